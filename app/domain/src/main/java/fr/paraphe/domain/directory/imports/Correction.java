package fr.paraphe.domain.directory.imports;

/** A cell read otherwise than it was written: where, in which column, and both values. */
public record Correction(Kind kind, String table, int line, String column, String before, String after) {
    /** What was put right. */
    public enum Kind {
        /** A postal code that lost its first zero. */
        POSTAL_CODE("Code postal\u00a0: zéro initial perdu"),
        /** A telephone number that lost its first zero. */
        TELEPHONE("Téléphone\u00a0: zéro initial perdu"),
        /** A SIRET that lost its first zeros. */
        SIRET("SIRET\u00a0: zéros initiaux perdus"),
        /** A date left as a spreadsheet counts it. */
        DATE_NUMBER("Date restée sous forme de nombre de tableur"),
        /** Signs that cannot be seen: zero width, direction, control. */
        INVISIBLE("Caractères invisibles retirés");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the French label. */
        public String label() {
            return label;
        }
    }
}
