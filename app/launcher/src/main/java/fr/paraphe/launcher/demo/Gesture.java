package fr.paraphe.launcher.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** How a demonstration signatory signs: by typing his name, drawing, or importing a picture (F123–F127). */
record Gesture(String mode, String name, byte[] picture) {
    private static final String BOUNDARY = "----paraphe-demonstration-form";

    /** The body of a form and its type. */
    record Body(String type, BodyPublisher content) {}

    static Gesture typed(String name) {
        return new Gesture("TEXT", name, new byte[0]);
    }

    static Gesture drawn(RandomGenerator random) {
        return new Gesture("DRAWING", "", scribble(random, "png"));
    }

    static Gesture imported(RandomGenerator random) {
        return new Gesture("IMAGE", "", scribble(random, "jpeg"));
    }

    /** Returns the form that gives this signature, with {@code fields} and one field {@code doc} for each of {@code documents}. */
    Body body(Map<String, String> fields, List<String> documents) {
        var parts = new ArrayList<byte[]>();
        fields.forEach((key, value) -> parts.add(part(key, value)));
        documents.forEach(id -> parts.add(part("doc", id)));
        parts.add(part("mode", mode));
        switch (mode) {
            case "TEXT" -> parts.add(part("name", name));
            case "DRAWING" -> parts.add(part("drawing", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture)));
            default -> {
                parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"signature.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n"));
                parts.add(picture);
                parts.add(text("\r\n"));
            }
        }
        parts.add(text("--" + BOUNDARY + "--\r\n"));
        return new Body("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArrays(parts));
    }

    private static byte[] part(String key, String value) {
        return text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] scribble(RandomGenerator random, String format) {
        var image = new BufferedImage(400, 140, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 140);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1b2a6b));
        pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Double();
        path.moveTo(30, 70);
        for (int x = 30; x < 340; x += 40) {
            path.curveTo(x + 10, random.nextInt(10, 60), x + 25, random.nextInt(80, 130), x + 40, random.nextInt(50, 90));
        }
        pen.draw(path);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
