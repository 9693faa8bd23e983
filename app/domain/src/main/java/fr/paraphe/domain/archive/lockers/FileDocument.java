package fr.paraphe.domain.archive.lockers;

import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.output.Addressees;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Publishes an archived document: it is filed in the lockers of all its signatories, and of those whom the template names besides, as it
 * was when the document was sent (F051 to F056, D-15).
 */
public final class FileDocument {
    private final DigitalLockers lockers;
    private final DocumentTemplates templates;
    private final RecordFiles files;

    /** Creates the use case on its ports. */
    public FileDocument(DigitalLockers lockers, DocumentTemplates templates, RecordFiles files) {
        this.lockers = lockers;
        this.templates = templates;
        this.files = files;
    }

    /** Files {@code archived} for those concerned; to be called in the transaction that archives it, and harmless when repeated. */
    public void file(SignatureRequest archived) {
        var owners = new LinkedHashSet<UUID>();
        archived.circuit().signatories().forEach(s -> owners.add(s.person().personId()));
        sent(archived).ifPresent(template -> files.of(template, archived.subject().recordId())
                .ifPresent(file -> owners.addAll(concerned(template.sharing().publication(), template.recipient(), file))));
        file(archived, owners);
    }

    /** Files {@code archived} for those people, under the nature of its template. */
    void file(SignatureRequest archived, Collection<UUID> owners) {
        Instant at = Objects.requireNonNull(archived.circuit().archivedAt());
        UUID nature = sent(archived).map(template -> template.sharing().publication()).orElse(Publication.TO_SIGNATORIES).nature();
        lockers.file(owners.stream().map(owner -> new LockerDocument(Ids.next(at), owner, archived.id(), nature, at, null)).toList());
    }

    private Optional<DocumentTemplate> sent(SignatureRequest request) {
        return templates.find(request.templateId(), request.templateVersion());
    }

    private static Set<UUID> concerned(Publication publication, RecipientKind recipient, RecordFile file) {
        var owners = new LinkedHashSet<UUID>();
        if (publication.toRecipient()) {
            owners.addAll(Addressees.cards(recipient, file));
        }
        if (publication.toStudent()) {
            RecipientKind learner = file.student() == null ? RecipientKind.PARTICIPANT : RecipientKind.STUDENT;
            owners.addAll(Addressees.cards(learner, file));
        }
        if (publication.toGuardians() && file.student() != null) {
            owners.addAll(parents(file.student().guardians()));
        }
        return owners;
    }

    /** A guardian without parental authority is not among the parents concerned (F054). */
    private static List<UUID> parents(List<Guardian> guardians) {
        return guardians.stream().filter(Guardian::parentalAuthority).map(Guardian::id).toList();
    }
}
