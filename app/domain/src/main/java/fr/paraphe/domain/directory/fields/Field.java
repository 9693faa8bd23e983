package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field that people see and change: its path as {@link fr.paraphe.domain.directory.change.RecordFields} reads it, its name, what
 * it holds, at most how many characters; {@code nullable} when nothing recorded is null rather than an empty text, zero or no.
 */
public record Field(String path, Words words, FieldKind kind, boolean required, boolean nullable, int longest, List<Choice> choices,
        Optional<ReferenceTo> target) {
    private static final int NAME = 100;
    private static final int LINE = 300;
    private static final int PAGE = 4_000;
    private static final int SHORT = 40;
    private static final int ADDRESS = 254;

    /** One value that can be chosen, and its name. */
    public record Choice(@Nullable Object value, Words words) {
        Choice(@Nullable Object value, String french, String english) {
            this(value, new Words(french, english));
        }

        /** Returns its French name. */
        public String label() {
            return words.french();
        }
    }

    public Field {
        choices = List.copyOf(choices);
    }

    /** Returns a field of that kind, not required; days, times and references may be absent, other kinds are blank instead. */
    static Field of(String path, Words words, FieldKind kind) {
        boolean absent = switch (kind) {
            case DAY, MOMENT, TIME, REFERENCE -> true;
            default -> false;
        };
        return new Field(path, words, kind, false, absent, longest(kind), List.of(), Optional.empty());
    }

    /** Returns a field that refers to another record. */
    static Field reference(String path, Words words, ReferenceTo target) {
        return new Field(path, words, FieldKind.REFERENCE, false, true, SHORT, List.of(), Optional.of(target));
    }

    /** Returns a field to choose in; a choice whose value is null makes it nullable. */
    static Field choice(String path, Words words, List<Choice> choices) {
        boolean absent = choices.stream().anyMatch(c -> c.value() == null);
        return new Field(path, words, FieldKind.CHOICE, false, absent, LINE, choices, Optional.empty());
    }

    private static int longest(FieldKind kind) {
        return switch (kind) {
            case NAME -> NAME;
            case EMAIL -> ADDRESS;
            case TEXT, CHOICE -> LINE;
            case LONG_TEXT -> PAGE;
            default -> SHORT;
        };
    }

    /** Returns the French name. */
    public String label() {
        return words.french();
    }

    /** Returns this field, which must be filled in. */
    Field mandatory() {
        return new Field(path, words, kind, true, nullable, longest, choices, target);
    }

    /** Returns this field, absent when nothing is recorded. */
    Field orAbsent() {
        return new Field(path, words, kind, required, true, longest, choices, target);
    }

    /** Returns this field of an element: {@code prefix} is {@code guardians[…].}, {@code contacts[…].} or {@code slots[…].}. */
    public Field under(String prefix) {
        return new Field(prefix + path, words, kind, required, nullable, longest, choices, target);
    }

    /** Returns {@code value} among the choices, or nothing. */
    public Optional<Choice> chosen(@Nullable Object value) {
        return choices.stream().filter(c -> java.util.Objects.equals(c.value(), value)).findFirst();
    }

    /** Returns what the field holds when it is emptied; {@link NewRecord#NOBODY} for a reference that must be chosen. */
    public @Nullable Object blank() {
        if (kind == FieldKind.REFERENCE && required) {
            return NewRecord.NOBODY;
        }
        if (nullable && kind != FieldKind.CHOICE) {
            return null;
        }
        return switch (kind) {
            case WHOLE -> 0;
            case DECIMAL -> java.math.BigDecimal.ZERO;
            case YES_NO -> false;
            case CHOICE -> choices.isEmpty() ? "" : choices.getFirst().value();
            default -> "";
        };
    }
}
