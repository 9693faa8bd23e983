package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.CampusRules;
import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.InMemoryChanges;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.fields.References;
import fr.paraphe.domain.directory.fields.TellChanges;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.listing.Listing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The campus of the sample school, in memory, changed and undone with the product's own use cases. */
public final class SampleCampus implements CampusDesk, References, GridMemory, SheetExport {
    private final SampleRecords records;
    private final SampleLists lists;
    private final InMemoryChanges changes = new InMemoryChanges();
    private final ChangeCampus campus;
    private final UndoChanges undo;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();
    private final CampusRules rules = CampusRules.of(new TenDigits(), true);
    private final AtomicLong made = new AtomicLong();
    private final List<TimelineEntry> sent = new ArrayList<>();

    /** Creates the campus of {@code records}; acts are dated from {@code clock}. */
    public SampleCampus(SampleRecords records, InstantSource clock) {
        this.records = records;
        lists = new SampleLists(records);
        var transactions = new InMemoryTransactions();
        campus = new ChangeCampus(records, changes, transactions, clock);
        undo = new UndoChanges(records, changes, campus, transactions);
    }

    /** Returns what changes the records. */
    public ChangeCampus changing() {
        return campus;
    }

    /** Returns the records. */
    public SampleRecords records() {
        return records;
    }

    /** Adds what happened to everybody. */
    public void happened(TimelineEntry entry) {
        sent.add(entry);
    }

    @Override
    public Optional<CampusRecord> find(RecordKind kind, UUID id) {
        return records.find(kind, id);
    }

    @Override
    public ChangeSet change(String label, List<ChangeCampus.Edit> edits) {
        return campus.change("HUCHON Colette", ChangeSet.Origin.EDIT, label, edits);
    }

    @Override
    public UndoChanges.Undone undo(UUID setId) {
        return undo.undo("HUCHON Colette", setId, _ -> { });
    }

    @Override
    public References references() {
        return this;
    }

    @Override
    public List<Named> propose(ReferenceTo target, @Nullable UUID companyId, String words, int limit) {
        List<String> asked = Arrays.asList(SearchText.normalised(words).split(" "));
        return all(target, companyId).filter(named -> asked.stream().allMatch(SearchText.normalised(named.name())::contains))
                .limit(limit).toList();
    }

    private Stream<Named> all(ReferenceTo target, @Nullable UUID companyId) {
        return switch (target) {
            case CLASS_GROUP -> records.of(ClassGroup.class).stream().map(g -> new Named(g.id(), g.name(), g.level()));
            case STUDENT -> records.of(Student.class).stream().map(s -> new Named(s.id(), s.name().lastFirst(), ""));
            case COMPANY -> records.of(Company.class).stream().map(c -> new Named(c.id(), c.legalName(), c.address().city()));
            case CONTACT -> records.of(Company.class).stream().filter(c -> companyId == null || c.id().equals(companyId))
                    .flatMap(c -> c.contacts().stream()).map(c -> new Named(c.id(), c.name().lastFirst(), c.jobTitle()));
            case SIGNING_CONTACT -> records.of(Company.class).stream().filter(c -> companyId == null || c.id().equals(companyId))
                    .flatMap(c -> c.contacts().stream().filter(c::maySign)).map(c -> new Named(c.id(), c.name().lastFirst(), c.jobTitle()));
            case STAFF_MEMBER -> records.of(StaffMember.class).stream().map(m -> new Named(m.id(), m.name().lastFirst(), m.jobTitle()));
            case REPRESENTATIVE -> records.representatives().stream().map(m -> new Named(m.id(), m.name().lastFirst(), m.signatoryTitle()));
            case SESSION -> records.of(TrainingSession.class).stream().map(s -> new Named(s.id(), s.title(), s.reference()));
        };
    }

    @Override
    public Optional<Named> find(ReferenceTo target, UUID id) {
        return all(target, null).filter(named -> named.id().equals(id)).findFirst();
    }

    @Override
    public List<TimelineEntry> timeline(RecordKind kind, UUID id) {
        List<TimelineEntry> all = new ArrayList<>(sent);
        new TellChanges(rules.show(), this).tell(find(kind, id).orElse(null), changes.ofRecord(id, 100)).forEach(told ->
                all.add(TimelineEntry.of(told)));
        records.of(CallNote.class).stream().filter(call -> call.aboutId().equals(id)).forEach(call -> all.add(TimelineEntry.of(call, "")));
        all.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return all;
    }

    @Override
    public List<Related> related(RecordKind kind, UUID id) {
        Stream<Related> internships = records.of(Internship.class).stream()
                .filter(i -> i.studentId().equals(id) || i.companyId().equals(id))
                .map(i -> new Related(Related.Sort.INTERNSHIP, RecordKind.INTERNSHIP, i.id(), records.name(i.id()), ""));
        Stream<Related> contacts = find(kind, id).stream().filter(Company.class::isInstance).flatMap(c -> ((Company) c).contacts().stream())
                .map(c -> new Related(Related.Sort.CONTACT, RecordKind.COMPANY, c.id(), c.name().lastFirst(), c.jobTitle()));
        return Stream.concat(internships, contacts).toList();
    }

    @Override
    public CampusRules rules() {
        return rules;
    }

    @Override
    public Listing list(CampusList list) {
        return lists.of(list);
    }

    @Override
    public GridMemory gridMemory() {
        return this;
    }

    @Override
    public GridMemory sharedGridMemory() {
        return this;
    }

    @Override
    public SheetExport sheetExport() {
        return this;
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(remembered.get(key));
    }

    @Override
    public void put(String key, String text) {
        remembered.put(key, text);
    }

    @Override
    public void write(Path file, Format format, Sheet sheet, BooleanSupplier cancelled) {
        sheet.rows().forEachRemaining(row -> remembered.put(file + "", row.toString()));
    }

    @Override
    public UUID newId() {
        return new UUID(99, made.incrementAndGet());
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.of(2026, 11, 21, 10, 0);
    }
}
