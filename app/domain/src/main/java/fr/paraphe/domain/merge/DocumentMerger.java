package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.Set;

/** Makes the PDF of one record from a template (PDF/A-2a and PDF/UA-1, with empty signature fields). Safe for use by several threads. */
public interface DocumentMerger {
    /** Merges {@code html} as {@link #merge(String, MergeValues, Set, HandPlaces)} does, nobody being placed by hand. */
    default MergedDocument merge(String html, MergeValues values, Set<SignatoryRole> signatories) {
        return merge(html, values, signatories, HandPlaces.NONE);
    }

    /**
     * Merges {@code html} with {@code values}; a signature box is kept for each of {@code signatories} and dropped, with its caption, for
     * roles that nobody signs. A signatory without a box signs where {@code byHand} says (D-12).
     *
     * @throws fr.paraphe.domain.shared.RefusedException when a tag is unknown (V31), a box is missing (V32), a glyph is in no font (V39)
     */
    MergedDocument merge(String html, MergeValues values, Set<SignatoryRole> signatories, HandPlaces byHand);

    /** Reads what a template holds, for the checks made before any merge. */
    TemplateContent read(String html);

    /**
     * What a template's text holds: the expressions between braces ({@code #si code} for a condition, whose value is not printed), and the
     * roles of its signature boxes in order, repeated if twice.
     */
    record TemplateContent(Set<String> expressions, List<SignatoryRole> boxes) {
        public TemplateContent {
            expressions = Set.copyOf(expressions);
            boxes = List.copyOf(boxes);
        }
    }
}
