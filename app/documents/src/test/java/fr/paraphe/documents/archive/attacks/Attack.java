package fr.paraphe.documents.archive.attacks;

/** An attacked file, and the sentence by which the verdict must name what was done. */
record Attack(String name, byte[] pdf, String told) {
    @Override
    public String toString() {
        return name;
    }
}
