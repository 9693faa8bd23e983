package fr.paraphe.domain.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value of one tag for one record, typed so that each option (4.1) prints it in its own way. */
public sealed interface TagValue {
    /** The value of whatever was not entered. */
    TagValue EMPTY = new Text("");

    /** Tells whether nothing was entered. */
    boolean isEmpty();

    /** Returns a text, or the empty value when there is none. */
    static TagValue text(@Nullable String text) {
        return text == null || text.isBlank() ? EMPTY : new Text(text.strip());
    }

    /** Returns a day, or the empty value when it is unknown. */
    static TagValue day(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    /** Returns an amount in euros, or the empty value when it is zero: nothing is due. */
    static TagValue money(BigDecimal euros) {
        return euros.signum() == 0 ? EMPTY : new Money(euros);
    }

    /** Returns a count, or the empty value when it is zero: nobody entered it. */
    static TagValue count(long number) {
        return number == 0 ? EMPTY : new Count(BigDecimal.valueOf(number));
    }

    /** Returns a telephone, or the empty value when there is none; {@code international} chooses «+33 6…» rather than «06…». */
    static TagValue phone(@Nullable String number, boolean international) {
        return number == null || number.isBlank() ? EMPTY : new Phone(number.strip(), international);
    }

    /** Words; several lines are separated by {@code \n}. */
    record Text(String text) implements TagValue {
        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A civil title, «Madame» or «Monsieur», which {@code |court} shortens. */
    record Title(String title) implements TagValue {
        @Override
        public boolean isEmpty() {
            return title.isEmpty();
        }
    }

    /** A calendar day, dd/MM/yyyy, which {@code |long} spells. */
    record Day(LocalDate day) implements TagValue {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A number without unit, with a decimal comma. */
    record Count(BigDecimal number) implements TagValue {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** An amount in euros with two decimals. */
    record Money(BigDecimal euros) implements TagValue {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A telephone, E.164 or as typed when it could not be read. */
    record Phone(String number, boolean international) implements TagValue {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A picture, which only a page shows. */
    sealed interface Picture extends TagValue {
        /** Returns what the picture is, for those who do not see it. */
        String description();
    }

    /** A picture kept under its SHA-256; none when nobody gave one. */
    record KeptPicture(@Nullable String sha256, String description) implements Picture {
        @Override
        public boolean isEmpty() {
            return sha256 == null;
        }
    }

    /** A QR code (ISO/IEC 18004) that a telephone reads as {@code words}, an address to open as a rule; none when there are no words. */
    record QrCode(String words, String description) implements Picture {
        @Override
        public boolean isEmpty() {
            return words.isEmpty();
        }
    }

    /** A condition, «Oui» or «Non»; a «Non» makes a conditional block disappear. */
    record YesNo(boolean yes) implements TagValue {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
