package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import java.util.UUID;
import java.util.function.Function;

/** Names records and their kinds in French, for the heads of cards and the names of changes. */
public final class RecordTitle {
    private RecordTitle() {}

    /** Returns what {@code record} is called; {@code names} gives the names of those it refers to. Empty while nothing is filled in. */
    public static String of(CampusRecord record, Function<UUID, String> names) {
        return switch (record) {
            case Institution institution -> institution.name();
            case ClassGroup group -> group.name();
            case StaffMember member -> member.name().lastFirst();
            case Student student -> student.name().lastFirst();
            case Company company -> company.legalName();
            case Internship i -> pair(names.apply(i.studentId()), names.apply(i.companyId()));
            case WorkStudyContract c -> pair(names.apply(c.studentId()), names.apply(c.companyId()));
            case TrainingSession session -> session.title().isEmpty() ? session.reference() : session.title();
            case Enrolment enrolment -> pair(enrolment.participant().lastFirst(), names.apply(enrolment.sessionId()));
            case Absence absence -> names.apply(absence.studentId());
            case CallNote call -> call.partner();
            case MissionOrder order -> pair(names.apply(order.staffMemberId()), order.purpose());
        };
    }

    /** Returns the French name of a kind, in lower case: «étudiant», «stage». */
    public static String kind(RecordKind kind) {
        return switch (kind) {
            case INSTITUTION -> "établissement";
            case CLASS_GROUP -> "promotion";
            case STAFF_MEMBER -> "personnel";
            case STUDENT -> "étudiant";
            case COMPANY -> "entreprise";
            case INTERNSHIP -> "stage";
            case WORK_STUDY_CONTRACT -> "alternance";
            case TRAINING_SESSION -> "session";
            case ENROLMENT -> "inscription";
            case ABSENCE -> "absence";
            case MISSION_ORDER -> "ordre de mission";
            case CALL_NOTE -> "appel";
        };
    }

    private static String pair(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " – " + other;
    }
}
