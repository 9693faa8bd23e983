package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.dispatch.CollectionDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.ManageCollections;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The collections of an open base, none until its institution is known. */
record DesktopCollections(Workshop workshop) implements CollectionDesk {
    private static final int AT_MOST = 500;

    @Override
    public List<Line> latest() {
        if (workshop.institution().isEmpty()) {
            return List.of();
        }
        Map<UUID, String> labels = workshop.allTemplates().stream()
                .collect(Collectors.toMap(DocumentTemplate::id, DocumentTemplate::label));
        return manage().latest(AT_MOST).stream()
                .map(one -> new Line(one, labels.getOrDefault(one.content().templateId(), ""))).toList();
    }

    @Override
    public Optional<SignatureCollection> find(UUID id) {
        return manage().find(id);
    }

    @Override
    public SignatureCollection create(String name, SignatureCollection.Content content) {
        return manage().create(actor(), name, content);
    }

    @Override
    public SignatureCollection save(SignatureCollection known, String name, SignatureCollection.Content content) {
        return manage().save(actor(), known, name, content);
    }

    @Override
    public SignatureCollection prepare(SignatureCollection known) {
        return manage().prepare(actor(), known);
    }

    @Override
    public SignatureCollection modify(SignatureCollection known) {
        return manage().modify(actor(), known);
    }

    @Override
    public void discard(SignatureCollection known) {
        manage().discard(actor(), known);
    }

    @Override
    public Rules rules() {
        return new Rules(manage().fourEyes(), actor().login());
    }

    @Override
    public Optional<Finding> templateChanged(UUID collectionId, DocumentTemplate template) {
        return manage().templateChanged(collectionId, template);
    }

    @Override
    public List<InvitationPreview> letters(DocumentTemplate template, CheckedDocument document, @Nullable EmailText words) {
        return workshop.unsent().letters(words == null ? template : template.email(words), document);
    }

    private ManageCollections manage() {
        return workshop.services().collections();
    }

    private Actor actor() {
        return workshop.services().actor();
    }
}
