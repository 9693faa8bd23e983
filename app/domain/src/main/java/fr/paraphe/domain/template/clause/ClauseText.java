package fr.paraphe.domain.template.clause;

/** Reads the signature clause of a document's text, and writes it back (F302). */
public interface ClauseText {
    /**
     * Returns the clause of {@code html}: what its signature blocks and the words around them say, whoever wrote them. A text without any
     * block has a clause that nobody signs.
     */
    PlacedClause read(String html);

    /**
     * Returns {@code html} with {@code clause} in the place of the one it has, or at its end; blocks that stood elsewhere in the text go,
     * since each signatory has one place (V34). What the clause says is cleaned as every text is.
     */
    String write(String html, PlacedClause clause);
}
