package fr.paraphe.documents.template.fixed;

import fr.paraphe.domain.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Says why a PDF is not taken in, and what to do about it; {@code named} is what the sentence begins with. */
record PdfRefusals(String named) {
    private static final String PRINT = "ouvrez-le, puis imprimez-le au format PDF, et importez le fichier obtenu.";

    RefusedException mismatch() {
        return of("import-mismatch", "n'est pas un PDF, malgré son nom\u00a0: choisissez un fichier PDF.", null);
    }

    RefusedException large() {
        return of("import-large", "dépasse 10\u00a0Mo\u00a0: réduisez ses images, puis recommencez.", null);
    }

    RefusedException bomb() {
        return of("import-bomb", "devient démesuré une fois décompressé\u00a0: " + PRINT, null);
    }

    RefusedException encrypted(@Nullable Exception cause) {
        return of("import-encrypted", "est protégé par un mot de passe\u00a0: enregistrez-le sans protection, puis recommencez.", cause);
    }

    RefusedException signed() {
        return of("import-signed", "est déjà signé, et sa signature ne vaudrait plus rien ici\u00a0: importez le document d'origine,"
                + " avant signature.", null);
    }

    RefusedException xfa() {
        return of("import-xfa", "est un formulaire XFA, dont les pages n'existent pas avant d'être remplies\u00a0: " + PRINT, null);
    }

    RefusedException damaged(@Nullable Exception cause) {
        return of("import-damaged", "est abîmé ou incomplet\u00a0: demandez-en une autre copie, ou " + PRINT, cause);
    }

    RefusedException empty() {
        return of("import-empty", "est vide\u00a0: choisissez un PDF qui a au moins une page.", null);
    }

    RefusedException pages(int most) {
        return of("import-pages", "a plus de " + most + " pages\u00a0: gardez celles à signer, puis recommencez.", null);
    }

    RefusedException shape(int page) {
        return of("import-pages", "a une page (numéro " + page + ") trop petite, trop grande ou trop allongée\u00a0: " + PRINT, null);
    }

    private RefusedException of(String code, String sentence, @Nullable Exception cause) {
        return new RefusedException(code, named + " " + sentence, cause);
    }
}
