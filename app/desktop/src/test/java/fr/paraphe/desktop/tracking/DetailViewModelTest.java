package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DetailViewModelTest {
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final List<List<UUID>> replacing = new ArrayList<>();
    private final DetailViewModel model = new DetailViewModel(
            base.sentDocuments(), (requestId, signatoryId) -> replacing.add(List.of(requestId, signatoryId)), new SameThreadTaskRunner(),
            new Messages(Locale.FRENCH));

    private TrackingRow row(int n) {
        return base.sentDocuments().page(TrackingList.Filter.all(SampleBase.NOW), TrackingList.Cursor.START, 100).stream()
                .filter(row -> row.request().id().equals(ids.get(n))).findFirst().orElseThrow();
    }

    @Test
    void tellsWhetherAnArchivedDocumentIsIntact() {
        model.show(row(0));
        assertThat(model.verdictProperty().get()).isNotNull().extracting("words").isEqualTo("✓ Document intact");
        assertThat(model.previewProperty().get().pdf()).isNotNull();
        model.show(row(1));
        assertThat(model.verdictProperty().get()).isNull();
    }

    @Test
    void keepsTheAttestationOfWhoSignedAnArchivedDocument() { // F173
        model.show(row(1));
        assertThat(model.lines()).noneMatch(DetailViewModel.Line::attested);
        model.show(row(0));
        DetailViewModel.Line signed = model.lines().stream().filter(DetailViewModel.Line::attested).findFirst().orElseThrow();
        assertThat(model.proposedName(signed)).startsWith("CS-2026-000001 - Attestation de ").endsWith(".pdf");
        model.attest(signed, Path.of("attestation.pdf"),
                said -> assertThat(said).isEqualTo("Attestation enregistrée\u00a0: attestation.pdf"));
        assertThat(base.sentDocuments().kept()).containsEntry("attestation.pdf", "%PDF attestation of " + signed.id());
    }

    @Test
    void marksWhatEachSignatoryDid() { // F136, F137
        model.show(row(8));
        assertThat(model.lines()).extracting(DetailViewModel.Line::mark).startsWith(SignatoryMark.SIGNED, SignatoryMark.DECLINED)
                .endsWith(SignatoryMark.ENDED);
        assertThat(model.lines().get(1).happened()).contains("A refusé le 21/11/2026 à 09:10").contains("Les dates ne conviennent pas");
        model.show(row(1));
        assertThat(model.lines()).extracting(DetailViewModel.Line::mark)
                .startsWith(SignatoryMark.SIGNED, SignatoryMark.SEEN, SignatoryMark.PENDING);
    }

    @Test
    void countsNoSignatureOfACancelledCircuit() { // F137, F179
        model.show(row(3));
        assertThat(row(3).status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(model.lines()).extracting(DetailViewModel.Line::mark).containsOnly(SignatoryMark.ENDED);
        assertThat(model.noteProperty().get()).isEqualTo("CS-2026-000004 · annulé le 21/11/2026 à 09:00");
    }

    @Test
    void tellsWhichSignaturesWereLostAndWhichRequestIsReplaced() { // F179, X06
        base.sentDocuments().change(ids.get(1), r -> r.with(r.circuit().cancelled(SampleBase.NOW)).replacing("CS-2026-000099"));
        model.show(row(1));
        assertThat(model.lines().getFirst().happened()).isEqualTo("Avait signé le 21/11/2026 à 07:46\u00a0: signature annulée");
        assertThat(model.noteProperty().get())
                .isEqualTo("CS-2026-000002 · remplace CS-2026-000099 · annulé le 21/11/2026 à 10:00");
        model.show(null);
        assertThat(model.noteProperty().get()).isEmpty();
    }

    @Test
    void saysThatTheOtherGuardianIsNotNeededAnyMore() { // D-20
        TrackingRow before = row(1);
        Circuit either = Circuit.start(SigningOrder.FREE, Stream.of(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN)
                .map(role -> guardian(before.request().circuit().signatories().getFirst(), role)).toList(), SampleBase.NOW.plusSeconds(60));
        UUID second = either.signatories().getLast().id();
        TrackingRow signed = TrackingRow.of(before.request().with(either.with(second, p -> p.signed(SampleBase.NOW))), SampleBase.NOW);
        assertThat(signed.signatures()).isEqualTo("1/1");
        model.show(signed);
        assertThat(model.lines()).extracting(DetailViewModel.Line::mark).containsExactly(SignatoryMark.SPARED, SignatoryMark.SIGNED);
        assertThat(model.lines().getFirst().happened()).isEqualTo("Non requis, l'autre responsable légal a signé");
        assertThat(model.lines()).extracting(DetailViewModel.Line::role)
                .containsExactly("Responsable élève (l'un ou l'autre suffit)", "Responsable élève 2 (l'un ou l'autre suffit)");
        TrackingRow cancelled = TrackingRow.of(signed.request().with(signed.request().circuit().cancelled(SampleBase.NOW)), SampleBase.NOW);
        model.show(cancelled);
        assertThat(model.lines()).extracting(DetailViewModel.Line::mark).containsOnly(SignatoryMark.ENDED);
    }

    private static Signatory guardian(Signatory like, SignatoryRole role) {
        return new Signatory(UUID.randomUUID(), role, Requirement.MANDATORY, 1, like.authLevel(), like.person(), SignatoryProgress.NONE,
                true);
    }

    @Test
    void onlyWhoHasStillToSignARunningDocumentMayBeReplaced() { // D-27
        model.show(row(1));
        assertThat(model.lines()).extracting(DetailViewModel.Line::replaceable).startsWith(false, true, true);
        DetailViewModel.Line second = model.lines().get(1);
        model.replace(second);
        assertThat(replacing).containsExactly(List.of(ids.get(1), second.id()));
        model.show(row(3)); // cancelled
        assertThat(model.lines()).extracting(DetailViewModel.Line::replaceable).containsOnly(false);
        model.show(row(9)); // not sent
        assertThat(model.lines()).extracting(DetailViewModel.Line::replaceable).containsOnly(false);
    }

    @Test
    void showsNothingWhenNothingIsSelected() {
        model.show(row(0));
        model.show(null);
        assertThat(model.lines()).isEmpty();
        assertThat(model.previewProperty().get().pdf()).isNull();
    }
}
