package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Amended;
import fr.paraphe.domain.template.TemplateCategory;
import java.util.List;

/** The rules on what an amendment modifies: V88 and V89, which are ours (X20). */
final class AmendmentRules implements CheckRule {
    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        if (context.template().category() == TemplateCategory.INTERNSHIP_AMENDMENT) {
            Amended amended = context.amended().orElse(null);
            if (amended == null) {
                findings.warn("V88", null, "internship.amended",
                        "Aucune convention signée n'est connue pour ce stage: l'avenant ne dira pas laquelle il modifie.");
            } else if (amended.changes().isEmpty()) {
                findings.warn("V89", null, "internship.amended",
                        "Le stage n'a pas changé depuis la signature du %s: l'avenant ne modifie rien.",
                        FrenchText.date(amended.signedOn()));
            }
        }
        return findings.list();
    }
}
