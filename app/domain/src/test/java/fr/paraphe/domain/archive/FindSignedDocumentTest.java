package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.FindSignedDocument.Evidence;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of which request a file is, and what became of it (X12, X06, X20). */
class FindSignedDocumentTest {
    private static final Instant SIGNED = SentRequests.NOW.plus(Duration.ofMinutes(3)).plusMillis(250);

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> true);
    private final FindSignedDocument find = new FindSignedDocument(new InMemoryKnownDocuments(requests), requests, requests.cases(),
            () -> SentRequests.NOW.plus(Duration.ofHours(2)));

    private static byte[] pdf(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static Circuit signed(Circuit circuit, Instant at) {
        Circuit next = circuit;
        for (var signatory : circuit.signatories()) {
            next = next.with(signatory.id(), progress -> progress.signed(at.plusSeconds(signatory.rank())));
        }
        return next;
    }

    /** Keeps a request in the case of {@code former}, or in its own. */
    private SignatureRequest sent(int number, @Nullable SignatureRequest former, UnaryOperator<Circuit> progress) {
        SignatureRequest queued = SentRequests.queued(number);
        var kept = new SignatureRequest(queued.id(), former == null ? queued.caseId() : former.caseId(), queued.batchId(), queued.subject(),
                queued.templateId(), 1, progress.apply(queued.circuit()), queued.delivery().accepted("p" + number, SentRequests.NOW),
                queued.createdAt(), 0);
        requests.addBeside(kept);
        requests.freeze(kept.id(), pdf("frozen " + number));
        if (kept.circuit().archivedAt() != null) {
            requests.archive(kept.id(), pdf("signed " + number), pdf("proof"), pdf("proof pdf"));
        }
        return kept;
    }

    private SignatureRequest archived(int number, @Nullable SignatureRequest former) {
        return sent(number, former, circuit -> signed(circuit, SIGNED.plusSeconds(100L * number)).archived(SIGNED.plusSeconds(3_000)));
    }

    private static VerificationReport report(String sha256, List<String> revisions, List<SignatureReport> signatures) {
        return new VerificationReport("x.pdf", Verdict.INTACT, true, true, signatures, List.of(), sha256, revisions);
    }

    private static SignatureReport signature(SignatureRequest of, SignatoryRole role, String signer) {
        Instant at = of.circuit().signatories().stream().filter(s -> s.role() == role).findFirst().orElseThrow().progress().signedAt();
        return new SignatureReport(role.fieldName(), signer, at == null ? null : Instant.ofEpochSecond(at.getEpochSecond()), false, true,
                "T", "");
    }

    private Found found(String words) {
        return find.find(report(Sha256.hex(pdf(words)), List.of(), List.of()), "").orElseThrow();
    }

    @Test
    void knowsTheArchivedFileAndTheOneThatWasSent() {
        SignatureRequest agreement = archived(1, null);
        Found found = found("signed 1");
        assertThat(found.request()).isEqualTo(agreement);
        assertThat(found.status()).isEqualTo(RequestStatus.ARCHIVED);
        assertThat(found.evidence()).isEqualTo(Evidence.SIGNED_FILE);
        assertThat(found.later()).isEmpty();
        assertThat(found("frozen 1").evidence()).isEqualTo(Evidence.SENT_FILE);
        assertThat(find.find(report(Sha256.hex(pdf("frozen")), List.of(), List.of()), "")).isEmpty();
        assertThat(find.find(report("", List.of(), List.of()), "")).isEmpty();
    }

    @Test
    void knowsTheArchivedFileInsideALongerOne() {
        SignatureRequest agreement = archived(1, null);
        Found found = find.find(report("00", List.of("11", Sha256.hex(pdf("signed 1"))), List.of()), "").orElseThrow();
        assertThat(found.request()).isEqualTo(agreement);
        assertThat(found.evidence()).isEqualTo(Evidence.EARLIER_FILE);
        assertThat(find.find(report("00", List.of(Sha256.hex(pdf("frozen 1"))), List.of()), "")).isEmpty();
    }

    @Test
    void knowsAnAlteredFileByWhoSignedInWhichRoleAtWhichSecond() {
        SignatureRequest agreement = archived(1, null);
        archived(2, null);
        SignatureReport student = signature(agreement, SignatoryRole.STUDENT, "DUPONT Léon");
        SignatureReport head = signature(agreement, SignatoryRole.INSTITUTION_REPRESENTATIVE, "DUPONT Leon");
        Found found = find.find(report("00", List.of(), List.of(student, head)), "").orElseThrow();
        assertThat(found.request()).isEqualTo(agreement);
        assertThat(found.evidence()).isEqualTo(Evidence.SIGNATURES);
        var stranger = new SignatureReport(head.field(), "MARTIN Zoé", head.signedAt(), false, true, "T", "");
        assertThat(find.find(report("00", List.of(), List.of(student, stranger)), "")).isEmpty();
        var late = new SignatureReport(head.field(), head.signer(), SIGNED.plusSeconds(9_000), false, true, "T", "");
        assertThat(find.find(report("00", List.of(), List.of(student, late)), "")).isEmpty();
        var foreign = new SignatureReport("Signature1", "DUPONT Léon", student.signedAt(), false, true, "T", "");
        assertThat(find.find(report("00", List.of(), List.of(foreign)), "")).isEmpty();
    }

    @Test
    void takesNobodysWordWhenTwoRequestsWereSignedAlike() {
        archived(1, null);
        SignatureRequest one = requests.all().getFirst();
        SignatureRequest twin = sent(2, null, circuit -> one.circuit());
        assertThat(find.find(report("00", List.of(), List.of(signature(twin, SignatoryRole.STUDENT, "DUPONT Léon"))), "")).isEmpty();
    }

    @Test
    void believesTheSealedProofWhenTheFileSaysNothing() { // X13
        SignatureRequest agreement = archived(1, null);
        Found found = find.find(report("00", List.of(), List.of()), agreement.subject().reference()).orElseThrow();
        assertThat(found.request()).isEqualTo(agreement);
        assertThat(found.evidence()).isEqualTo(Evidence.PROOF);
        assertThat(find.find(report("00", List.of(), List.of()), "CS-2026-999999")).isEmpty();
    }

    @Test
    void tellsWhatTookItsPlace() { // X06, D-18
        SignatureRequest first = archived(1, null);
        sent(2, first, circuit -> circuit.cancelled(SIGNED));
        assertThat(found("signed 1").later()).isEmpty();
        SignatureRequest running = sent(3, first, circuit -> circuit);
        assertThat(found("signed 1").replacement()).isEmpty();
        assertThat(found("signed 1").later()).singleElement().satisfies(later -> {
            assertThat(later.request()).isEqualTo(running);
            assertThat(later.status()).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
            assertThat(later.amends()).isFalse();
        });
        archived(4, first);
        SignatureRequest last = archived(5, first);
        assertThat(found("signed 1").replacement()).map(FindSignedDocument.Later::request).contains(last);
        assertThat(found("signed 5").later()).isEmpty();
        assertThat(found("frozen 2").status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(found("frozen 2").replacement()).map(FindSignedDocument.Later::request).contains(last);
    }

    @Test
    void tellsTheChainOfItsAmendments() { // X20
        SignatureRequest agreement = archived(1, null);
        SignatureRequest first = amendment(2, agreement, Circuit::archived);
        SignatureRequest second = amendment(3, first, (circuit, _) -> circuit);
        amendment(4, agreement, Circuit::cancelled);
        Found found = found("signed 1");
        assertThat(found.amendments()).extracting(FindSignedDocument.Later::request).containsExactly(first);
        assertThat(found.later()).extracting(FindSignedDocument.Later::request).containsExactly(first, second);
        assertThat(found.replacement()).isEmpty();
    }

    /** How a circuit ends. */
    private interface Ending {
        Circuit at(Circuit circuit, Instant when);
    }

    private SignatureRequest amendment(int number, SignatureRequest of, Ending ending) {
        SignatureRequest queued = SentRequests.queued(number).amending(of.subject().reference());
        SignatureRequest kept = queued.with(queued.delivery().accepted("p" + number, SentRequests.NOW))
                .with(ending.at(queued.circuit(), SIGNED));
        requests.addBeside(kept);
        return kept;
    }

    @Test
    void tellsThatItsCaseWasSignedOnPaper() { // X18
        SignatureRequest first = SentRequests.queued(1);
        SignatureRequest.Subject about = first.subject();
        SignatureCase owner = requests.caseFor(new SignatureCase(first.caseId(), about.about(), about.recordId(), first.templateId(),
                "Convention", about.category()));
        requests.add(first);
        requests.freeze(first.id(), pdf("frozen 1"));
        assertThat(found("frozen 1").paper()).isEmpty();
        var paper = new PaperSignature(LocalDate.of(2026, 11, 20), SentRequests.NOW, "Sonia BERNARD", "ab".repeat(32));
        requests.cases().sign(owner.id(), paper, pdf("scan"));
        assertThat(found("frozen 1").paper()).isEqualTo(Optional.of(paper));
    }
}
