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

    /** Returns «+33 6 12 34 56 78»; as it is when it is no number in E.164 (F194). */
    String international(String e164);

    /** Returns «04 65 71 26 28» for a number of France and overseas, else the international form; as it is when it is none (F222). */
    String national(String e164);

    /** Returns the country or overseas region of a number in E.164, two letters of ISO 3166-1 («FR», «RE»); empty when there is none. */
    Optional<String> region(String e164);
}
