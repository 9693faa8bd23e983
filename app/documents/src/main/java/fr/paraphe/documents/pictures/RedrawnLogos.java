package fr.paraphe.documents.pictures;

import fr.paraphe.domain.directory.LogoImages;
import fr.paraphe.domain.shared.RefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Redraws logos on white: no transparency, whose colours a printer would choose, and nothing that the file carried with its pixels. */
public final class RedrawnLogos implements LogoImages {
    /** About 380 points an inch over 4 cm. */
    private static final int LONGEST_SIDE = 600;

    @Override
    public byte[] redraw(byte[] file) {
        BufferedImage picture = SentPicture.open(file, words -> new RefusedException("logo-refused", words));
        // By halves: a picture made much smaller at once loses its thin lines.
        while (Math.max(picture.getWidth(), picture.getHeight()) > 2 * LONGEST_SIDE) {
            picture = drawn(picture, 0.5);
        }
        double scale = (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight());
        return Png.of(drawn(picture, Math.min(1, scale)));
    }

    private static BufferedImage drawn(BufferedImage picture, double scale) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }
}
