package fr.paraphe.domain.directory.fields;

import org.jspecify.annotations.Nullable;

/** What came of something typed in a field. */
public sealed interface Reading {
    /** It is {@code value}; {@code hint} says in French what looks odd without refusing it, and is empty otherwise. */
    record Read(@Nullable Object value, String hint) implements Reading {
        static Read of(@Nullable Object value) {
            return new Read(value, "");
        }
    }

    /** It can be {@code proposed} if the person agrees (F194); until then it is refused. */
    record Ask(Object proposed, String question) implements Reading {}

    /** It cannot be recorded; {@code why} says in French what to do. */
    record Refused(String why) implements Reading {}
}
