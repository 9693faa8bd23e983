package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** The rules on the template itself, the same for every document of a sending: V03, V31 to V34 and V40. */
final class TemplateRules {
    /** The fifteen mentions of article D. 124-4, in its order, as short as a tooltip wants them. */
    static final List<String> LEGAL_MENTIONS = List.of(
            "intitulé complet du cursus et volume horaire", "noms de l'enseignant référent et du tuteur",
            "compétences à acquérir", "activités confiées", "dates de début et de fin, durée totale",
            "durée hebdomadaire de présence", "modalités d'encadrement", "gratification et versement",
            "protection sociale et responsabilité civile", "autorisations d'absence",
            "suspension et résiliation", "validation du stage en cas d'interruption",
            "avantages offerts", "règlement intérieur de l'organisme d'accueil", "attestation de stage");

    private TemplateRules() {}

    static List<Finding> check(DocumentTemplate template, TemplateExpressions expressions) {
        var findings = new Findings();
        if (!template.eligibleForSignature()) {
            findings.block("V03", null, "template.roles",
                    "Le modèle choisi n'est pas éligible à la signature. Ouvrez l'onglet «Partage» du modèle.");
        }
        for (String code : expressions.unknown()) {
            findings.block("V31", null, "template.html", "Balise inconnue: «%s». Corrigez le modèle.", code);
        }
        boxes(template, expressions, findings);
        if (template.category() == TemplateCategory.INTERNSHIP_AGREEMENT) {
            mentions(expressions, findings);
        }
        return findings.list();
    }

    private static void boxes(DocumentTemplate template, TemplateExpressions expressions, Findings findings) {
        for (TemplateRole role : template.roles()) {
            if (!expressions.boxes().contains(role.role())) {
                findings.block("V32", role.role(), "template.html",
                        "Aucun emplacement de signature pour «%s» dans le contenu.", role.role().label());
            }
        }
        for (String code : expressions.strayBoxes()) {
            findings.block("V33", null, "template.html", "Le bloc «%s» ne correspond à aucun rôle du modèle.", code);
        }
        for (SignatoryRole role : new LinkedHashSet<>(expressions.boxes())) {
            if (template.role(role).isEmpty()) {
                findings.block("V33", null, "template.html", "Le bloc «%s» ne correspond à aucun rôle du modèle.", role.tagCode());
            }
            if (Collections.frequency(expressions.boxes(), role) > 1) {
                findings.block("V34", role, "template.html", "Le bloc «%s» figure deux fois.", role.tagCode());
            }
        }
    }

    private static void mentions(TemplateExpressions expressions, Findings findings) {
        for (int number = 1; number <= LEGAL_MENTIONS.size(); number++) {
            if (!expressions.legalMentions().contains(number)) {
                findings.warn("V40", null, "template.html",
                        "Mention obligatoire absente: «%s» (art. D.\u00a0124-4, %d°).", LEGAL_MENTIONS.get(number - 1), number);
            }
        }
    }
}
