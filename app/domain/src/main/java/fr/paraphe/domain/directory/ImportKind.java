package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.SearchText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of an imported table are; the order is the one in which tables are best imported. */
public enum ImportKind {
    INSTITUTION("Établissement", "uai", "academie;site internet;annee scolaire"),
    CLASS_GROUPS("Promotions", "", "formation;diplome;volume horaire annuel"),
    STAFF("Personnels", "nom;prenom;fonction", "qualite du signataire;representant;discipline"),
    COMPANIES("Entreprises", "entreprise", "forme juridique;code naf;peut signer;siret;activite"),
    STUDENTS("Élèves", "nom;prenom", "ne e le;date de naissance;ine;classe;division"),
    INTERNSHIPS("Stages", "nom;entreprise", "date debut;date fin;sujet;maitre de stage");

    private static final Set<String> OTHERS = Set.of("civilite", "sexe", "e mail", "portable", "adresse", "cp", "ville", "tel",
            "responsable",
            "etablissement", "promotion", "lieu de naissance", "nationalite", "nom de famille", "premier prenom", "identifiant unique",
            "raison sociale", "resp legal 1 nom", "resp legal 1 prenom", "resp legal 1 e mail", "resp legal 2 nom", "gratification",
            "professeur referent", "heures", "heures hebdo", "activites", "competences", "e mail maitre", "e mail responsable");
    private static final Set<String> KNOWN = Arrays.stream(values())
            .flatMap(kind -> Stream.of((kind.required + ";" + kind.typical).split(";")))
            .collect(Collectors.toUnmodifiableSet());

    private final String label;
    private final String required;
    private final String typical;

    ImportKind(String label, String required, String typical) {
        this.label = label;
        this.required = required;
        this.typical = typical;
    }

    /** Returns the French label. */
    public String label() {
        return label;
    }

    /** Returns what a table with those headers holds, accents and case ignored; empty when it cannot be told. */
    public static Optional<ImportKind> recognise(Collection<String> headers) {
        Set<String> names = headers.stream().map(Columns::name).collect(Collectors.toSet());
        List<ImportKind> fit = Arrays.stream(values()).filter(kind -> kind.fits(names)).toList();
        if (fit.contains(INTERNSHIPS)) {
            return Optional.of(INTERNSHIPS);
        }
        return fit.stream().findFirst();
    }

    /** Returns how many of those headers are known ones, which tells a right encoding from a wrong one. */
    public static int known(Collection<String> headers) {
        return (int) headers.stream().map(SearchText::normalised).filter(h -> KNOWN.contains(h) || OTHERS.contains(h)).count();
    }

    private boolean fits(Set<String> names) {
        boolean aboutPeople = required.contains("nom") || required.contains("entreprise");
        boolean others = !aboutPeople && (names.contains("nom") || names.contains("prenom"));
        return !others && Stream.of(required.split(";")).allMatch(r -> r.isEmpty() || names.contains(r))
                && Stream.of(typical.split(";")).anyMatch(names::contains);
    }
}
