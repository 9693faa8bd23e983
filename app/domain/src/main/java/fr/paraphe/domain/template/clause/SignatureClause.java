package fr.paraphe.domain.template.clause;

import fr.paraphe.domain.template.HtmlWords;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a document says where it is signed: a title, who wrote it, a paragraph in HTML, and a place for each signature (F304). The
 * signatories of a document are those of its clause (F302).
 */
public record SignatureClause(String title, String author, String paragraph, List<ClauseSignature> signatures, ClauseLayout layout) {
    public SignatureClause {
        signatures = List.copyOf(signatures);
    }

    /** Returns a clause of that title that nobody signs yet. */
    public static SignatureClause empty(String title) {
        return new SignatureClause(title, "", "", List.of(), ClauseLayout.USUAL);
    }

    /** Returns who signs, in the order of their places. */
    public List<SignatoryRole> referents() {
        return signatures.stream().map(ClauseSignature::referent).toList();
    }

    /** Returns who signs in two places, which no document may hold (V34). */
    public List<SignatoryRole> repeated() {
        Set<SignatoryRole> met = new HashSet<>();
        return referents().stream().filter(role -> !met.add(role)).distinct().toList();
    }

    /** Tells whether both say the same to who reads the document, whatever their looks. */
    public boolean sameWords(SignatureClause other) {
        return words().equals(other.words());
    }

    private List<String> words() {
        return Stream.concat(Stream.of(letters(paragraph)), signatures.stream().map(signature ->
                signature.referent() + " " + letters(signature.text()) + " " + letters(signature.mention()))).toList();
    }

    /** Editors write blocks with spaces between them or without. */
    private static String letters(String html) {
        return HtmlWords.of(html).replaceAll("[\\s\u00a0]+", "");
    }

    /** Returns the same under another title. */
    public SignatureClause title(String next) {
        return new SignatureClause(next, author, paragraph, signatures, layout);
    }

    /** Returns the same written by somebody else. */
    public SignatureClause author(String next) {
        return new SignatureClause(title, next, paragraph, signatures, layout);
    }

    /** Returns the same with another paragraph. */
    public SignatureClause paragraph(String next) {
        return new SignatureClause(title, author, next, signatures, layout);
    }

    /** Returns the same with other places. */
    public SignatureClause signatures(List<ClauseSignature> next) {
        return new SignatureClause(title, author, paragraph, next, layout);
    }

    /** Returns the same laid out otherwise. */
    public SignatureClause layout(ClauseLayout next) {
        return new SignatureClause(title, author, paragraph, signatures, next);
    }

    /** Returns the same with the place of rank {@code at}, from 0, as {@code changed} says. */
    public SignatureClause changing(int at, ClauseSignature changed) {
        var next = new ArrayList<>(signatures);
        next.set(at, changed);
        return signatures(next);
    }

    /** Returns the same with one more place, the last (F304). */
    public SignatureClause adding(ClauseSignature added) {
        var next = new ArrayList<>(signatures);
        next.add(added);
        return signatures(next);
    }

    /** Returns the same without the place of rank {@code at}, from 0 (F304). */
    public SignatureClause removing(int at) {
        var next = new ArrayList<>(signatures);
        next.remove(at);
        return signatures(next);
    }

    /** Returns the same with the place of rank {@code at}, from 0, moved {@code places} further, as far as there are others. */
    public SignatureClause moving(int at, int places) {
        var next = new ArrayList<>(signatures);
        ClauseSignature moved = next.remove(at);
        next.add(Math.clamp((long) at + places, 0, next.size()), moved);
        return signatures(next);
    }
}
