package fr.paraphe.domain.directory;

import java.util.Optional;

/** Reads telephone numbers as people write them. */
public interface PhoneNumbers {
    /**
     * Returns the number in E.164; empty when it cannot be one (V18). {@code postalCode} tells overseas regions, and may be empty;
     * the range reserved for fiction, 06 39 98, is accepted on a demonstration base only (07, § 7.2).
     */
    Optional<String> e164(String typed, String postalCode, boolean demonstration);

    /** Tells whether {@code e164} is a mobile, which can receive a code by SMS (V19). */
    boolean mobile(String e164, boolean demonstration);
}
