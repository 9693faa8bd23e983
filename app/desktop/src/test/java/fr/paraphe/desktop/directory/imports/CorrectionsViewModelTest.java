package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.imports.Correction;
import fr.paraphe.domain.directory.imports.ImportReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

// 07, § 7.1: leading zeros lost are offered
class CorrectionsViewModelTest {
    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final CorrectionsViewModel model = new CorrectionsViewModel(draft);

    private static ImportReport report(Map<Correction.Kind, Integer> corrected) {
        return new ImportReport(List.of(), List.of(), List.of(), List.of(), corrected, Map.of(), null);
    }

    @Test
    void aKindSwitchedOffKeepsItsNumberAndCanBeSwitchedOnAgain() {
        model.show(report(Map.of(Correction.Kind.POSTAL_CODE, 12, Correction.Kind.SIRET, 2)));
        model.want(Correction.Kind.POSTAL_CODE, false);
        assertThat(draft.kept()).containsExactly(Correction.Kind.POSTAL_CODE);
        model.show(report(Map.of(Correction.Kind.SIRET, 2)));
        assertThat(model.lines()).contains(new CorrectionsViewModel.Line(Correction.Kind.POSTAL_CODE, 12, false));
        model.want(Correction.Kind.POSTAL_CODE, true);
        assertThat(draft.kept()).isEmpty();
    }

    @Test
    void aKindThatIsNoLongerMetGoesAway() {
        model.show(report(Map.of(Correction.Kind.SIRET, 2)));
        model.show(report(Map.of()));
        assertThat(model.lines()).isEmpty();
    }
}
