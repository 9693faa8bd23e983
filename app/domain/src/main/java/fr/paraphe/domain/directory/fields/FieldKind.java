package fr.paraphe.domain.directory.fields;

/** What a field holds, hence how it is typed and checked. */
public enum FieldKind {
    /** A name of a person or thing: a line of at most a hundred characters. */
    NAME,
    /** A line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** A {@link java.time.LocalDate}. */
    DAY,
    /** A {@link java.time.LocalDateTime} of the institution. */
    MOMENT,
    /** A {@link java.time.LocalTime} of the institution. */
    TIME,
    /** An {@link Integer}. */
    WHOLE,
    /** A {@link java.math.BigDecimal}. */
    DECIMAL,
    /** A {@link Boolean}. */
    YES_NO,
    /** An e-mail address in lower case. */
    EMAIL,
    /** A telephone, in E.164 when it could be read; shown as one dials it in France (F222). */
    PHONE,
    /** A mobile, in E.164 when it could be read; always shown in its international form (F194). */
    MOBILE,
    /** The 14 digits of an establishment. */
    SIRET,
    /** The code of a school. */
    UAI,
    /** The national identifier of a student. */
    INE,
    /** The code of an activity, «62.01Z». */
    NAF,
    /** A postal code. */
    POSTCODE,
    /** One of the choices of the field. */
    CHOICE,
    /** The identifier of another record. */
    REFERENCE
}
