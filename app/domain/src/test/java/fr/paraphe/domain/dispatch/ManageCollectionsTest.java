package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManageCollectionsTest { // E28, X03, D-11
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Actor HEAD = new Actor("direction", "Paul MARTIN", Set.of(Right.SEND), null);
    private static final DocumentTemplate AGREEMENT = ShippedTemplates.agreement();
    private static final InternshipFile FILE = CampusFixtures.adult().file();
    private static final UUID FIRST = FILE.internship().id();
    private static final UUID SECOND = new UUID(7, 7);

    private final InMemorySignatureCollections kept = new InMemorySignatureCollections();
    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemorySettings settings = new InMemorySettings();
    private final ManageCollections manage = new ManageCollections(kept, templates, settings, new InMemoryTransactions(),
            Clock.fixed(Instant.parse("2026-01-12T09:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void keepTheTemplate() {
        templates.save(new TemplateVersion(AGREEMENT, Instant.parse("2026-01-01T08:00:00Z"), ""));
    }

    private static SignatureCollection.Content content(UUID... internships) {
        return new SignatureCollection.Content(AGREEMENT.id(), AGREEMENT.about(), List.of(internships), Set.of(), null);
    }

    private static Sending sending(DocumentTemplate template, SignatureCollection from) {
        var document = new CheckedDocument(FILE, SignatoryResolution.all(AGREEMENT.roles(), FILE), List.of());
        return new Sending(template, List.of(document), from.content().words(), from.id());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    @Test
    void aDraftIsPreparedBroughtBackAndDeleted() { // F293, F295, F296
        SignatureCollection draft = manage.create(SECRETARY, "  Stages de mars ", content(FIRST, SECOND));
        assertThat(draft.reference()).isEqualTo("L-2026-0001");
        assertThat(draft.name()).isEqualTo("Stages de mars");
        assertThat(draft.status()).isEqualTo(CollectionStatus.DRAFT);
        SignatureCollection prepared = manage.prepare(SECRETARY, draft);
        assertThat(prepared.status().label()).isEqualTo("Préparé");
        assertThat(prepared.preparation().orElseThrow().by().name()).isEqualTo("Sonia BERNARD");
        refuses("not-draft", () -> manage.save(SECRETARY, prepared, "Autre", content(FIRST)));
        SignatureCollection again = manage.modify(HEAD, prepared);
        assertThat(again.status()).isEqualTo(CollectionStatus.DRAFT);
        assertThat(again.preparation()).isEmpty();
        manage.discard(SECRETARY, again);
        assertThat(manage.latest(10)).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        SignatureCollection draft = manage.create(SECRETARY, "Stages de mars", content(FIRST));
        manage.save(HEAD, draft, "Stages d'avril", content(FIRST, SECOND));
        refuses("stale", () -> manage.save(SECRETARY, draft, "Stages de mars", content(FIRST)));
        assertThat(kept.find(draft.id()).orElseThrow().name()).isEqualTo("Stages d'avril");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aCollectionHasAName(String name) {
        refuses("name", () -> manage.create(SECRETARY, name, content(FIRST)));
        refuses("name", () -> manage.create(SECRETARY, "x".repeat(121), content(FIRST)));
        refuses("empty", () -> manage.create(SECRETARY, "Stages", content()));
        var words = new EmailText("x".repeat(301), "", "");
        refuses("words", () -> manage.create(SECRETARY, "Stages",
                new SignatureCollection.Content(AGREEMENT.id(), AGREEMENT.about(), List.of(FIRST), Set.of(), words)));
        assertThat(manage.latest(10)).isEmpty();
    }

    @Test
    void whoMayNotSendKeepsNothing() { // F014
        Actor follower = new Actor("suivi", "Léa PETIT", Set.of(Right.FOLLOW), null);
        refuses("right-missing", () -> manage.create(follower, "Stages", content(FIRST)));
    }

    @Test
    void documentsLeaveDirectlyUnlessTheInstitutionAsksForTwo() { // D-11
        SignatureCollection draft = manage.create(SECRETARY, "Stages", content(FIRST));
        assertThatCode(() -> manage.pass(SECRETARY, sending(AGREEMENT, draft))).doesNotThrowAnyException();
        settings.put(ManageCollections.CONFIRMATION, "prepared");
        refuses("not-prepared", () -> manage.pass(SECRETARY, sending(AGREEMENT, draft)));
        refuses("not-prepared", () -> manage.pass(SECRETARY, Sending.of(AGREEMENT, List.of())));
        SignatureCollection prepared = manage.prepare(SECRETARY, draft);
        refuses("same-person", () -> manage.pass(SECRETARY, sending(AGREEMENT, prepared)));
        assertThatCode(() -> manage.pass(HEAD, sending(AGREEMENT, prepared))).doesNotThrowAnyException();
    }

    @Test
    void whatIsConfirmedIsWhatWasPrepared() { // D-11
        settings.put(ManageCollections.CONFIRMATION, "prepared");
        SignatureCollection other = manage.prepare(SECRETARY, manage.create(SECRETARY, "Stages", content(SECOND)));
        refuses("other-content", () -> manage.pass(HEAD, sending(AGREEMENT, other)));
        SignatureCollection prepared = manage.prepare(SECRETARY, manage.create(SECRETARY, "Stages", content(FIRST)));
        var words = new EmailText("", "Autre objet", "");
        Sending asked = sending(AGREEMENT, prepared);
        refuses("other-content", () -> manage.pass(HEAD, new Sending(AGREEMENT, asked.documents(), words, prepared.id())));
        refuses("template-changed", () -> manage.pass(HEAD, sending(AGREEMENT.version(AGREEMENT.version() + 1), prepared)));
    }

    @Test
    void whatIsLeftOfASendingIsADraftUntilAllIsSentOrClosed() { // X03, F296
        SignatureCollection draft = manage.create(SECRETARY, "Stages", content(FIRST, SECOND));
        manage.sent(SECRETARY, sending(AGREEMENT, draft), Set.of(FIRST));
        SignatureCollection left = kept.find(draft.id()).orElseThrow();
        assertThat(left.status()).isEqualTo(CollectionStatus.DRAFT);
        assertThat(left.content().recordIds()).containsExactly(SECOND);
        manage.discard(SECRETARY, left);
        SignatureCollection closed = kept.find(draft.id()).orElseThrow();
        assertThat(closed.status()).isEqualTo(CollectionStatus.SENT);
        assertThat(closed.sendings().orElseThrow().documents()).isEqualTo(1);
        refuses("sent", () -> manage.discard(SECRETARY, closed));
    }

    @Test
    void tellsThatTheTemplateChangedAfterTheFirstDocumentsWereSent() { // V41
        SignatureCollection draft = manage.create(SECRETARY, "Stages", content(FIRST, SECOND));
        assertThat(manage.templateChanged(draft.id(), AGREEMENT)).isEmpty();
        manage.sent(SECRETARY, sending(AGREEMENT, draft), Set.of(FIRST));
        assertThat(manage.templateChanged(draft.id(), AGREEMENT)).isEmpty();
        DocumentTemplate next = AGREEMENT.version(AGREEMENT.version() + 1);
        templates.save(new TemplateVersion(next, Instant.parse("2026-01-27T10:00:00Z"), "Sonia BERNARD"));
        assertThat(manage.templateChanged(draft.id(), next)).map(Finding::text)
                .contains("Le modèle a été modifié le 27/01 après l'envoi du premier document.");
    }
}
