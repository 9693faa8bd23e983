package fr.paraphe.domain.directory.fields;

/** What a field may refer to. */
public enum ReferenceTo {
    CLASS_GROUP,
    STUDENT,
    COMPANY,
    /** A contact of the company that the same record names (V28). */
    CONTACT,
    STAFF_MEMBER,
    /** A member of the staff who may sign in the name of the institution (F018). */
    REPRESENTATIVE,
    SESSION
}
