package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the cells of the history say (F132). */
class HistoryCellsTest {
    private static final Messages FRENCH = new Messages(Locale.FRENCH);
    private final SampleBase base = new SampleBase(20);
    private final List<TrackingRow> rows = rows();

    private List<TrackingRow> rows() {
        base.withHistory();
        return base.sentDocuments().page(TrackingList.Filter.all(SampleBase.NOW), TrackingList.Cursor.START, 100);
    }

    private static Signatory guardian(Signatory like, SignatoryRole role) {
        int rank = role == SignatoryRole.GUARDIAN ? 2 : 3;
        return new Signatory(UUID.randomUUID(), role, Requirement.MANDATORY, rank, like.authLevel(), like.person(),
                SignatoryProgress.NONE);
    }

    @Test
    void bothGuardiansStandInOneColumnWithTheStateOfEach() { // D-20, D-22
        Signatory like = rows.getFirst().request().circuit().signatories().getFirst();
        Circuit circuit = Circuit.start(SigningOrder.FREE, List.of(like, guardian(like, SignatoryRole.GUARDIAN),
                guardian(like, SignatoryRole.SECOND_GUARDIAN)), SampleBase.NOW.plusSeconds(60));
        UUID second = circuit.signatories().getLast().id();
        TrackingRow row = TrackingRow.of(rows.getFirst().request().with(circuit.with(second, p -> p.signed(SampleBase.NOW))),
                SampleBase.NOW);

        assertThat(RoleColumns.of(List.of(row))).containsExactly(like.role(), SignatoryRole.GUARDIAN);
        List<Signatory> both = RoleColumns.in(SignatoryRole.GUARDIAN, row);
        assertThat(both).extracting(Signatory::role).containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN);
        assertThat(RoleColumns.in(SignatoryRole.COMPANY_HEAD, row)).isEmpty();
        assertThat(SignatoryMark.words(row, both, FRENCH).lines()).containsExactly(
                FRENCH.text("tracking.mark.pending") + "\u00a0: " + like.person().lastFirst(),
                FRENCH.text("tracking.mark.signed") + "\u00a0: " + like.person().lastFirst());
    }

    @Test
    void eachVersionOfATemplateIsReadOnce() {
        var failures = new ArrayList<Exception>();
        var templates = new SentTemplates(base.sentDocuments(), new SameThreadTaskRunner(), failures::add);
        assertThat(templates.of(rows.getFirst())).isEmpty();
        templates.arrived(rows);
        templates.arrived(rows);
        assertThat(base.sentDocuments().templatesAsked()).isEqualTo(1);
        assertThat(templates.revisionProperty().get()).isEqualTo(1);
        assertThat(templates.of(rows.getLast())).hasValueSatisfying(
                template -> assertThat(template.recipient()).isEqualTo(RecipientKind.COMPANY_CONTACT));
        assertThat(failures).isEmpty();
    }

    @Test
    void theGlobeSaysInWhoseSpaces() { // D-15
        var key = new SentTemplate.Key(UUID.randomUUID(), 1);
        UUID nature = DocumentNature.MISCELLANEOUS.id();
        assertThat(SentTemplates.published(new SentTemplate(key, RecipientKind.STUDENT, Publication.TO_SIGNATORIES), FRENCH))
                .isEqualTo("Dans les Espaces des signataires seulement");
        assertThat(SentTemplates.published(
                new SentTemplate(key, RecipientKind.STUDENT, new Publication(true, true, true, nature)), FRENCH))
                .isEqualTo("Publié aussi, une fois archivé, dans l'Espace\u00a0: du destinataire, de l'étudiant, des responsables");
    }
}
