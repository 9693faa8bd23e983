package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.domain.directory.StaffMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Finds internships in the database, with all that their documents need. */
public final class HibernateInternships implements Internships {
    private static final int AT_ONCE = 500;

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateInternships(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Internship> find(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(InternshipEntity.class, id)).map(InternshipEntity::toDomain));
    }

    @Override
    public List<Internship> ofStudent(UUID studentId) {
        return sessions.ask(db -> domain(db.createSelectionQuery(
                        "from Internship where studentId = :student order by schedule.startsOn nulls last, id", InternshipEntity.class)
                .setParameter("student", studentId)
                .getResultList()));
    }

    @Override
    public List<Internship> ofStudents(Collection<UUID> studentIds) {
        return sessions.ask(db -> RecordTables.INTERNSHIPS.where(db, "studentId", studentIds));
    }

    @Override
    public List<Followed> followedBy(Collection<UUID> teachers) {
        return sessions.ask(db -> RecordTable.slices(teachers).stream()
                .flatMap(some -> db.createSelectionQuery("""
                                select new fr.paraphe.domain.directory.Internships$Followed(
                                    i.id, i.referentTeacherId, i.schedule.startsOn, i.schedule.endsOn)
                                from Internship i where i.referentTeacherId in :teachers""", Followed.class)
                        .setParameterList("teachers", some)
                        .getResultList().stream())
                .toList());
    }

    @Override
    public Optional<StaffMember> teacher(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(StaffMemberEntity.class, id)).map(StaffMemberEntity::toDomain));
    }

    @Override
    public List<InternshipFile> files(Collection<UUID> ids) {
        return sessions.ask(db -> {
            Institution institution = HibernateStaff.institution(db).orElse(null);
            List<UUID> asked = List.copyOf(ids);
            var files = new ArrayList<InternshipFile>(asked.size());
            for (int from = 0; from < asked.size(); from += AT_ONCE) {
                List<Internship> some = inOrder(db, asked.subList(from, Math.min(asked.size(), from + AT_ONCE)));
                var named = new InternshipFiles(db, some);
                some.forEach(i -> files.add(named.file(institution, i)));
            }
            return files;
        });
    }

    private static List<Internship> inOrder(StatelessSession db, List<UUID> ids) {
        Map<UUID, Internship> found = db.createSelectionQuery("from Internship where id in :ids", InternshipEntity.class)
                .setParameterList("ids", ids)
                .getResultList().stream()
                .collect(Collectors.toMap(r -> r.id, InternshipEntity::toDomain));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static List<Internship> domain(List<InternshipEntity> rows) {
        return rows.stream().map(InternshipEntity::toDomain).toList();
    }
}
