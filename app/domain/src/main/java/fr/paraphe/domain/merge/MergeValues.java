package fr.paraphe.domain.merge;

import java.util.Optional;

/** The values of one record, asked by the expressions that a template holds between double braces. */
public interface MergeValues {
    /**
     * Returns the text for {@code expression}, a tag code with its options ({@code Stage_DateDebut|long}); empty when the code is unknown
     * (V31). A known tag without value gives dots («……………», 4.1) unless an option says otherwise. Lines are separated by {@code \n}.
     */
    Optional<String> text(String expression);

    /**
     * Returns the picture that {@code expression} stands for, itself empty when nobody gave one: {@link #text} then says what is printed,
     * and it gives no words for a picture that is there. Nothing for a tag of words.
     */
    default Optional<TagValue.Picture> picture(String expression) {
        return Optional.empty();
    }

    /** Returns what stands greyed in place of a value that is missing, in a preview (F311); nothing in a document that is sent. */
    default Optional<String> placeholder(String expression) {
        return Optional.empty();
    }

    /** Tells whether the condition of a block {@code {{#si code}}} holds: the value is there and is not «Non». */
    boolean holds(String code);

    /** Tells whether documents bear «SPÉCIMEN – sans valeur juridique» (D-03): elements with {@code data-if="specimen"} stay. */
    boolean specimen();

    /** Tells whether the document is signed in ink if at all (F077): its signature boxes stay empty frames, without fields. */
    default boolean inInk() {
        return false;
    }
}
