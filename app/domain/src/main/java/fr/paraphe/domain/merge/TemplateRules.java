package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.LegalMentions;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** The rules on the template itself, the same for every document of a sending: V03, V31 to V34 and V40. */
final class TemplateRules {
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
        // The words of a fixed PDF are not read: nothing is said of its mentions rather than that they are all missing.
        if (template.category() == TemplateCategory.INTERNSHIP_AGREEMENT && template.fixed() == null) {
            mentions(template, findings);
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

    private static void mentions(DocumentTemplate template, Findings findings) {
        LegalMentions.in(template.html()).stream().filter(mention -> !mention.present()).forEach(mention ->
                findings.warn("V40", null, "template.html", "Mention obligatoire absente: «%s» (art. D.\u00a0124-4, %d°).",
                        mention.label(), mention.number()));
    }
}
