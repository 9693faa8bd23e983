package fr.paraphe.domain.template;

import java.util.List;

/** Changes the text of a template where its circuit changes: each role that signs has one block in it (F060). */
public interface TemplateText {
    /** Returns the text with a block at its end for each of {@code roles} that has none yet, in that order; others stay where they are. */
    String withBoxes(String html, List<SignatoryRole> roles);

    /** Returns the text without the blocks of {@code roles} (F049), with their captions. */
    String withoutBoxes(String html, List<SignatoryRole> roles);
}
