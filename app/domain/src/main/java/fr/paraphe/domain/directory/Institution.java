package fr.paraphe.domain.directory;

import java.util.UUID;

/** The school or campus; {@code demonstration} marks a base whose documents bear «SPÉCIMEN – sans valeur juridique» (D-03). */
public record Institution(
        UUID id,
        String name,
        String uai,
        String siret,
        PostalAddress address,
        String phone,
        String email,
        String website,
        String academy,
        String schoolYear,
        boolean demonstration,
        String activityNumber,
        Support support)
        implements CampusRecord {

    /** Whom users call for help, and when (F233). */
    public record Support(String phone, String email, String hours) {
        /** Nobody told. */
        public static final Support NONE = new Support("", "", "");
    }
}
