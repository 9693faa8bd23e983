package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.imports.CompanyRows.Draft;
import fr.paraphe.domain.shared.Ids;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Imports internships with the student, the company and the people they name, made where they were unknown.
 * The same internship is the one of that student in that company from that day.
 */
final class InternshipRows {
    private static final Internship.Schedule NO_SCHEDULE = new Internship.Schedule(null, null, 0, 0, BigDecimal.ZERO, "", "", "");
    private static final Internship.Content NO_CONTENT = new Internship.Content("", "", "", "", "", "", "", "", "", "");

    private final WorkingSet set;
    private final StudentRows students;
    private final HostRows host;
    private final InstantSource clock;

    InternshipRows(WorkingSet set, StudentRows students, HostRows host, InstantSource clock) {
        this.set = set;
        this.students = students;
        this.host = host;
        this.clock = clock;
    }

    RowOutcome importRow(Cells cells) {
        Draft company = host.draft(cells);
        Internship.Schedule schedule = schedule(cells, NO_SCHEDULE);
        stipend(cells, Internship.Stipend.NONE);
        Optional<UUID> representative = host.representative(cells);
        StudentRows.Found student = students.upsert(cells, false);
        RowOutcome companyOutcome = host.keep(company);
        Optional<Internship> known = find(student.student().id(), company.company().id(), schedule.startsOn());
        Internship base = known.orElseGet(() -> blank(student.student().id(), company.company().id()));
        Internship next = merged(cells, base, company.company(), representative.orElse(base.representativeId()));
        RowOutcome outcome = known.map(k -> RowOutcome.of(k, next)).orElse(RowOutcome.CREATED);
        if (outcome != RowOutcome.UNCHANGED) {
            set.keep(next);
        }
        boolean around = student.outcome() != RowOutcome.UNCHANGED || companyOutcome != RowOutcome.UNCHANGED;
        return around ? outcome.or(RowOutcome.UPDATED) : outcome;
    }

    private Optional<Internship> find(UUID studentId, UUID companyId, @Nullable LocalDate startsOn) {
        return set.internshipsOf(studentId).stream()
                .filter(i -> i.companyId().equals(companyId) && Objects.equals(i.schedule().startsOn(), startsOn))
                .findFirst();
    }

    private Internship blank(UUID studentId, UUID companyId) {
        return new Internship(Ids.next(clock.instant()), studentId, companyId, null, null, null, null, NO_SCHEDULE, NO_CONTENT,
                Internship.Stipend.NONE, Internship.Particulars.NONE);
    }

    private Internship merged(Cells cells, Internship base, Company company, @Nullable UUID representative) {
        return new Internship(base.id(), base.studentId(), base.companyId(), HostRows.head(cells, company, base.companyHeadId()),
                host.tutor(cells, company, base.tutorId()), host.teacher(cells, base.referentTeacherId()), representative,
                schedule(cells, base.schedule()), content(cells, base.content()), stipend(cells, base.stipend()), base.particulars());
    }

    private static Internship.Schedule schedule(Cells cells, Internship.Schedule known) {
        return new Internship.Schedule(cells.date("date debut", known.startsOn()), cells.date("date fin", known.endsOn()),
                cells.whole("heures", known.hours()), cells.whole("jours", known.days()),
                cells.number("heures hebdo", known.weeklyHours()), cells.textOr("horaires", known.timetable()),
                cells.textOr("nuit dimanche jours feries", known.nightSundayHoliday()), cells.textOr("teletravail", known.remoteWork()));
    }

    private static Internship.Content content(Cells cells, Internship.Content known) {
        return new Internship.Content(cells.textOr("type de stage", known.type()), cells.textOr("sujet", known.subject()),
                cells.textOr("activites", known.activities()), cells.textOr("competences", known.skills()),
                cells.textOr("encadrement", known.supervision()), cells.textOr("validation", known.validation()),
                cells.textOr("absences", known.absences()), cells.textOr("avantages", known.benefits()),
                cells.textOr("confidentialite", known.confidentiality()), cells.textOr("service", known.service()));
    }

    private static Internship.Stipend stipend(Cells cells, Internship.Stipend known) {
        return new Internship.Stipend(cells.number("gratification", known.hourlyRate()),
                cells.textOr("mode de versement", known.paymentMode()));
    }
}
