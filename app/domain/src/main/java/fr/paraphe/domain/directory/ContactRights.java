package fr.paraphe.domain.directory;

/** What a contact may do for the company (F193, F221): sign, administer its account, enrol participants, read its documents. */
public record ContactRights(boolean maySign, boolean administrator, boolean mayEnrol, boolean documentAccess) {
    /** No right. */
    public static final ContactRights NONE = new ContactRights(false, false, false, false);

    /** Nothing but the right to sign, or nothing. */
    public static ContactRights signing(boolean maySign) {
        return maySign ? NONE.withSigning(true) : NONE;
    }

    /** Returns these rights with the right to sign given or taken away. */
    public ContactRights withSigning(boolean sign) {
        return new ContactRights(sign, administrator, mayEnrol, documentAccess);
    }
}
