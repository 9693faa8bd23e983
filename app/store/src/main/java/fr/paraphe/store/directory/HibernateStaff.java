package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.schema.Sessions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps the institution, its classes and its staff in the database. */
public final class HibernateStaff implements Staff {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateStaff(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Institution> institution() {
        return sessions.ask(HibernateStaff::institution);
    }

    static Optional<Institution> institution(StatelessSession db) {
        return db.createSelectionQuery("from Institution", InstitutionEntity.class).getResultList().stream()
                .findFirst()
                .map(InstitutionEntity::toDomain);
    }

    @Override
    public List<ClassGroup> classGroups() {
        return sessions.ask(db -> db.createSelectionQuery("from ClassGroup", ClassGroupEntity.class).getResultList().stream()
                .map(ClassGroupEntity::toDomain)
                .sorted(Comparator.comparing(c -> SearchText.normalised(c.name())))
                .toList());
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return sessions.ask(db -> RecordTables.STAFF_MEMBERS.find(db, List.of(id)).stream().findFirst());
    }

    @Override
    public List<StaffMember> members() {
        return sessions.ask(db -> byName(db.createSelectionQuery("from StaffMember", StaffMemberEntity.class).getResultList()));
    }

    @Override
    public List<StaffMember> representatives() {
        return sessions.ask(db ->
                byName(db.createSelectionQuery("from StaffMember where representative = true", StaffMemberEntity.class).getResultList()));
    }

    private static List<StaffMember> byName(List<StaffMemberEntity> rows) {
        return rows.stream()
                .map(StaffMemberEntity::toDomain)
                .sorted(Comparator.comparing(m -> SearchText.normalised(m.name().lastFirst())))
                .toList();
    }
}
