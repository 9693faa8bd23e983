package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What keeps the collections of the open base; every method is called in the background. Refusals are French sentences. */
public interface CollectionDesk {
    /** Returns the latest collections, each with the label of its template. */
    List<Line> latest();

    /** A collection, and what its template is called; {@code empty} when it is no longer in the list. */
    record Line(SignatureCollection collection, String template) {}

    /** Returns the collection of that identifier as it is now. */
    Optional<SignatureCollection> find(UUID id);

    /** Keeps a new draft (X03). */
    SignatureCollection create(String name, SignatureCollection.Content content);

    /** Replaces a draft by what it has become. */
    SignatureCollection save(SignatureCollection known, String name, SignatureCollection.Content content);

    /** Marks a draft as prepared (F295). */
    SignatureCollection prepare(SignatureCollection known);

    /** Brings a prepared one back to a draft (F296). */
    SignatureCollection modify(SignatureCollection known);

    /** Deletes one of which nothing was sent, closes one that was sent in part (F296). */
    void discard(SignatureCollection known);

    /** Returns how documents leave in this institution, and who is at the client. */
    Rules rules();

    /** Whether what one person prepared is confirmed by another (D-11), and the login of the person at the client. */
    record Rules(boolean fourEyes, String login) {}

    /** Returns what to know before a sending from that collection: that the template has changed since the last (V41). */
    Optional<Finding> templateChanged(UUID collectionId, DocumentTemplate template);

    /** Returns the invitations of a document as they will be received; without {@code words} they are the template's (F288, F294). */
    List<InvitationPreview> letters(DocumentTemplate template, CheckedDocument document, @Nullable EmailText words);
}
