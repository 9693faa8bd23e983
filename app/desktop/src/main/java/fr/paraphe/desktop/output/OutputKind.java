package fr.paraphe.desktop.output;

import fr.paraphe.domain.template.DocumentTemplate;

/** «Type de sortie», in the order offered, signature first (F077). */
public enum OutputKind {
    SIGNATURE("output.kind.signature", "output.go.signature", "output.about.signature", "mdi2d-draw"),
    PRINT("output.kind.print", "output.go.print", "output.about.print", "mdi2p-printer"),
    PDF("output.kind.pdf", "output.go.pdf", "output.about.pdf", "mdi2f-file-pdf-box"),
    EMAIL("output.kind.email", "output.go.email", "output.about.email", "mdi2e-email-outline");

    private final String key;
    private final String go;
    private final String about;
    private final String icon;

    OutputKind(String key, String go, String about, String icon) {
        this.key = key;
        this.go = go;
        this.about = about;
        this.icon = icon;
    }

    /** Returns the message key of its name. */
    String key() {
        return key;
    }

    /** Returns the message key of the button that goes on, with the number of documents. */
    String go() {
        return go;
    }

    /** Returns the message key of the sentence that says what happens. */
    String about() {
        return about;
    }

    /** Returns its icon. */
    String icon() {
        return icon;
    }

    /** Tells whether documents of {@code template} can leave so: for signature, eligible ones (F078); by e-mail, those with a subject. */
    boolean takes(DocumentTemplate template) {
        return switch (this) {
            case SIGNATURE -> template.eligibleForSignature();
            case EMAIL -> !template.email().subject().isBlank();
            case PRINT, PDF -> true;
        };
    }
}
