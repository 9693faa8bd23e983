package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.shuttle.SampleShuttles;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** «Fiche navette» from the list of internships to the records, on a real screen (X19). */
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShuttlesIT {
    private static Company firm(SampleBase base, int number) {
        return (Company) base.campusDesk().find(RecordKind.COMPANY, SampleSchool.id(4, number)).orElseThrow();
    }

    @Test
    void companiesAreAskedAnswerAndTheSchoolTakesWhatItWants() throws Exception { // X19
        var base = new SampleBase(40);
        base.campusDesk().records().replaceAll(List.of(RecordFields.with(firm(base, 7), "contacts", List.of())));
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#status-rows", "40 stages");
            person.click("#internships");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.keep("70-navette-stages");
            person.click("#send-shuttles");
            person.reads("#shuttle-summary", "7 entreprises recevront la fiche navette");
            person.keep("71-navette-envoi");
            person.click("#shuttle-go");
            person.reads("#status-message", "7 fiches navettes envoyées");
            assertThat(base.shuttles().all()).allSatisfy(
                    s -> assertThat(s.link().expiresAt()).isEqualTo(SampleBase.NOW.plus(Duration.ofDays(30))));
            answers(base);
            person.click("#tab-shuttles");
            person.reads("#status-rows", "7 fiches navettes");
            person.keep("72-navettes-liste");
            person.clickOn("Baseline SARL");
            person.reads("#shuttle-heading", "Baseline SARL – Répondue");
            person.keep("73-navette-comparaison");
            person.click("#shuttle-accept-all");
            person.click("#shuttle-save");
            person.reads("#status-message", "6 acceptée(s), 1 refusée(s)");
            assertThat(firm(base, 0).legalName()).isEqualTo("Baseline et Cie");
            assertThat(firm(base, 0).siret()).isEqualTo("73282932000074");
            person.keep("74-navette-traitee");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.until(() -> firm(base, 0).siret().isEmpty());
            person.click("#tab-companies");
            person.clickOn("Garage Ventoux");
            person.reads("#card-title", "Garage Ventoux");
            person.keep("75-navette-entreprise");
            person.click("#card-shuttle");
            person.reads("#shuttle-summary", "1 entreprise recevra la fiche navette");
            person.keep("76-navette-une-entreprise");
        }
    }

    private static void answers(SampleBase base) {
        SampleShuttles shuttles = base.shuttles();
        shuttles.answer("Baseline SARL", Map.of("legalName", "Baseline SAS", "siret", "732 829 320 00074",
                "schedule.weeklyHours", "32"), "Notre gérant change au 1er janvier.");
        shuttles.open("Agence Bellevue");
        base.campusDesk().records().replaceAll(List.of(RecordFields.with(firm(base, 0), "legalName", "Baseline et Cie")));
    }
}
