package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.Person.Contact;
import fr.paraphe.domain.directory.demo.Person.Firm;
import fr.paraphe.domain.directory.demo.Person.Staffer;
import fr.paraphe.domain.directory.demo.WordLists.Task;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fictitious internship; {@code pupil} is the student's rank, {@code rate} is the stipend in cents an hour, zero where none is
 * entered.
 */
record Placement(
        int pupil, Firm firm, Contact tutor, Task task, @Nullable Staffer teacher, LocalDate start,
        int weeks, int weeklyHours, int rate, boolean inverted) {

    int hours() {
        return weeks * weeklyHours;
    }

    /** Returns the Friday of the last week. */
    LocalDate end() {
        return start.plusWeeks(weeks).minusDays(3);
    }

    Placement of(int changed) {
        return new Placement(changed, firm, tutor, task, teacher, start, weeks, weeklyHours, rate, inverted);
    }

    Placement withFirm(Firm changed) {
        return new Placement(pupil, changed, tutor, task, teacher, start, weeks, weeklyHours, rate, inverted);
    }

    Placement withoutTeacher() {
        return new Placement(pupil, firm, tutor, task, null, start, weeks, weeklyHours, rate, inverted);
    }

    Placement withDates(LocalDate first, int length, int weekly) {
        return new Placement(pupil, firm, tutor, task, teacher, first, length, weekly, rate, inverted);
    }

    Placement paid(int cents) {
        return new Placement(pupil, firm, tutor, task, teacher, start, weeks, weeklyHours, cents, inverted);
    }

    Placement withInvertedDates() {
        return new Placement(pupil, firm, tutor, task, teacher, start, weeks, weeklyHours, rate, true);
    }
}
