package fr.paraphe.domain.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The school or campus; {@code demonstration} marks a base whose documents bear «SPÉCIMEN – sans valeur juridique» (D-03), {@code logo} is
 * the SHA-256 of its picture among the {@link Logos}, absent while none was chosen.
 */
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
        Support support,
        @Nullable String logo)
        implements CampusRecord {

    /** Creates an institution without a logo. */
    public Institution(UUID id, String name, String uai, String siret, PostalAddress address, String phone, String email, String website,
            String academy, String schoolYear, boolean demonstration, String activityNumber, Support support) {
        this(id, name, uai, siret, address, phone, email, website, academy, schoolYear, demonstration, activityNumber, support, null);
    }

    /** Whom users call for help, and when (F233). */
    public record Support(String phone, String email, String hours) {
        /** Nobody told. */
        public static final Support NONE = new Support("", "", "");
    }
}
