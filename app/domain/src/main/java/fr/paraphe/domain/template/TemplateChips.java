package fr.paraphe.domain.template;

import java.util.Optional;

/**
 * Turns what stands between double braces into chips that a person meets as one character (F066), and back. The body given back says the
 * same as the body shown; a chip that nobody touched comes back as it was written.
 */
public interface TemplateChips {
    /** Returns {@code body} with a chip for each tag and each mark of a condition, and a name in each signature box. */
    String shown(String body, Names names);

    /** Returns {@code shown} with its chips written out between braces, and its signature boxes empty. */
    String written(String shown);

    /** What chips are called. */
    interface Names {
        /** Returns the label of the tag of that code; nothing when no such tag is known, which the chip shows (V31). */
        Optional<String> label(String code);
    }
}
