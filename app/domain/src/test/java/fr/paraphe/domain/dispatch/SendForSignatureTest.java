package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendForSignatureTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final DocumentTemplate AGREEMENT = ShippedTemplates.agreement();

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().cancelledAt() != null);
    private final SendForSignature send = sending(true);

    private SendForSignature sending(boolean duplicateBlocks) {
        return sending(duplicateBlocks, 0);
    }

    private SendForSignature sending(boolean duplicateBlocks, int minutesLater) {
        return new SendForSignature(requests, new InMemoryTransactions(requests), () -> duplicateBlocks,
                collections(new InMemorySettings()),
                Clock.fixed(Instant.parse("2025-12-29T13:24:00Z").plusSeconds(60L * minutesLater), ZoneOffset.UTC));
    }

    private static ManageCollections collections(Settings settings) {
        return new ManageCollections(new InMemorySignatureCollections(), new InMemoryDocumentTemplates(), settings,
                new InMemoryTransactions(), Clock.systemUTC());
    }

    private static CheckedDocument ready(CampusFixtures fixture) {
        InternshipFile file = fixture.file();
        return new CheckedDocument(file, SignatoryResolution.all(AGREEMENT.roles(), file), List.of());
    }

    private static CheckedDocument incomplete() {
        InternshipFile file = CampusFixtures.adult().file();
        var missing = new Finding("V10", Severity.BLOCKING, SignatoryRole.INTERNSHIP_TUTOR, "aucune personne", "internship.tutor");
        return new CheckedDocument(file, List.of(), List.of(missing));
    }

    @Test // F098, F102, F103, T19
    void takesTheReadyOnesAndTellsTheOthersWithTheirCause() {
        List<CheckedDocument> documents = List.of(ready(CampusFixtures.adult()), incomplete(), ready(CampusFixtures.adult()));

        SendForSignature.Outcome outcome = send.send(SECRETARY, Sending.of(AGREEMENT, documents));

        assertThat(outcome.taken()).hasSize(2);
        assertThat(outcome.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.student()).isEqualTo("AUDOUIN Maureen");
            assertThat(refusal.cause()).contains("incomplet");
        });
        assertThat(requests.undelivered(10)).containsExactlyElementsOf(outcome.taken());
    }

    @Test // F104, F105, F114, T28
    void freezesTheSignatoriesNamesTheTransactionAndSetsTheEnd() {
        CheckedDocument document = ready(CampusFixtures.adult().headIsTutor());

        SignatureRequest request = requests.find(
                send.send(SECRETARY, Sending.of(AGREEMENT, List.of(document))).taken().getFirst()).orElseThrow();

        assertThat(request.circuit().signatories()).hasSize(5);
        assertThat(request.circuit().signatories().getLast().role()).isEqualTo(SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(request.circuit().signatories()).filteredOn(s -> s.person().lastFirst().equals("ACLAN Paul"))
                .as("one entry per role").hasSize(2);
        assertThat(request.circuit().endsAt()).isEqualTo(Instant.parse("2026-01-28T22:59:59Z"));
        assertThat(request.subject().documentName()).isEqualTo("Convention de stage - AUDOUIN Maureen - ACLAN Paul - 1");
        assertThat(request.subject().reference()).isEqualTo("CS-2025-000001");
    }

    @Test // F106, V80, D-18
    void refusesASecondCircuitWhileOneRuns() {
        CheckedDocument document = ready(CampusFixtures.adult());
        send.send(SECRETARY, Sending.of(AGREEMENT, List.of(document)));

        SendForSignature.Outcome again = send.send(SECRETARY, Sending.of(AGREEMENT, List.of(document)));

        assertThat(again.taken()).isEmpty();
        assertThat(again.refused()).singleElement().extracting(SendForSignature.Refusal::cause).asString().contains("déjà en cours");
    }

    @Test // F106, V80, D-18
    void takesASecondCircuitWhereTheInstitutionOnlyWarnsOfIt() {
        CheckedDocument document = ready(CampusFixtures.adult());
        send.send(SECRETARY, Sending.of(AGREEMENT, List.of(document)));

        SendForSignature.Outcome again = sending(false).send(SECRETARY, Sending.of(AGREEMENT, List.of(document)));

        assertThat(again.taken()).hasSize(1);
        assertThat(again.refused()).isEmpty();
        assertThat(requests.undelivered(10)).hasSize(2);
    }

    @Test // X06, F180
    void linksANewCircuitToTheLastOneWhenThatCameToNothing() {
        CheckedDocument document = ready(CampusFixtures.adult());
        SignatureRequest first = sent(send, document);
        assertThat(first.replaces()).isNull();
        requests.update(first.with(first.circuit().cancelled(first.createdAt())));

        SignatureRequest second = sent(sending(true, 1), document);

        assertThat(second.replaces()).isEqualTo(first.subject().reference());
        assertThat(second.with(second.circuit()).with(second.delivery()).replaces()).isEqualTo(first.subject().reference());
        assertThat(sent(sending(false, 2), document).replaces()).as("the last one still runs").isNull();
    }

    private SignatureRequest sent(SendForSignature by, CheckedDocument document) {
        return requests.find(by.send(SECRETARY, Sending.of(AGREEMENT, List.of(document))).taken().getFirst()).orElseThrow();
    }

    @Test // F014, V02
    void refusesWhoMayNotSend() {
        Actor follower = new Actor("suivi", "Paul MARTIN", Set.of(Right.FOLLOW), null);
        List<CheckedDocument> documents = List.of(ready(CampusFixtures.adult()));
        assertThatThrownBy(() -> send.send(follower, Sending.of(AGREEMENT, documents))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("paramétrer et envoyer les documents à la signature électronique");
        assertThat(requests.undelivered(10)).isEmpty();
    }

    @Test // F288, X03
    void keepsTheWordsOfThisSendingAndTakesWhatWasSentOutOfItsCollection() {
        var kept = new InMemorySignatureCollections();
        var templates = new InMemoryDocumentTemplates();
        templates.save(new TemplateVersion(AGREEMENT, Instant.EPOCH, ""));
        Clock clock = Clock.fixed(Instant.parse("2025-12-29T13:24:00Z"), ZoneOffset.UTC);
        var manage = new ManageCollections(kept, templates, new InMemorySettings(), new InMemoryTransactions(), clock);
        CheckedDocument document = ready(CampusFixtures.adult());
        UUID other = UUID.randomUUID();
        var words = new EmailText("Lycée", "Signez vite", "Bonjour");
        SignatureCollection lot = manage.create(SECRETARY, "Stages de mars", new SignatureCollection.Content(AGREEMENT.id(),
                AGREEMENT.about(),
                List.of(document.file().id(), other), Set.of(other), words));

        var sending = new SendForSignature(requests, new InMemoryTransactions(requests), () -> true, manage, clock);
        SendForSignature.Outcome outcome = sending.send(SECRETARY, new Sending(AGREEMENT, List.of(document), words, lot.id()));

        assertThat(requests.batch(outcome.batchId()).orElseThrow())
                .isEqualTo(new SendingBatch(outcome.batchId(), clock.instant(), words, lot.id()));
        SignatureCollection left = kept.find(lot.id()).orElseThrow();
        assertThat(left.status()).isEqualTo(CollectionStatus.DRAFT);
        assertThat(left.content().recordIds()).containsExactly(other);
        assertThat(left.sendings().orElseThrow().documents()).isEqualTo(1);
    }
}
