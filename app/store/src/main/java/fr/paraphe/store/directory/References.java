package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Which attributes of which records name a record of each kind, and how a person is told of them. */
record References(String entity, @Nullable RecordKind kind, List<String> attributes, String one, String many) {
    private static final List<String> SIGNERS = List.of("referentTeacherId", "representativeId");

    /** Returns what may refer to a record of that kind. */
    static List<References> to(RecordKind kind) {
        return switch (kind) {
            case CLASS_GROUP -> List.of(students("classGroupId"));
            case STAFF_MEMBER -> List.of(classGroups(), internships(SIGNERS), contracts(SIGNERS),
                    new References("MissionOrder", RecordKind.MISSION_ORDER, List.of("staffMemberId"), "1 ordre de mission",
                            "ordres de mission"));
            case STUDENT -> List.of(internships(List.of("studentId")), contracts(List.of("studentId")),
                    new References("Absence", RecordKind.ABSENCE, List.of("studentId"), "1 absence", "absences"), sent(), calls());
            case COMPANY -> List.of(internships(List.of("companyId")), contracts(List.of("companyId")), enrolments("companyId"),
                    sent(), calls());
            case INTERNSHIP -> List.of(sent(), calls());
            case TRAINING_SESSION -> List.of(enrolments("sessionId"));
            case WORK_STUDY_CONTRACT, ENROLMENT, ABSENCE, MISSION_ORDER -> List.of(sent());
            case INSTITUTION, CALL_NOTE -> List.of();
        };
    }

    /** Returns what may name a contact of a company. */
    static List<References> toContacts() {
        List<String> attributes = List.of("companyHeadId", "tutorId");
        return List.of(internships(attributes), contracts(attributes));
    }

    private static References sent() {
        return new References("SignatureRequest", null, List.of("recordId"), "1 document envoyé", "documents envoyés");
    }

    private static References classGroups() {
        return new References("ClassGroup", RecordKind.CLASS_GROUP, List.of("mainTeacherId"), "1 promotion", "promotions");
    }

    private static References students(String attribute) {
        return new References("Student", RecordKind.STUDENT, List.of(attribute), "1 étudiant", "étudiants");
    }

    private static References internships(List<String> attributes) {
        return new References("Internship", RecordKind.INTERNSHIP, attributes, "1 stage", "stages");
    }

    private static References contracts(List<String> attributes) {
        return new References("WorkStudyContract", RecordKind.WORK_STUDY_CONTRACT, attributes, "1 contrat d'alternance",
                "contrats d'alternance");
    }

    /** Identifiers are unique over all kinds: the kind that a call is about need not be asked. */
    private static References calls() {
        return new References("CallNote", RecordKind.CALL_NOTE, List.of("aboutId"), "1 appel noté", "appels notés");
    }

    private static References enrolments(String attribute) {
        return new References("Enrolment", RecordKind.ENROLMENT, List.of(attribute), "1 inscription", "inscriptions");
    }

    /** Adds to {@code uses} how many of these refer to each of {@code ids}. */
    void count(StatelessSession db, Collection<UUID> ids, Map<UUID, String> uses) {
        var found = new HashMap<UUID, Long>();
        for (String attribute : attributes) {
            RecordTable.slices(ids).forEach(some -> db.createSelectionQuery("select " + attribute + ", count(*) from " + entity + " where "
                            + attribute + " in :ids group by " + attribute, Object[].class)
                    .setParameterList("ids", some)
                    .getResultList()
                    .forEach(row -> found.merge((UUID) row[0], (Long) row[1], Long::sum)));
        }
        found.forEach((id, n) -> uses.merge(id, n == 1 ? one : n + "\u00a0" + many, (a, b) -> a + ", " + b));
    }

    /** Returns the identifiers of those that name one of {@code ids}. */
    List<UUID> referring(StatelessSession db, Collection<UUID> ids) {
        var found = new ArrayList<UUID>();
        for (String attribute : attributes) {
            RecordTable.slices(ids).forEach(some -> found.addAll(
                    db.createSelectionQuery("select id from " + entity + " where " + attribute + " in :ids", UUID.class)
                            .setParameterList("ids", some)
                            .getResultList()));
        }
        return found.stream().distinct().toList();
    }
}
