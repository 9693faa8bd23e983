package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Internship;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of an internship's presence. */
@Embeddable
record ScheduleColumns(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int hours,
        int days,
        BigDecimal weeklyHours,
        String timetable,
        String nightSundayHoliday,
        String remoteWork) {
    static ScheduleColumns of(Internship.Schedule s) {
        return new ScheduleColumns(s.startsOn(), s.endsOn(), s.hours(), s.days(), s.weeklyHours(), s.timetable(),
                s.nightSundayHoliday(), s.remoteWork());
    }

    Internship.Schedule toDomain() {
        return new Internship.Schedule(
                startsOn, endsOn, hours, days, weeklyHours, timetable, nightSundayHoliday, remoteWork);
    }
}
