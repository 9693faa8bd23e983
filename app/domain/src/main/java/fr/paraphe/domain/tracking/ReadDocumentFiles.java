package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.Amended;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.change.Changes;
import fr.paraphe.domain.directory.fields.TellChanges;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureCases;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.TemplateCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads the files that documents are made from. That of an amendment tells what it modifies (X20): the agreement or the amendment signed
 * last for that internship, and what was changed in the internship since that document was made.
 */
public final class ReadDocumentFiles implements RecordFiles {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Nobody changes an internship more often between an agreement and its amendment. */
    private static final int MOST_STEPS = 500;

    private final ReadRecordFiles files;
    private final SignatureRequests requests;
    private final SignatureCases cases;
    private final Changes changes;
    private final TellChanges telling;

    /** Creates the reader on the records, on what was sent and signed, and on the record of changes, which {@code telling} words. */
    public ReadDocumentFiles(ReadRecordFiles files, SignatureRequests requests, SignatureCases cases, Changes changes,
            TellChanges telling) {
        this.files = files;
        this.requests = requests;
        this.cases = cases;
        this.changes = changes;
        this.telling = telling;
    }

    @Override
    public List<RecordFile> all(DocumentTemplate template, Collection<UUID> ids) {
        List<RecordFile> read = files.all(template.about(), ids);
        return template.category() == TemplateCategory.INTERNSHIP_AMENDMENT ? amendments(read) : read;
    }

    @Override
    public Optional<StaffMember> member(UUID id) {
        return files.member(id);
    }

    private List<RecordFile> amendments(List<RecordFile> read) {
        List<UUID> ids = read.stream().map(RecordFile::id).toList();
        Map<UUID, List<SignatureRequest>> signed = requests.ofRecords(ids).stream()
                .filter(request -> request.circuit().archivedAt() != null && amendable(request.subject().category()))
                .collect(Collectors.groupingBy(request -> request.subject().recordId()));
        Map<UUID, SignatureCase> onPaper = cases.ofRecords(ids).stream()
                .filter(one -> one.onPaper().isPresent() && amendable(one.category()))
                .collect(Collectors.toMap(SignatureCase::recordId, one -> one, (first, _) -> first));
        return read.stream().map(file -> file instanceof InternshipFile internship
                ? amendment(internship, signed.getOrDefault(file.id(), List.of()), Optional.ofNullable(onPaper.get(file.id())))
                : file).toList();
    }

    private static boolean amendable(String category) {
        return TemplateCategory.ofPath(category).filter(TemplateCategory::amendable).isPresent();
    }

    private RecordFile amendment(InternshipFile file, List<SignatureRequest> signed, Optional<SignatureCase> onPaper) {
        int number = 1 + (int) signed.stream()
                .filter(request -> request.subject().category().equals(TemplateCategory.INTERNSHIP_AMENDMENT.path())).count();
        Optional<SignatureRequest> last = signed.stream().max(Comparator.comparing(SignatureRequest::createdAt));
        return last.map(request -> new Amended(request.subject().reference(),
                        LocalDate.ofInstant(Objects.requireNonNull(request.circuit().archivedAt()), PARIS), number,
                        since(file.internship(), request.createdAt())))
                .or(() -> onPaper.flatMap(SignatureCase::onPaper).map(paper ->
                        new Amended("", paper.signedOn(), number, since(file.internship(), paper.recordedAt()))))
                .<RecordFile>map(file::amending).orElse(file);
    }

    private List<Amended.Change> since(Internship now, Instant made) {
        // Steps come the latest first: the state before the earliest of those since then is what was signed.
        Optional<Changes.Step> earliest = changes.ofRecord(now.id(), MOST_STEPS).stream()
                .takeWhile(step -> step.set().at().isAfter(made)).reduce((_, earlier) -> earlier);
        return earliest.map(Changes.Step::before)
                .map(before -> telling.differences(before, now).stream()
                        .map(line -> new Amended.Change(line.label(), line.before(), line.after())).toList())
                .orElse(List.of());
    }
}
