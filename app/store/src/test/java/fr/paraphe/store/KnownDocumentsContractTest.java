package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.KnownDocuments.Kept;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.SignatoryRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownDocumentsContractTest extends ContractTest { // X12
    private static byte[] pdf(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private SignatureRequest request(String reference, Instant at) {
        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), reference, at);
        all.requests().add(request);
        return request;
    }

    @Test
    void knowsAFileByItsDigest() {
        SignatureRequest request = request("CS-2026-000101", Samples.NOW);
        all.requests().freeze(request.id(), pdf("frozen 101"));
        all.requests().archive(request.id(), pdf("signed 101"), pdf("proof 101"), pdf("proof pdf 101"));
        assertThat(all.known().holding(Sha256.hex(pdf("frozen 101")))).contains(new Kept(request.id(), false));
        assertThat(all.known().holding(Sha256.hex(pdf("signed 101")))).contains(new Kept(request.id(), true));
        assertThat(all.known().holding(Sha256.hex(pdf("proof pdf 101")))).isEmpty();
        assertThat(all.known().holding(Sha256.hex(pdf("unknown")))).isEmpty();
    }

    @Test
    void prefersASignedFileThenTheLatestRequest() {
        SignatureRequest first = request("CS-2026-000111", Samples.NOW);
        SignatureRequest second = request("CS-2026-000112", Samples.NOW.plusSeconds(9));
        all.requests().freeze(first.id(), pdf("same"));
        all.requests().freeze(second.id(), pdf("same"));
        assertThat(all.known().holding(Sha256.hex(pdf("same")))).contains(new Kept(second.id(), false));
        all.requests().archive(first.id(), pdf("same"), pdf("proof"), pdf("proof pdf"));
        assertThat(all.known().holding(Sha256.hex(pdf("same")))).contains(new Kept(first.id(), true));
    }

    @Test
    void knowsARequestByItsReferenceAndWhatAmendsIt() { // X20
        SignatureRequest agreement = request("CS-2026-000121", Samples.NOW);
        assertThat(all.known().referenced("CS-2026-000121")).contains(agreement.id());
        assertThat(all.known().referenced("")).isEmpty();
        assertThat(all.known().amending("CS-2026-000121")).isEmpty();
        UUID second = amendment("CS-2026-000123", Samples.NOW.plusSeconds(20));
        UUID first = amendment("CS-2026-000122", Samples.NOW.plusSeconds(10));
        assertThat(all.known().amending("CS-2026-000121")).containsExactly(first, second);
    }

    private UUID amendment(String reference, Instant at) {
        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), reference, at)
                .amending("CS-2026-000121");
        all.requests().add(request);
        return request.id();
    }

    @Test
    void knowsWhoSignedInARoleWithinASecond() {
        SignatureRequest request = request("CS-2026-000131", Samples.NOW);
        UUID student = request.circuit().signatories().getFirst().id();
        Instant second = Instant.parse("2026-03-05T08:00:07Z");
        all.requests().update(request.with(request.circuit().with(student, p -> p.signed(second.plusNanos(999_999_000)))));
        assertThat(all.known().signed(SignatoryRole.STUDENT, second, second.plusSeconds(1), 9)).containsExactly(request.id());
        assertThat(all.known().signed(SignatoryRole.STUDENT, second.plusSeconds(1), second.plusSeconds(2), 9)).isEmpty();
        assertThat(all.known().signed(SignatoryRole.GUARDIAN, second, second.plusSeconds(1), 9)).isEmpty();
        assertThat(all.known().signed(SignatoryRole.STUDENT, second, second.plusSeconds(1), 0)).isEmpty();
    }
}
