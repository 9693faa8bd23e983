package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.money;
import static fr.paraphe.domain.merge.TagValue.text;

import java.util.List;
import java.util.function.Function;

/** The tags of the group «Gratification» (4.2), empty when none is paid. */
final class StipendTags {
    private StipendTags() {}

    static List<MergeTag> all() {
        return List.of(
                tag("Grat_Due", "Gratification due", "stipend", s -> new TagValue.YesNo(s.due())),
                tag("Grat_TauxHoraire", "Taux horaire", "stipend", s -> money(s.rate())),
                tag("Grat_MontantMensuel", "Montant mensuel lissé", "stipend", s -> money(s.monthly())),
                tag("Grat_Total", "Montant total", "stipend", s -> money(s.total())),
                tag("Grat_EnLettres", "Montant en lettres", "stipend",
                        s -> s.total().signum() == 0 ? TagValue.EMPTY : text(FrenchNumber.euros(s.total()))),
                tag("Grat_Mode", "Mode de versement", "paymentMode", s -> text(s.internship().stipend().paymentMode())),
                // The directory records gross rates only.
                tag("Grat_Base", "Brut / net", "stipend", s -> s.rate().signum() == 0 ? TagValue.EMPTY : text("brut")));
    }

    private static MergeTag tag(String code, String label, String field, Function<StipendAmounts, TagValue> value) {
        return new MergeTag(code, label, "Gratification", "internship." + field,
                InternshipTags.INTERNSHIP.read(internship -> value.apply(new StipendAmounts(internship))));
    }
}
