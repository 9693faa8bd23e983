package fr.paraphe.platform.spaces;

import fr.paraphe.domain.directory.DirectoryPerson;
import java.util.List;
import java.util.UUID;

/** One of somebody's cards as his Space names it, and the place of its documents there, which depends on the profile (F110, F111). */
public record Profile(UUID cardId, String label, List<String> place) {
    private static final List<String> USUAL = List.of("Informations personnelles", "Documents");

    public Profile {
        place = List.copyOf(place);
    }

    static Profile of(DirectoryPerson card) {
        return switch (card.kind()) {
            case STUDENT -> new Profile(card.id(), "Étudiant", List.of("Mes données", "Documents"));
            case GUARDIAN -> new Profile(card.id(), "Responsable de " + card.around(), USUAL);
            case STAFF_MEMBER -> new Profile(card.id(), card.around().isBlank() ? "Personnel" : "Personnel – " + card.around(),
                    List.of("Communication", "Casier numérique"));
            case COMPANY_CONTACT -> new Profile(card.id(), "Entreprise – " + card.around(), USUAL);
            case PARTICIPANT -> new Profile(card.id(), "Participant – " + card.around(), USUAL);
        };
    }

    /** Returns the path of that page under this profile: «Mes données > Documents > Documents à signer». */
    public String path(String page) {
        return String.join(" > ", place) + " > " + page;
    }
}
