package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.launcher.verify.VerifyFiles;
import fr.paraphe.launcher.wiring.Verification;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import fr.paraphe.store.journal.ProofJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a base must tell after a finalisation that was killed over and over; {@code story} is said with each failure. */
record FinalisedBase(TestBase base, String story) {
    private static final int VERIFIED = 10;
    private static final Pattern SIGNATURE = Pattern.compile("/SubFilter\\s*/ETSI\\.CAdES\\.detached");

    void verify(Set<UUID> ready, Set<UUID> acknowledged) throws IOException {
        assertThat(ready).as(story).containsAll(acknowledged);
        Path pem = Files.writeString(base.folder().resolve("authority.pem"), authority());
        VerifyFiles verification = Verification.trusting(List.of(pem), false);
        try (Base stored = base.stored()) {
            assertThat(stored.reconciliation().alarms()).as(story).isEmpty();
            int verified = 0;
            for (UUID id : ready) {
                Path pdf = archivedOnce(stored, stored.repositories().requests().find(id).orElseThrow());
                if (verified < VERIFIED) {
                    intact(verification.verify(pdf, null));
                    verified++;
                }
            }
        }
        assertThat(ProofJournal.verify(base.journal())).as(story).isEmpty();
    }

    /** Returns the signed PDF, written with its proof beside it. */
    private Path archivedOnce(Base stored, SignatureRequest request) throws IOException {
        var requests = stored.repositories().requests();
        assertThat(request.circuit().archivedAt()).as("%s %s", request.id(), story).isNotNull();
        byte[] pdf = requests.signed(request.id()).orElseThrow();
        UUID platformId = UUID.fromString(String.valueOf(request.delivery().platformId()));
        assertThat(stored.repositories().signingTransactions().current(platformId)).as(story).isEqualTo(pdf);
        List<ProofEvent> events = stored.repositories().proofEvents().of(platformId);
        assertThat(ProofEvent.firstBreak(events)).as(story).isEmpty();
        assertThat(events.getLast().type()).as(story).isEqualTo(ProofEventType.ARCHIVED);
        assertThat(SentBase.count(events, ProofEventType.ARCHIVED)).as(story).isOne();
        assertThat(events.getLast().detail()).as(story).contains(Sha256.hex(pdf));
        for (Signatory signatory : request.circuit().signatories()) {
            long given = events.stream().filter(e -> e.type() == ProofEventType.SIGNED && signatory.id().equals(e.signatoryId())).count();
            assertThat(given).as("%s of %s, %s", signatory.role(), request.id(), story).isEqualTo(signatory.signed() ? 1 : 0);
        }
        assertThat(request.circuit().representative().orElseThrow().signed()).as(story).isTrue();
        assertThat(SIGNATURE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count()).as("signatures in %s", request.id())
                .isEqualTo(request.circuit().signedCount());
        String name = request.subject().reference();
        Files.write(base.folder().resolve(name + ".json"), requests.proof(request.id()).orElseThrow());
        return Files.write(base.folder().resolve(name + ".pdf"), pdf);
    }

    private void intact(VerificationReport report) {
        assertThat(report.verdict()).as("%s %s", report.findings(), story).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).as("%s %s", report.findings(), story).isTrue();
    }

    private String authority() {
        try (Workshop workshop = base.workshop()) {
            assertThat(workshop.alarms()).as(story).isEmpty();
            return workshop.authorityPem();
        }
    }
}
