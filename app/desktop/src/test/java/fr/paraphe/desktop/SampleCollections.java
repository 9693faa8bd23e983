package fr.paraphe.desktop;

import fr.paraphe.desktop.dispatch.CollectionDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureCollections;
import fr.paraphe.domain.dispatch.ManageCollections;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.TemplateVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The collections of a sample base, in memory; one or another person is at the client. */
public final class SampleCollections implements CollectionDesk {
    private static final String REPRESENTATIVE = "admin";

    private final InMemorySettings settings = new InMemorySettings();
    private final ManageCollections manage;
    private final Instant now;
    private final List<Sending> sent = new CopyOnWriteArrayList<>();
    private volatile Actor actor = new Actor(REPRESENTATIVE, "Sonia BERNARD", Set.of(Right.SEND), null);

    SampleCollections(Instant now) {
        this.now = now;
        var templates = new InMemoryDocumentTemplates();
        List.of(SampleTemplates.agreement(), SampleTemplates.certificate())
                .forEach(template -> templates.save(new TemplateVersion(template, now, "")));
        manage = new ManageCollections(new InMemorySignatureCollections(), templates, settings, new InMemoryTransactions(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Makes the institution ask for a second person (D-11). */
    public void askForTwo() {
        settings.put(ManageCollections.CONFIRMATION, "prepared");
    }

    /** Puts another person at the client. */
    public void changePerson() {
        actor = new Actor("direction", "Paul MARTIN", Set.of(Right.SEND), null);
    }

    /** Returns what was sent, the oldest first. */
    public List<Sending> sent() {
        return new ArrayList<>(sent);
    }

    void pass(Sending sending) {
        manage.pass(actor, sending);
    }

    void sent(Sending sending, Set<UUID> taken) {
        sent.add(sending);
        manage.sent(actor, sending, taken);
    }

    @Override
    public List<Line> latest() {
        return manage.latest(100).stream().map(one -> new Line(one, SampleTemplates.agreement().label())).toList();
    }

    @Override
    public Optional<SignatureCollection> find(UUID id) {
        return manage.find(id);
    }

    @Override
    public SignatureCollection create(String name, SignatureCollection.Content content) {
        return manage.create(actor, name, content);
    }

    @Override
    public SignatureCollection save(SignatureCollection known, String name, SignatureCollection.Content content) {
        return manage.save(actor, known, name, content);
    }

    @Override
    public SignatureCollection prepare(SignatureCollection known) {
        return manage.prepare(actor, known);
    }

    @Override
    public SignatureCollection modify(SignatureCollection known) {
        return manage.modify(actor, known);
    }

    @Override
    public void discard(SignatureCollection known) {
        manage.discard(actor, known);
    }

    @Override
    public Rules rules() {
        return new Rules(manage.fourEyes(), actor.login());
    }

    @Override
    public Optional<Finding> templateChanged(UUID collectionId, DocumentTemplate template) {
        return manage.templateChanged(collectionId, template);
    }

    @Override
    public List<InvitationPreview> letters(DocumentTemplate template, CheckedDocument document, @Nullable EmailText words) {
        EmailText shown = Objects.requireNonNullElse(words, template.email());
        return InvitationPreview.of(template, new OutgoingRequest.Message(shown.senderLabel(), shown.subject(), shown.body()),
                document.signatories(), now);
    }
}
