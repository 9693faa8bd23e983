package fr.paraphe.desktop.directory.shuttle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.directory.comparison.ComparedField;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShuttlesViewModelTest { // X19
    private final SampleBase base = new SampleBase(9);
    private final RecordedStatus status = new RecordedStatus();
    private final List<ChangeSet> saved = new ArrayList<>();
    private final ShuttlesViewModel model = new ShuttlesViewModel(base.shuttles(),
            new ShuttlesViewModel.Files(base.campusDesk(), base.campusDesk(), base.campusDesk()), new SameThreadTaskRunner(),
            new Messages(Locale.FRENCH),
            status, saved::add);

    private Company company() {
        return (Company) base.campusDesk().find(RecordKind.COMPANY, SampleSchool.id(4, 0)).orElseThrow();
    }

    private void sent() {
        base.shuttles().send(base.shuttles().forInternships(List.of(SampleSchool.id(5, 0))), 30);
    }

    private void look() {
        model.shown();
        model.selected(base.shuttles().list().row(ListQuery.ALL, base.shuttles().all().getFirst().id()).orElseThrow());
    }

    private void answered() {
        sent();
        base.shuttles().answer("Baseline SARL", Map.of("legalName", "Baseline SAS", "siret", "732 829 320 00074"), "Bonjour !");
        look();
    }

    @Test
    void showsHowFarAFormCame() {
        sent();
        look();
        assertThat(model.headingProperty().get()).isEqualTo("Baseline SARL – Envoyée");
        assertThat(model.toldProperty().get()).isEqualTo("Envoyée à direction0@exemple.example, pas encore ouverte.");
        assertThat(model.decidableProperty().get()).isFalse();
        base.shuttles().open("Baseline SARL");
        model.compare();
        assertThat(model.toldProperty().get()).contains("n’a pas encore répondu");
        assertThat(status.rows()).isEqualTo("1 fiche navette");
    }

    @Test
    void takesWhatIsTickedRefusesTheRestAndCanBeTakenBack() {
        answered();
        assertThat(model.fields()).extracting(ComparedField::label, ComparedField::kept, ComparedField::other).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Raison sociale", "Baseline SARL", "Baseline SAS"),
                org.assertj.core.groups.Tuple.tuple("SIRET", "", "732 829 320 00074"));
        assertThat(model.commentProperty().get()).contains("Bonjour !");
        model.fields().getFirst().fromOtherProperty().set(false);
        model.decide();
        assertThat(company().legalName()).isEqualTo("Baseline SARL");
        assertThat(company().siret()).isEqualTo("73282932000074");
        assertThat(saved).singleElement().extracting(ChangeSet::label).isEqualTo("Fiche navette de «\u00a0Baseline SARL\u00a0»");
        assertThat(status.said).last().asString().contains("1 acceptée(s), 1 refusée(s)");
        assertThat(model.headingProperty().get()).endsWith("Traitée");
        assertThat(model.fields()).extracting(f -> f.fromOtherProperty().get()).containsExactly(false, true);
        model.decide();
        assertThat(saved).as("a form is handled once").hasSize(1);
    }

    @Test
    void refusesAll() {
        answered();
        model.refuseAll();
        model.decide();
        assertThat(saved).isEmpty();
        assertThat(company().siret()).isEmpty();
    }

    @Test
    void whatTheSchoolChangedSinceIsTakenOnlyWhenThePersonSaysSo() {
        answered();
        base.campusDesk().records().replaceAll(List.of(RecordFields.with(company(), "legalName", "Baseline et Cie")));
        model.acceptAll();
        model.decide();
        assertThat(saved).as("the record changed since it was read").isEmpty();
        assertThat(model.fields().getFirst().remark()).contains("«\u00a0Baseline SARL\u00a0»");
        assertThat(model.fields()).extracting(f -> f.fromOtherProperty().get()).containsExactly(false, true);
        model.acceptAll();
        model.decide();
        assertThat(company().legalName()).isEqualTo("Baseline et Cie");
        assertThat(company().siret()).isEqualTo("73282932000074");
    }

    @Test
    void anAnswerWithoutChangeIsFiledAway() {
        sent();
        base.shuttles().answer("Baseline SARL", Map.of(), "");
        look();
        assertThat(model.toldProperty().get()).contains("Enregistrez pour classer");
        model.decide();
        assertThat(model.headingProperty().get()).endsWith("Traitée");
        assertThat(saved).isEmpty();
    }
}
