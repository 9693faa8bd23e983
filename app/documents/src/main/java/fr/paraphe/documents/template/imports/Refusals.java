package fr.paraphe.documents.template.imports;

import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says why a file is not imported, and what to do about it. */
final class Refusals {
    private Refusals() {}

    /** Returns the refusal of {@code file}, whose name begins the sentence. */
    static RefusedException of(String code, Path file, String sentence) {
        return of(code, file, sentence, null);
    }

    /** Returns the refusal of {@code file} that {@code cause} led to, when something did. */
    static RefusedException of(String code, Path file, String sentence, @Nullable Exception cause) {
        return new RefusedException(code, "«\u00a0" + file.getFileName() + "\u00a0» " + sentence, cause);
    }

    /** Returns the refusal of a file that nobody opens without a password. */
    static RefusedException encrypted(Path file) {
        return of("import-encrypted", file, "est protégé par un mot de passe\u00a0: enregistrez-le sans mot de passe, puis recommencez.");
    }

    /** Returns the refusal of a file that cannot be read to its end. */
    static RefusedException damaged(Path file, Exception cause) {
        return of("import-damaged", file,
                "est abîmé ou incomplet\u00a0: ouvrez-le dans votre traitement de texte, enregistrez-le de nouveau, puis recommencez.",
                cause);
    }
}
