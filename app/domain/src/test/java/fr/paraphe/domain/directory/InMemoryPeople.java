package fr.paraphe.domain.directory;

import fr.paraphe.domain.directory.DirectoryPerson.Kind;
import fr.paraphe.domain.directory.change.RecordFields;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the people among the records of the test, whose cards it writes too. */
public final class InMemoryPeople implements People {
    private final InMemoryCampusRecords records;
    private final InMemoryStudents students;
    private final InMemoryCompanies companies;
    private final InMemoryStaff staff;

    /** Creates the repository over the others. */
    public InMemoryPeople(InMemoryCampusRecords records, InMemoryStudents students, InMemoryCompanies companies, InMemoryStaff staff) {
        this.records = records;
        this.students = students;
        this.companies = companies;
        this.staff = staff;
    }

    @Override
    public List<DirectoryPerson> at(String email) {
        return where(p -> email.equals(p.contact().email()));
    }

    @Override
    public List<DirectoryPerson> find(Collection<UUID> ids) {
        return where(p -> ids.contains(p.id()));
    }

    private List<DirectoryPerson> where(Predicate<DirectoryPerson> kept) {
        Stream<DirectoryPerson> families = students.all().stream().flatMap(s -> Stream.concat(
                Stream.of(new DirectoryPerson(s.id(), Kind.STUDENT, s.name(), s.contact(), "")),
                s.guardians().stream().map(g -> new DirectoryPerson(g.id(), Kind.GUARDIAN, g.name(), g.contact(),
                        s.name().firstName() + " " + s.name().lastName()))));
        Stream<DirectoryPerson> members = staff.members().stream()
                .map(m -> new DirectoryPerson(m.id(), Kind.STAFF_MEMBER, m.name(), m.contact(), m.jobTitle()));
        Stream<DirectoryPerson> contacts = companies.all().stream().flatMap(c -> c.contacts().stream()
                .map(p -> new DirectoryPerson(p.id(), Kind.COMPANY_CONTACT, p.name(), p.contact(), c.legalName())));
        Stream<DirectoryPerson> participants = records.all(Enrolment.class).stream().map(e -> new DirectoryPerson(e.id(),
                Kind.PARTICIPANT, e.participant(), e.contact(), title(e.sessionId())));
        return Stream.of(families, members, contacts, participants).flatMap(s -> s).filter(kept)
                .sorted(Comparator.comparing(DirectoryPerson::kind).thenComparing(p -> p.name().lastFirst())
                        .thenComparing(DirectoryPerson::around).thenComparing(DirectoryPerson::id)).toList();
    }

    private String title(UUID sessionId) {
        return records.find(RecordKind.TRAINING_SESSION, sessionId).map(s -> ((TrainingSession) s).title()).orElse("");
    }

    @Override
    public void connected(Collection<UUID> ids, Instant at) {
        List.copyOf(students.all()).forEach(s -> students.save(seen(RecordFields.with(s, "guardians",
                s.guardians().stream().map(g -> seen(g, g.id(), ids, at)).toList()), s.id(), ids, at)));
        List.copyOf(companies.all()).forEach(c -> companies.save(RecordFields.with(c, "contacts",
                c.contacts().stream().map(p -> seen(p, p.id(), ids, at)).toList())));
        staff.members().forEach(m -> staff.save(seen(m, m.id(), ids, at)));
        records.replaceAll(records.all(Enrolment.class).stream().map(e -> seen(e, e.id(), ids, at)).toList());
    }

    private static <R extends Record> R seen(R card, UUID id, Collection<UUID> ids, Instant at) {
        return ids.contains(id) ? RecordFields.with(card, "contact.lastSpaceLogin", at) : card;
    }
}
