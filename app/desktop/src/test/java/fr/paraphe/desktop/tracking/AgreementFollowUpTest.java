package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The follow-up of the agreements of internships (F131, E24): the same history, restricted, with what is known of each internship. */
class AgreementFollowUpTest {
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final TrackingViewModel model = new TrackingViewModel(HistoryScope.agreements(base.sentDocuments()), base.clock(),
            new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status, status);

    @BeforeEach
    void oneDocumentIsOfAnotherCategory() {
        base.sentDocuments().change(ids.getLast(), request -> {
            SignatureRequest.Subject s = request.subject();
            var other = new SignatureRequest.Subject(s.reference(), s.documentName(), TemplateCategory.OTHER.path(), s.about(),
                    s.recordId(), s.student(), s.classGroup(), s.company());
            return new SignatureRequest(request.id(), request.caseId(), request.batchId(), other, request.templateId(),
                    request.templateVersion(), request.circuit(), request.delivery(), request.createdAt(), request.version());
        });
        model.shown();
    }

    @Test
    void holdsNothingButAgreements() { // F131
        assertThat(model.rows().loaded()).hasSize(11).noneMatch(row -> row.request().id().equals(ids.getLast()));
        assertThat(model.counts().getFirst().count()).isEqualTo(11);
    }

    @Test
    void saysHowSoonEachInternshipStartsAndWorriesAboutTheUnsigned() { // E24, X24
        AgreementColumns columns = model.internships();
        List<TrackingRow> rows = model.rows().loaded();
        assertThat(rows).extracting(columns::start).contains("Terminé", "Commencé", "J-4", "J-11").doesNotContain("");
        for (TrackingRow row : rows) {
            Tone expected = row.status() == RequestStatus.ARCHIVED ? Tone.DONE : switch (columns.start(row)) {
                case "Terminé", "Commencé" -> Tone.DANGER;
                case "J-4" -> Tone.WARNING;
                default -> Tone.NEUTRAL;
            };
            assertThat(columns.tone(row)).as("%s %s", row.status(), columns.start(row)).isEqualTo(expected);
        }
    }
}
