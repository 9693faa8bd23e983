package fr.paraphe.domain.signing;

/** The life of a signing link (02, § 2.6); a lapsed link is an active one past its end, so that state is computed. */
public enum LinkStatus {
    ACTIVE,
    USED,
    LAPSED,
    REVOKED
}
