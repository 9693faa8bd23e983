package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.InternshipRow;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.directory.lists.CampusLists;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps internships in the database; pages go from key to key, so that the last costs what the first does. */
public final class HibernateInternships implements Internships {
    private static final int AT_ONCE = 500;

    private final Sessions sessions;
    private final ListRows rows;
    private final Listing listing;

    /** Creates the repository; {@code rows} are told of what is written, {@code lists} give its pages. */
    public HibernateInternships(Sessions sessions, ListRows rows, CampusLists lists) {
        this.sessions = sessions;
        this.rows = rows;
        this.listing = lists.of(CampusList.INTERNSHIPS);
    }

    @Override
    public void save(Internship internship) {
        sessions.act(db -> {
            rows.touched(db, RecordKind.INTERNSHIP, List.of(internship.id()));
            RecordTables.INTERNSHIPS.upsert(db, internship);
            rows.touched(db, RecordKind.INTERNSHIP, List.of(internship.id()));
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
        var last = new ListKey(List.of(after.name()), after.id());
        return listing.after(ListQuery.ALL.searching(words), last, limit).stream().map(HibernateInternships::row).toList();
    }

    @Override
    public long count(String words) {
        return listing.count(ListQuery.ALL.searching(words));
    }

    private static InternshipRow row(ListRow row) {
        return new InternshipRow(row.id(), text(row, "student"), text(row, "classGroup"), text(row, "company"), text(row, "tutor"),
                text(row, "referentTeacher"), day(row, "startsOn"), day(row, "endsOn"));
    }

    private static String text(ListRow row, String column) {
        return row.text(CampusList.INTERNSHIPS.place(column));
    }

    private static @Nullable LocalDate day(ListRow row, String column) {
        return (LocalDate) row.cells().get(CampusList.INTERNSHIPS.place(column));
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
