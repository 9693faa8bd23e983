package fr.paraphe.documents.signing;

import fr.paraphe.documents.pictures.Png;
import fr.paraphe.documents.pictures.SentPicture;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SignatureImages;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Redraws what a browser sent (rule 6 of our security note): only what the pixels show goes on, nothing that the file carried with them.
 */
public final class RedrawnSignatureImages implements SignatureImages {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 300;
    /** What a person still sees as ink on white paper. */
    private static final int VISIBLE = 24;

    @Override
    public byte[] redraw(byte[] sent) {
        if (sent.length > LARGEST) {
            throw refused("L'image dépasse 2\u00a0Mo.");
        }
        BufferedImage decoded = SentPicture.open(sent, RedrawnSignatureImages::refused);
        BufferedImage drawn = scaled(decoded);
        if (blank(drawn)) {
            throw refused("L'image est vide\u00a0: votre signature n'y est pas visible.");
        }
        return Png.of(drawn);
    }

    private static BufferedImage scaled(BufferedImage decoded) {
        double scale = Math.min(1, Math.min((double) WIDTH / decoded.getWidth(), (double) HEIGHT / decoded.getHeight()));
        int width = Math.max(1, (int) Math.round(decoded.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(decoded.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(decoded, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Tells whether nothing can be seen on white paper: transparent, white, or one even colour. */
    private static boolean blank(BufferedImage image) {
        int darkest = 255;
        int lightest = 0;
        for (int argb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            int alpha = argb >>> 24;
            int grey = ((argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff)) / 3;
            int onPaper = 255 - (255 - grey) * alpha / 255;
            darkest = Math.min(darkest, onPaper);
            lightest = Math.max(lightest, onPaper);
        }
        return lightest - darkest < VISIBLE;
    }

    private static RefusedException refused(String message) {
        return new RefusedException("image-refused", message);
    }
}
