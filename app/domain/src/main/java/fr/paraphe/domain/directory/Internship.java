package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One student's internship in one company: who is concerned, when, and what the agreement must say (D. 124-4). */
public record Internship(
        UUID id,
        UUID studentId,
        UUID companyId,
        @Nullable UUID companyHeadId,
        @Nullable UUID tutorId,
        @Nullable UUID referentTeacherId,
        @Nullable UUID representativeId,
        Schedule schedule,
        Content content,
        Stipend stipend,
        Particulars particulars)
        implements CampusRecord {

    /** When the student is present; hours and days are of effective presence (7 h = 1 day), {@code weeklyHours} may be zero if unknown. */
    public record Schedule(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int hours,
            int days,
            BigDecimal weeklyHours,
            String timetable,
            String nightSundayHoliday,
            String remoteWork) {
        public Schedule {
            weeklyHours = Amounts.plain(weeklyHours);
        }
    }

    /** What the student does and how he is followed; empty where nothing was entered. */
    public record Content(
            String type,
            String subject,
            String activities,
            String skills,
            String supervision,
            String validation,
            String absences,
            String benefits,
            String confidentiality,
            String service) {}

    /** What only some agreements say: where else one works, interruptions, ECTS credits, regulated work of minors, transport. */
    public record Particulars(String place, String interruptions, String ects, String regulatedWork, String transport) {
        /** Nothing said. */
        public static final Particulars NONE = new Particulars("", "", "", "", "");
    }

    /** The «gratification»: gross euros an hour, zero where none is paid, and how it is paid. */
    public record Stipend(BigDecimal hourlyRate, String paymentMode) {
        /** No stipend. */
        public static final Stipend NONE = new Stipend(BigDecimal.ZERO, "");

        public Stipend {
            hourlyRate = Amounts.plain(hourlyRate);
        }
    }
}
