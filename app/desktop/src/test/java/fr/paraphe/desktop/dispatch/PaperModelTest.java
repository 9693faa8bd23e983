package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperModelTest { // X18
    private final SampleBase base = new SampleBase(10);
    private final RecordedStatus status = new RecordedStatus();
    private final List<UUID> ids = IntStream.range(0, 3).mapToObj(n -> SampleSchool.id(5, n)).toList();
    private final PaperModel model = new PaperModel(base.paper(RecordKind.INTERNSHIP), ids, LocalDate.of(2026, 1, 15),
            new SameThreadTaskRunner(),
            new Messages(Locale.FRENCH), status);

    @BeforeEach
    void load() {
        model.load();
    }

    private PaperModel.Row row(int number) {
        return model.rows().get(number);
    }

    @Test
    void eachDocumentIsGivenItsScanThenAllAreRecorded() {
        assertThat(model.rows()).extracting(model::state)
                .containsExactly("À signer", "2 signatures électroniques seront perdues", "À signer");
        model.attach(row(0), Path.of("lena.pdf"));
        model.attach(row(1), Path.of("remy.jpg"));
        assertThat(model.readyProperty().get()).isEqualTo(2);
        assertThat(model.scan(row(0))).isEqualTo("lena.pdf");
        assertThat(model.previewProperty().get().pdf()).as("what will be kept is shown").isNotNull();
        assertThat(model.question()).startsWith("Enregistrer 2 documents comme signés sur papier")
                .endsWith("2 signatures électroniques déjà données seront perdues."); // F181
        model.record();
        assertThat(base.paper(RecordKind.INTERNSHIP).signed()).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(status.said).contains("2 documents enregistrés comme signés sur papier");
        assertThat(model.state(row(0))).isEqualTo("Signé sur papier le 15/01/2026 (enregistré par Sonia BERNARD)");
        assertThat(model.readyProperty().get()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAtOnce() {
        model.attach(row(0), Path.of("illisible.doc"));
        assertThat(model.problemProperty().get()).startsWith("Le scan doit être un PDF");
        assertThat(model.readyProperty().get()).isZero();
    }

    @Test
    void whatIsRefusedStaysWithItsReason() {
        model.attach(row(0), Path.of("refus.pdf"));
        model.attach(row(2), Path.of("amelie.pdf"));
        model.record();
        assertThat(base.paper(RecordKind.INTERNSHIP).signed()).containsExactly(ids.get(2));
        assertThat(model.problemProperty().get()).isEqualTo("BARASCOU Lena\u00a0: Ce document est déjà signé électroniquement.");
        assertThat(model.scan(row(0))).isEqualTo("refus.pdf");
    }

    @Test
    void aWrongScanIsTakenBack() {
        model.attach(row(0), Path.of("lena.pdf"));
        model.record();
        model.attach(row(0), Path.of("autre.pdf"));
        assertThat(model.scan(row(0))).as("what is kept is not replaced unseen").isEqualTo("Scan conservé");
        model.takeBack(row(0));
        assertThat(base.paper(RecordKind.INTERNSHIP).signed()).isEmpty();
        assertThat(model.state(row(0))).isEqualTo("À signer");
    }

    @Test
    void theDayIsAskedFor() {
        model.attach(row(0), Path.of("lena.pdf"));
        model.dayProperty().set(null);
        model.record();
        assertThat(model.problemProperty().get()).startsWith("Indiquez le jour de la signature");
        assertThat(base.paper(RecordKind.INTERNSHIP).signed()).isEmpty();
    }
}
