package fr.paraphe.platform.pages;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.SignatureImages;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.platform.http.Json;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

/** Reads the form by which a person signs: a name typed, a drawing, a picture, and the code if there is one. */
public final class GestureForm {
    private static final String DATA_URL = "data:image/png;base64,";

    private GestureForm() {}

    /** Returns the gesture; refuses an unknown mode by {@code bad-request}, a picture over 2 MB by {@code image-refused}. */
    public static Gesture read(Context ctx) {
        String code = text(ctx, "code");
        return switch (text(ctx, "mode")) {
            case "TEXT" -> new Gesture(SignatureVisual.Mode.TEXT, text(ctx, "name"), null, code);
            case "DRAWING" -> new Gesture(SignatureVisual.Mode.DRAWING, "", drawing(text(ctx, "drawing")), code);
            case "IMAGE" -> new Gesture(SignatureVisual.Mode.IMAGE, "", image(ctx), code);
            default -> throw Json.bad("Choisissez comment signer\u00a0: Texte, Dessin ou Importer une image.");
        };
    }

    private static String text(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    /** Returns the picture that {@code base64} stands for, none when it is empty; refuses what is no base64, or over 2 MB. */
    public static byte[] picture(String base64) {
        if (base64.length() > SignatureImages.LARGEST * 4 / 3 + 4) {
            throw refused();
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw (RuntimeException) refused().initCause(e);
        }
    }

    private static byte[] drawing(String url) {
        if (url.isEmpty()) {
            return new byte[0];
        }
        if (!url.startsWith(DATA_URL)) {
            throw refused();
        }
        return picture(url.substring(DATA_URL.length()));
    }

    private static byte[] image(Context ctx) {
        UploadedFile file = ctx.uploadedFile("image");
        if (file == null) {
            return new byte[0];
        }
        if (file.size() > SignatureImages.LARGEST) {
            throw refused();
        }
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException refused() {
        return new RefusedException("image-refused", "Choisissez une image PNG ou JPEG de 2 Mo au plus.");
    }
}
