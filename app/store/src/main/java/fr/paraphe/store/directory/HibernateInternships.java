package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.InternshipRow;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.schema.SearchWords;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Keeps internships in the database; pages go from key to key, so that the last costs what the first does. */
public final class HibernateInternships implements Internships {
    private static final int AT_ONCE = 500;
    private static final String SEARCHED =
            "concat(studentNorm, ' ', classNorm, ' ', companyNorm, ' ', tutorNorm, ' ', teacherNorm, ' ', datesNorm)";

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateInternships(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(Internship internship) {
        sessions.act(db -> {
            InternshipEntity row = InternshipEntity.of(internship);
            InternshipRow shown = new InternshipFiles(db, List.of(internship)).row(internship);
            row.studentNorm = SearchText.normalised(shown.student());
            row.classNorm = SearchText.normalised(shown.classGroup());
            row.companyNorm = SearchText.normalised(shown.company());
            row.tutorNorm = SearchText.normalised(shown.tutor());
            row.teacherNorm = SearchText.normalised(shown.referentTeacher());
            db.upsert(row);
        });
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

    @Override
    public List<InternshipRow> page(String words, Cursor after, int limit) {
        var search = new SearchWords(words);
        return sessions.ask(db -> {
            List<Internship> found = domain(search.bind(db.createSelectionQuery(
                            "from Internship where studentNorm >= :name and (studentNorm > :name or id > :id)"
                                    + search.condition(SEARCHED) + " order by studentNorm, id", InternshipEntity.class))
                    .setParameter("name", after.name())
                    .setParameter("id", after.id())
                    .setMaxResults(limit)
                    .getResultList());
            var named = new InternshipFiles(db, found);
            return found.stream().map(named::row).toList();
        });
    }

    @Override
    public long count(String words) {
        var search = new SearchWords(words);
        return sessions.ask(db -> search.bind(db.createSelectionQuery(
                        "select count(*) from Internship where 1 = 1" + search.condition(SEARCHED), Long.class))
                .getSingleResult());
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
