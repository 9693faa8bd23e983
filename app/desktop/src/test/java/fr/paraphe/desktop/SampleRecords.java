package fr.paraphe.desktop;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.StaffMember;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of the sample school, in memory. */
public final class SampleRecords implements CampusRecords {
    private final Map<UUID, CampusRecord> all = new LinkedHashMap<>();

    /** Creates the records that {@code files} name. */
    public SampleRecords(List<InternshipFile> files) {
        for (InternshipFile file : files) {
            Stream.of(file.institution(), file.classGroup(), file.student(), file.company(), file.referentTeacher(), file.representative(),
                            file.internship())
                    .filter(Objects::nonNull).forEach(record -> all.put(((CampusRecord) record).id(), (CampusRecord) record));
        }
    }

    /** Returns the records of one type. */
    public synchronized <T extends CampusRecord> List<T> of(Class<T> type) {
        return all.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public synchronized Optional<CampusRecord> find(RecordKind kind, UUID id) {
        return Optional.ofNullable(all.get(id)).filter(record -> RecordKind.of(record) == kind);
    }

    @Override
    public synchronized List<CampusRecord> findAll(RecordKind kind, Collection<UUID> ids) {
        return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
    }

    /** Returns the file of an internship as its records are now. */
    public synchronized InternshipFile live(InternshipFile file) {
        var internship = (Internship) find(RecordKind.INTERNSHIP, file.internship().id()).orElse(file.internship());
        var student = (Student) find(RecordKind.STUDENT, file.student().id()).orElse(file.student());
        var company = (Company) find(RecordKind.COMPANY, file.company().id()).orElse(file.company());
        return new InternshipFile(file.institution(), internship, student, file.classGroup(), file.mainTeacher(), company,
                contact(company, internship.companyHeadId()), contact(company, internship.tutorId()),
                member(internship.referentTeacherId()), member(internship.representativeId()));
    }

    private static @Nullable CompanyContact contact(Company company, @Nullable UUID id) {
        return id == null ? null : company.contact(id).orElse(null);
    }

    private @Nullable StaffMember member(@Nullable UUID id) {
        return id == null ? null : (StaffMember) find(RecordKind.STAFF_MEMBER, id).orElse(null);
    }

    @Override
    public synchronized void addAll(List<? extends CampusRecord> records) {
        records.forEach(record -> all.put(record.id(), record));
    }

    @Override
    public synchronized void replaceAll(List<? extends CampusRecord> records) {
        addAll(records);
    }

    @Override
    public synchronized Map<UUID, String> uses(RecordKind kind, Collection<UUID> ids) {
        Map<UUID, String> uses = new HashMap<>();
        for (UUID id : ids) {
            long count = of(Internship.class).stream().filter(i -> i.studentId().equals(id) || i.companyId().equals(id)).count();
            if (count > 0) {
                uses.put(id, count == 1 ? "1 stage" : count + " stages");
            }
        }
        return uses;
    }

    @Override
    public synchronized List<CampusRecord> referring(RecordKind kind, UUID id) {
        return all.values().stream().filter(record -> !record.id().equals(id) && record.toString().contains(id.toString())).toList();
    }

    @Override
    public synchronized List<CampusRecord> referring(RecordKind kind, Collection<UUID> ids, RecordKind wanted) {
        return ids.stream().flatMap(id -> referring(kind, id).stream()).filter(r -> RecordKind.of(r) == wanted).distinct().toList();
    }

    @Override
    public synchronized List<TrainingSession> sessions(Collection<String> references) {
        return of(TrainingSession.class).stream().filter(session -> references.contains(session.reference())).toList();
    }

    @Override
    public synchronized Optional<Company> holding(UUID contactId) {
        return of(Company.class).stream().filter(company -> company.contact(contactId).isPresent()).findFirst();
    }

    @Override
    public synchronized void deleteAll(RecordKind kind, Collection<UUID> ids) {
        ids.forEach(all::remove);
    }

    /** Returns the last and first name of somebody, the name of a company or class, empty when unknown. */
    public synchronized String name(UUID id) {
        CampusRecord record = all.get(id);
        if (record != null) {
            return fr.paraphe.domain.directory.fields.RecordTitle.of(record, this::name);
        }
        return of(Company.class).stream().flatMap(c -> c.contact(id).stream()).findFirst().map(c -> c.name().lastFirst()).orElse("");
    }

    /** Returns those who may sign in the name of the institution. */
    public List<StaffMember> representatives() {
        return of(StaffMember.class).stream().filter(StaffMember::representative).toList();
    }
}
