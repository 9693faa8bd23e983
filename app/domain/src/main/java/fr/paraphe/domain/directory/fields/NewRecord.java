package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Makes records of which nothing is filled in yet, for «Nouveau»; whom they must refer to is {@link #NOBODY} until chosen. */
public final class NewRecord {
    /** Stands for a record not chosen yet. */
    public static final UUID NOBODY = new UUID(0, 0);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final PersonName NO_NAME = new PersonName(null, "", "");

    private NewRecord() {}

    /** Returns an empty record of that kind; {@code today} dates what must have a date. */
    public static CampusRecord of(RecordKind kind, UUID id, LocalDate today) {
        return switch (kind) {
            case INSTITUTION -> new Institution(id, "", "", "", PostalAddress.NONE, "", "", "", "", "", false, "",
                    Institution.Support.NONE);
            case CLASS_GROUP -> new ClassGroup(id, "", "", "", 0, "", "", null);
            case STAFF_MEMBER -> new StaffMember(id, NO_NAME, "", ContactDetails.NONE, false, "");
            case STUDENT -> new Student(id, NO_NAME, "", null, "", "", "", PostalAddress.NONE, ContactDetails.NONE, null,
                    Student.SocialCover.NONE, List.of(), null, Student.Details.NONE);
            case COMPANY -> new Company(id, "", "", "", "", "", PostalAddress.NONE, "", "", Company.Profile.NONE, List.of());
            case INTERNSHIP -> internship(id);
            case WORK_STUDY_CONTRACT -> new WorkStudyContract(id, WorkStudyContract.Type.APPRENTICESHIP, NOBODY, NOBODY, null, null, null,
                    null, "", null, null, "", BigDecimal.ZERO, "");
            case TRAINING_SESSION -> new TrainingSession(id, "", "", TrainingSession.Modality.FACE_TO_FACE, null, null, BigDecimal.ZERO,
                    BigDecimal.ZERO, "", "", "", List.of());
            case ENROLMENT -> new Enrolment(id, NOBODY, NO_NAME, ContactDetails.NONE, PostalAddress.NONE, null, "",
                    Enrolment.Status.PENDING, false, BigDecimal.ZERO);
            case ABSENCE -> new Absence(id, NOBODY, today.atTime(8, 0), null, "", false);
            case CALL_NOTE -> new CallNote(id, RecordKind.STUDENT, NOBODY, today.atTime(MORNING), "", "");
            case MISSION_ORDER -> new MissionOrder(id, NOBODY, "", "", null, null, "", "");
        };
    }

    /** Returns a guardian of that rank, 1 or 2, with parental authority, who is not said to receive the mail. */
    public static Guardian guardian(UUID id, int rank) {
        return new Guardian(id, NO_NAME, "", rank, true, false, PostalAddress.NONE, ContactDetails.NONE);
    }

    /** Returns a contact of that company, without any right (F196). */
    public static CompanyContact contact(UUID id, UUID companyId) {
        return new CompanyContact(id, companyId, NO_NAME, "", ContactDetails.NONE, ContactRights.NONE);
    }

    /** Returns the half-day that follows those of {@code session}: the afternoon of the same day, or the next morning. */
    public static TrainingSession.Slot slot(TrainingSession session, LocalDate today) {
        if (session.slots().isEmpty()) {
            return morning(Objects.requireNonNullElse(session.startsOn(), today));
        }
        TrainingSession.Slot last = session.slots().getLast();
        LocalDate day = Objects.requireNonNullElse(last.day(), today);
        boolean ended = last.endsAt() != null && last.endsAt().isAfter(AFTERNOON);
        return ended ? morning(day.plusDays(1)) : new TrainingSession.Slot(day, AFTERNOON, AFTERNOON.plusMinutes(210), "");
    }

    private static TrainingSession.Slot morning(LocalDate day) {
        return new TrainingSession.Slot(day, MORNING, MORNING.plusHours(3), "");
    }

    private static Internship internship(UUID id) {
        return new Internship(id, NOBODY, NOBODY, null, null, null, null,
                new Internship.Schedule(null, null, 0, 0, BigDecimal.ZERO, "", "", ""),
                new Internship.Content("", "", "", "", "", "", "", "", "", ""), Internship.Stipend.NONE, Internship.Particulars.NONE);
    }
}
