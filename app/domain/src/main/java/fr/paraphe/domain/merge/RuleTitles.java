package fr.paraphe.domain.merge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule is about in general, where its sentence names a person, a date or a number; other rules say the same of every document. */
final class RuleTitles {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("V12", "Adresse e-mail manquante"),
            Map.entry("V13", "Adresse e-mail non valide"),
            Map.entry("V14", "Adresse e-mail sans doute mal saisie"),
            Map.entry("V17", "Téléphone mobile manquant pour le code SMS"),
            Map.entry("V18", "Numéro de téléphone incomplet"),
            Map.entry("V19", "Numéro fixe au lieu d'un mobile"),
            Map.entry("V21", "Deux signataires à la même adresse e-mail"),
            Map.entry("V22", "Deux signataires au même mobile"),
            Map.entry("V23", "Même personne dans deux rôles"),
            Map.entry("V24", "Adresse e-mail partagée"),
            Map.entry("V25", "Interlocuteur sans le droit de signer"),
            Map.entry("V26", "Signataire de l'établissement qui n'est plus habilité"),
            Map.entry("V28", "Interlocuteur d'une autre entreprise"),
            Map.entry("V36", "Bloc de signature qui recouvre du texte"),
            Map.entry("V37", "Bloc de signature coupé ou seul sur une page"),
            Map.entry("V38", "Document impossible à produire ou trop lourd"),
            Map.entry("V39", "Caractère absent de la police"),
            Map.entry("V50", "Mineur sans «Responsable élève» parmi les signataires"),
            Map.entry("V51", "Responsable légal non enregistré"),
            Map.entry("V52", "Responsable sans autorité parentale"),
            Map.entry("V53", "Étudiant majeur dont le responsable signe"),
            Map.entry("V56", "Dates de stage inversées"),
            Map.entry("V57", "Stage qui commence avant la fin du parcours"),
            Map.entry("V58", "Stage déjà commencé"),
            Map.entry("V59", "Stage terminé"),
            Map.entry("V61", "Durée au-delà du maximum"),
            Map.entry("V63", "Gratification inférieure au minimum"),
            Map.entry("V64", "Trop d'heures par semaine"),
            Map.entry("V65", "Chevauchement avec un autre stage"),
            Map.entry("V66", "Enseignant qui suit trop de stagiaires"),
            Map.entry("V67", "SIRET non valide"),
            Map.entry("V69", "Entreprise peut-être en double"),
            Map.entry("V80", "Signature déjà en cours"),
            Map.entry("V81", "Document déjà signé"),
            Map.entry("V83", "Parcours précédent annulé ou expiré"),
            Map.entry("V85", "Étudiant qui a quitté l'établissement"),
            Map.entry("V89", "Avenant qui ne modifie rien"));

    /** The rules whose title says whose role it is. */
    static final Set<String> ROLE_SAID = Set.of("V26", "V50", "V51", "V52", "V53", "V85");

    private RuleTitles() {}

    /** Returns the title of that rule, empty when its own sentence will do. */
    static Optional<String> of(String rule) {
        return Optional.ofNullable(TITLES.get(rule)).map(FrenchText::spaced);
    }
}
