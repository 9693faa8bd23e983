package fr.paraphe.domain.directory.fields;

/** What a field may refer to. */
public enum ReferenceTo {
    CLASS_GROUP,
    STUDENT,
    COMPANY,
    /** A contact of the company that the same record names (V28). */
    CONTACT,
    /** A contact of that company who may sign in its name (F200). */
    SIGNING_CONTACT,
    STAFF_MEMBER,
    /** A member of the staff who may sign in the name of the institution (F018). */
    REPRESENTATIVE,
    SESSION;

    /** Tells whether it is one of the contacts of the company that the record names. */
    public boolean ofCompany() {
        return this == CONTACT || this == SIGNING_CONTACT;
    }
}
