package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.money;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.WorkStudyFile;
import java.util.List;
import java.util.function.Function;

/** The tags of a work-study contract (4.2). */
final class WorkStudyTags {
    private static final Part<WorkStudyContract> CONTRACT = file -> file instanceof WorkStudyFile found ? found.contract() : null;

    private WorkStudyTags() {}

    static List<MergeTag> all() {
        return List.of(
                tag("Alt_TypeContrat", "Type de contrat", "type", c -> text(type(c.type()))),
                tag("Alt_Dates", "Dates du contrat (du … au …)", "startsOn", c -> text(FrenchText.period(c.startsOn(), c.endsOn()))),
                tag("Alt_Rythme", "Rythme d'alternance", "rhythm", c -> text(c.rhythm())),
                tag("Alt_OPCO", "OPCO", "opco", c -> text(c.opco())),
                tag("Alt_Numero", "Numéro du contrat", "contractNumber", c -> text(c.contractNumber())),
                tag("Alt_Remuneration", "Salaire brut mensuel", "monthlyPay", c -> money(c.monthlyPay())));
    }

    private static MergeTag tag(String code, String label, String field, Function<WorkStudyContract, TagValue> value) {
        return new MergeTag(code, label, "Alternance, assiduité, mission", "workStudyContract." + field, CONTRACT.read(value));
    }

    private static String type(WorkStudyContract.Type type) {
        return switch (type) {
            case APPRENTICESHIP -> "contrat d'apprentissage";
            case PROFESSIONALISATION -> "contrat de professionnalisation";
        };
    }
}
