package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.paraphe.domain.signing.OneTimeCode;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningLink;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsContractTest extends ContractTest {
    @Test
    void keepsLinksByTheDigestOfTheirToken() {
        UUID transaction = Samples.id();
        var link = new SigningLink(Samples.id(), transaction, Samples.id(), null, Samples.NOW, Samples.END, null, null);
        all.links().save(link);
        assertThat(all.links().find(link.id())).contains(link);
        SigningLink delivered = link.delivered("c".repeat(64));
        all.links().save(delivered);
        assertThat(all.links().findByTokenHash("c".repeat(64))).contains(delivered);
        assertThat(all.links().findByTokenHash("d".repeat(64))).isEmpty();
        var later = new SigningLink(Samples.id(), transaction, Samples.id(), null, Samples.NOW.plusSeconds(1), Samples.END, null, null);
        all.links().save(later);
        assertThat(all.links().ofTransaction(transaction)).containsExactly(delivered, later);
    }

    @Test
    void keepsSessionsWithTheirDocuments() {
        var entries = List.of(new SignerSession.Entry(Samples.id(), Samples.id()), new SignerSession.Entry(Samples.id(), Samples.id()));
        var session = new SignerSession(Samples.id(), "e".repeat(64), null, entries, Samples.NOW);
        all.signerSessions().save(session);
        assertThat(all.signerSessions().findByOpeningHash("e".repeat(64))).contains(session);
        SignerSession opened = session.opened("f".repeat(64), Samples.NOW.plusSeconds(3)).read(Samples.NOW.plusSeconds(4));
        all.signerSessions().save(opened);
        assertThat(all.signerSessions().find(session.id())).contains(opened);
        assertThat(all.signerSessions().findByOpeningHash("e".repeat(64))).isEmpty();
        SignerSession coded = opened.withCode().codeAccepted(Samples.NOW.plusSeconds(5)); // D-24
        all.signerSessions().save(coded);
        assertThat(all.signerSessions().find(session.id())).contains(coded);
    }

    @Test
    void aSignatoryLeavesTheSessionsThatHeHasOpenAndNobodyElseDoes() { // D-27
        var left = new SignerSession.Entry(Samples.id(), Samples.id());
        var kept = new SignerSession.Entry(left.transactionId(), Samples.id());
        var session = new SignerSession(Samples.id(), null, "1".repeat(64), List.of(left, kept), Samples.NOW);
        all.signerSessions().save(session);
        all.signerSessions().leave(left.transactionId(), left.signatoryId());
        assertThat(all.signerSessions().find(session.id()).orElseThrow().entries()).containsExactly(kept);
    }

    private OneTimeCode code(UUID signatory, String mobile, Instant asked, Instant sent) {
        var code = new OneTimeCode(Samples.id(), Samples.id(), signatory, mobile, "mac", asked, sent, 2, null, Samples.END);
        all.codes().save(code);
        return code;
    }

    @Test
    void keepsCodesAndCountsThoseSentToANumber() { // D-24
        UUID signatory = Samples.id();
        OneTimeCode first = code(signatory, "+33600000077", Samples.NOW, Samples.NOW);
        OneTimeCode second = code(signatory, "+33600000077", Samples.NOW.plusSeconds(60), Samples.NOW.plusSeconds(61));
        assertThat(all.codes().find(first.id())).contains(first);
        assertThat(all.codes().latest(signatory)).contains(second);
        assertThat(all.codes().sentSince("+33600000077", Samples.NOW)).isEqualTo(2);
        assertThat(all.codes().sentSince("+33600000077", Samples.NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(all.codes().sentSince("+33600000078", Samples.NOW)).isZero();
        String mail = "une.adresse.bien.plus.longue.qu.un.numero@etablissement.example";
        OneTimeCode mailed = code(Samples.id(), mail, Samples.NOW, Samples.NOW);
        assertThat(all.codes().find(mailed.id())).contains(mailed);
        assertThat(all.codes().sentSince(mail, Samples.NOW)).isEqualTo(1);
    }

    @Test
    void queuesMessagesOldestFirst() {
        long rejected = all.messages().count(OutgoingMessage.Status.REJECTED);
        OutgoingMessage late = message(Samples.NOW.plusSeconds(5));
        OutgoingMessage early = message(Samples.NOW);
        assertThat(all.messages().queued(1)).containsExactly(early);
        assertThat(all.messages().queued(9)).containsExactly(early, late);
        assertThat(all.messages().to(List.of(early.recipient(), "personne@ex.example"), 9)).contains(early).isSortedAccordingTo(
                Comparator.comparing(OutgoingMessage::createdAt).reversed());
        assertThat(all.messages().to(List.of(early.recipient()), 1)).hasSize(1);
        assertThat(all.messages().to(List.of(), 9)).isEmpty();
        all.messages().save(early.sent());
        all.messages().save(late.failed("refusé", true));
        assertThat(all.messages().queued(9)).isEmpty();
        assertThat(all.messages().count(OutgoingMessage.Status.SENT)).isEqualTo(1);
        assertThat(all.messages().count(OutgoingMessage.Status.REJECTED)).isEqualTo(rejected + 1);
    }

    @Test
    void findsTheMessagesOfADocumentTheLatestFirst() { // E23
        UUID document = Samples.id();
        UUID other = Samples.id();
        OutgoingMessage early = made(Samples.NOW.plusSeconds(20));
        OutgoingMessage late = made(Samples.NOW.plusSeconds(21));
        all.messages().save(late, Set.of(document, other));
        all.messages().save(early, Set.of(document));
        OutgoingMessage refused = early.failed("refusé", true);
        all.messages().save(refused);
        assertThat(all.messages().about(document, 9)).containsExactly(late, refused);
        assertThat(all.messages().about(document, 1)).containsExactly(late);
        assertThat(all.messages().about(other, 9)).containsExactly(late);
        assertThat(all.messages().about(Samples.id(), 9)).isEmpty();
        all.messages().save(late.failed("refusé", true));
    }

    @Test
    void keepsTheFilesOfAMessageApartAndAsTheyAre() { // F077
        byte[] pdf = new byte[900_000];
        new Random(7).nextBytes(pdf);
        OutgoingMessage message = made(Samples.NOW.plusSeconds(9));
        all.messages().save(message, List.of(new OutgoingAttachment("ÇELIK Zoé - Attestation.pdf", "application/pdf", pdf),
                new OutgoingAttachment("plan.txt", "text/plain", new byte[] {1})));
        assertThat(all.messages().attachments(message.id())).usingRecursiveFieldByFieldElementComparator().containsExactly(
                new OutgoingAttachment("ÇELIK Zoé - Attestation.pdf", "application/pdf", pdf),
                new OutgoingAttachment("plan.txt", "text/plain", new byte[] {1}));
        assertThat(all.messages().statuses(List.of(message.id()))).containsOnly(entry(message.id(), OutgoingMessage.Status.QUEUED));
        all.messages().save(message.failed("refusé", true));
        assertThat(all.messages().attachments(message.id())).hasSize(2);
        assertThat(all.messages().attachments(Samples.id())).isEmpty();
        assertThat(all.messages().statuses(List.of(message.id(), Samples.id())))
                .containsOnly(entry(message.id(), OutgoingMessage.Status.REJECTED));
        assertThat(all.messages().statuses(List.of())).isEmpty();
    }

    private OutgoingMessage message(Instant at) {
        OutgoingMessage message = made(at);
        all.messages().save(message);
        return message;
    }

    private static OutgoingMessage made(Instant at) {
        return new OutgoingMessage(Samples.id(), OutgoingMessage.Channel.EMAIL, "zoe@ex.example", "Zoé", "Lycée", "À signer",
                "Bonjour {lien:1}", at, OutgoingMessage.Status.QUEUED, 0, null);
    }

    @Test
    void keepsKeyStoresAndSettings() {
        assertThat(all.keyVault().load("platform")).isEmpty();
        all.keyVault().keep("platform", new byte[] {1, 2, 3});
        all.keyVault().keep("platform", new byte[] {4, 5});
        assertThat(all.keyVault().load("platform")).contains(new byte[] {4, 5});
        assertThat(all.settings().get("cursor")).isEmpty();
        all.settings().put("cursor", "1041");
        all.settings().put("cursor", "1042");
        assertThat(all.settings().get("cursor")).contains("1042");
    }
}
