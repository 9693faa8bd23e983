package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the rows of an imported table are; the order is the one in which tables are best imported. */
public enum ImportKind {
    INSTITUTION("Établissement", "Institution", "uai", "academie;site internet;annee scolaire"),
    STAFF("Personnels", "Staff", "nom;prenom;fonction", "qualite du signataire;representant;fonction"),
    CLASS_GROUPS("Promotions", "Classes", "classe", "formation;diplome;volume horaire annuel;professeur principal"),
    COMPANIES("Entreprises", "Companies", "entreprise", "forme juridique;code naf;peut signer;siret;activite"),
    STUDENTS("Élèves", "Students", "nom;prenom", "ne e le;ine;classe;numero interne;sexe"),
    INTERNSHIPS("Stages", "Internships", "nom;entreprise", "date debut;date fin;sujet;maitre de stage;ne e le;ine;classe"),
    WORK_STUDY_CONTRACTS("Contrats d'alternance", "Work-study contracts", "nom;entreprise",
            "type de contrat;numero de contrat;rythme;remuneration mensuelle;opco"),
    TRAINING_SESSIONS("Sessions de formation", "Training sessions", "reference;intitule",
            "modalite;date debut;date fin;duree en heures;lien de connexion;organisateur;jour"),
    ENROLMENTS("Inscriptions", "Enrolments", "nom;session", "statut de l inscription;reglee;heures suivies;bon de commande;e mail"),
    ABSENCES("Absences", "Absences", "nom;debut", "motif;justifiee"),
    MISSION_ORDERS("Ordres de mission", "Mission orders", "nom;objet", "depart;retour;destination;transport;frais");

    /** The kinds whose tables also look like one of people or of internships: they are told first, by words that only they have. */
    static final List<ImportKind> PARTICULAR =
            List.of(WORK_STUDY_CONTRACTS, TRAINING_SESSIONS, ENROLMENTS, MISSION_ORDERS, ABSENCES);

    private static final Set<String> PEOPLE = Set.of("nom", "prenom", "nom et prenom");

    private final String french;
    private final String english;
    private final String required;
    private final String typical;

    ImportKind(String french, String english, String required, String typical) {
        this.french = french;
        this.english = english;
        this.required = required;
        this.typical = typical;
    }

    /** Returns what they are called. */
    public Words words() {
        return new Words(french, english);
    }

    /** Returns the French label. */
    public String label() {
        return french;
    }

    /** Tells whether several rows may tell of the same person: he may have two internships, but a list of people has him once. */
    public boolean severalEach() {
        return this == INTERNSHIPS || this == WORK_STUDY_CONTRACTS || this == ABSENCES || this == MISSION_ORDERS;
    }

    /** Returns the first field without which no row of this kind can be read, by its code; empty when none is missing. */
    public String missing(Set<String> mapped) {
        return codes(required).sorted().filter(r -> !has(mapped, r) && !r.equals("fonction")).findFirst().orElse("");
    }

    /** Tells whether a table that has those fields, in this kind's words and in all kinds', is of this kind. */
    boolean fits(Set<String> mine, Set<String> all) {
        boolean people = this != INSTITUTION && this != CLASS_GROUPS && this != TRAINING_SESSIONS;
        boolean others = !people && PEOPLE.stream().anyMatch(all::contains);
        boolean pupils = (this == STAFF || this == MISSION_ORDERS)
                && Stream.of("ine", "ne e le", "classe", "entreprise").anyMatch(all::contains);
        boolean students = this == ENROLMENTS && Stream.of("ine", "ne e le", "classe").anyMatch(all::contains);
        return !others && !pupils && !students && codes(required).allMatch(r -> has(mine, r)) && codes(typical).anyMatch(mine::contains);
    }

    private static Stream<String> codes(String list) {
        return Stream.of(list.split(";", -1));
    }

    private static boolean has(Set<String> fields, String code) {
        return fields.contains(code) || (PEOPLE.contains(code) && fields.contains("nom et prenom"));
    }
}
