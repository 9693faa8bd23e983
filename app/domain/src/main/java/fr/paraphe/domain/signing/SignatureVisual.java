package fr.paraphe.domain.signing;

import org.jspecify.annotations.Nullable;

/** How a signature looks: a PNG drawn or imported, made safe by {@link SignatureImages}, or the signatory's name typed (F123–F127). */
public record SignatureVisual(Mode mode, byte @Nullable [] png, String typedName) {
    /** The three ways to sign. */
    public enum Mode {
        DRAWING("Dessin"),
        IMAGE("Importer une image"),
        TEXT("Texte");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        /** Returns the French label. */
        public String label() {
            return label;
        }
    }

    /** Returns a typed signature. */
    public static SignatureVisual typed(String name) {
        return new SignatureVisual(Mode.TEXT, null, name);
    }
}
