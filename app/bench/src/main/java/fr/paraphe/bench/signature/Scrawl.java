package fr.paraphe.bench.signature;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn signature of the size that the signing page sends, 800 by 300 pixels. */
final class Scrawl {
    private Scrawl() {}

    static byte[] png() {
        var image = new BufferedImage(800, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1f, 0x3a, 0x5f));
        pen.setStroke(new BasicStroke(5));
        for (int x = 60; x < 700; x += 80) {
            pen.draw(new CubicCurve2D.Double(x, 150, x + 60.0, 20 + x / 8.0, x - 40.0, 290 - x / 10.0, x + 80.0, 150));
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture cannot be written in memory", e);
        }
        return out.toByteArray();
    }
}
