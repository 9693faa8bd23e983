package fr.paraphe.desktop.directory.shuttle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SendShuttlesViewModelTest { // X19
    private final SampleBase base = new SampleBase(9);
    private final RecordedStatus status = new RecordedStatus();
    private final AtomicInteger closed = new AtomicInteger();

    private SendShuttlesViewModel model(ShuttleScope scope) {
        var model = new SendShuttlesViewModel(base.shuttles(), scope, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status);
        model.read();
        return model;
    }

    private static ShuttleScope internships(int... numbers) {
        return new ShuttleScope.Internships(java.util.Arrays.stream(numbers).mapToObj(n -> SampleSchool.id(5, n)).toList());
    }

    private void mute(int company) {
        UUID id = SampleSchool.id(4, company);
        var firm = (Company) base.campusDesk().find(RecordKind.COMPANY, id).orElseThrow();
        base.campusDesk().records().replaceAll(List.of(RecordFields.with(firm, "contacts", List.of())));
    }

    @Test
    void saysHowManyCompaniesWillReceiveTheFormAndWhyOthersWillNot() {
        mute(1);
        SendShuttlesViewModel model = model(internships(0, 8, 1, 2));
        assertThat(model.summaryProperty().get()).isEqualTo("2 entreprises recevront la fiche navette");
        assertThat(model.receiving()).containsExactly("Baseline SARL – Paul ACLAN, direction0@exemple.example (2 stages)",
                "Menuiserie Coste et Fils – René COSTE, direction2@exemple.example (1 stage)");
        assertThat(model.left()).singleElement().asString().startsWith("Agence Bellevue – 1 stage – aucune adresse e-mail valable");
    }

    @Test
    void sendsOnceToEachCompanyForTheDaysChosenAndRemembersThem() {
        SendShuttlesViewModel model = model(internships(0, 8, 2));
        assertThat(model.daysProperty().get()).isEqualTo(30);
        model.daysProperty().set(15);
        model.send(closed::incrementAndGet);
        assertThat(base.shuttles().all()).hasSize(2)
                .allSatisfy(s -> assertThat(s.link().expiresAt()).isEqualTo(SampleBase.NOW.plusSeconds(15 * 86_400)));
        assertThat(status.said).last().asString().startsWith("2 fiches navettes envoyées");
        assertThat(closed).hasValue(1);
        assertThat(model(internships(0)).daysProperty().get()).isEqualTo(15);
    }

    @Test
    void tellsThatAFormerLinkWillNoLongerServe() {
        model(internships(0)).send(closed::incrementAndGet);
        assertThat(model(internships(0)).receiving()).singleElement().asString().contains("remplace le lien déjà envoyé");
    }

    @Test
    void sendsNothingWhenNobodyCanReceiveIt() {
        mute(3);
        SendShuttlesViewModel model = model(new ShuttleScope.OneCompany(SampleSchool.id(4, 3)));
        assertThat(model.summaryProperty().get()).isEqualTo("Aucune entreprise ne peut recevoir la fiche navette");
        assertThat(model.readyBinding().get()).isFalse();
        model.send(closed::incrementAndGet);
        assertThat(base.shuttles().all()).isEmpty();
        assertThat(closed).hasValue(0);
    }
}
