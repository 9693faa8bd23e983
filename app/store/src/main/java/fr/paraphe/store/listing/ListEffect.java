package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.store.schema.Slices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Which rows of a list a record changes: its own, or those that {@code query} finds from its identifier. */
record ListEffect(PendingRows.Rows rows, Link link, String query) {
    private static final int AT_ONCE = 500;

    /** How a record comes to a row. */
    enum Link {
        /** The row is the record's own, or a part of it. */
        OWN,
        /** The row is that of a record that names this one: a record just made has none. */
        SHOWS,
        /** The row is that of a record named by this one, and counts it. */
        COUNTS
    }

    static ListEffect self(CampusList list) {
        return new ListEffect(new PendingRows.Rows(list, false), Link.OWN, "");
    }

    private static ListEffect parts(CampusList list) {
        return new ListEffect(new PendingRows.Rows(list, true), Link.OWN, "");
    }

    private static ListEffect naming(CampusList list, String query) {
        return new ListEffect(new PendingRows.Rows(list, false), Link.SHOWS, query);
    }

    private static ListEffect counting(CampusList list, String query) {
        return new ListEffect(new PendingRows.Rows(list, false), Link.COUNTS, query);
    }

    static List<ListEffect> of(RecordKind kind) {
        return switch (kind) {
            case INSTITUTION -> List.of();
            case CLASS_GROUP -> List.of(self(CampusList.CLASS_GROUPS),
                    naming(CampusList.STUDENTS, "select id from Student where classGroupId in :ids"),
                    new ListEffect(new PendingRows.Rows(CampusList.GUARDIANS, true), Link.SHOWS,
                            "select id from Student where classGroupId in :ids"),
                    naming(CampusList.INTERNSHIPS, ofClass("Internship")), naming(CampusList.CONTRACTS, ofClass("WorkStudyContract")),
                    naming(CampusList.ABSENCES, ofClass("Absence")));
            case STAFF_MEMBER -> List.of(self(CampusList.STAFF),
                    naming(CampusList.CLASS_GROUPS, "select id from ClassGroup where mainTeacherId in :ids"),
                    naming(CampusList.INTERNSHIPS, "select id from Internship where referentTeacherId in :ids"),
                    naming(CampusList.CONTRACTS, "select id from WorkStudyContract where referentTeacherId in :ids"),
                    naming(CampusList.MISSIONS, "select id from MissionOrder where staffMemberId in :ids"));
            case STUDENT -> List.of(self(CampusList.STUDENTS), parts(CampusList.GUARDIANS),
                    counting(CampusList.CLASS_GROUPS,
                            "select distinct classGroupId from Student where id in :ids and classGroupId is not null"),
                    naming(CampusList.INTERNSHIPS, "select id from Internship where studentId in :ids"),
                    naming(CampusList.CONTRACTS, "select id from WorkStudyContract where studentId in :ids"),
                    naming(CampusList.ABSENCES, "select id from Absence where studentId in :ids"));
            case COMPANY -> List.of(self(CampusList.COMPANIES), parts(CampusList.CONTACTS),
                    naming(CampusList.INTERNSHIPS, "select id from Internship where companyId in :ids"),
                    naming(CampusList.CONTRACTS, "select id from WorkStudyContract where companyId in :ids"),
                    naming(CampusList.ENROLMENTS, "select id from Enrolment where companyId in :ids"));
            case INTERNSHIP -> List.of(self(CampusList.INTERNSHIPS),
                    counting(CampusList.STUDENTS, "select distinct studentId from Internship where id in :ids"),
                    counting(CampusList.COMPANIES, "select distinct companyId from Internship where id in :ids"));
            case WORK_STUDY_CONTRACT -> List.of(self(CampusList.CONTRACTS));
            case TRAINING_SESSION -> List.of(self(CampusList.SESSIONS),
                    naming(CampusList.ENROLMENTS, "select id from Enrolment where sessionId in :ids"));
            case ENROLMENT -> List.of(self(CampusList.ENROLMENTS),
                    counting(CampusList.SESSIONS, "select distinct sessionId from Enrolment where id in :ids"));
            case ABSENCE -> List.of(self(CampusList.ABSENCES));
            case CALL_NOTE -> List.of();
            case MISSION_ORDER -> List.of(self(CampusList.MISSIONS));
        };
    }

    private static String ofClass(String entity) {
        return "select x.id from " + entity + " x join Student s on s.id = x.studentId where s.classGroupId in :ids";
    }

    Collection<UUID> identifiers(StatelessSession db, Collection<UUID> ids) {
        if (query.isEmpty()) {
            return ids;
        }
        var found = new ArrayList<UUID>();
        for (List<UUID> some : Slices.of(ids, AT_ONCE)) {
            found.addAll(db.createSelectionQuery(query, UUID.class).setParameterList("ids", some).getResultList());
        }
        return found;
    }
}
