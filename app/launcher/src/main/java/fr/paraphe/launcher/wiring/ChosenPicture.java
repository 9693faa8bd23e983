package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a picture that somebody has chosen. */
final class ChosenPicture {
    private ChosenPicture() {}

    /** Returns the content of {@code file}, of which no more is read than tells that it is over {@code most}; refuses by {@code code}. */
    static byte[] read(Path file, int most, String code) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new RefusedException(code,
                    "Ce fichier ne peut pas être lu\u00a0: vérifiez qu'il existe encore et que vous avez le droit de l'ouvrir.");
        }
    }
}
