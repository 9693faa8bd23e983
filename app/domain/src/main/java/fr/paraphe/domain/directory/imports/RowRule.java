package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.shared.SearchText;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiConsumer;

/** What is done with each row of a kind of table. */
interface RowRule {
    /** Reads a row and keeps what it makes or changes. */
    RowOutcome importRow(Cells cells);

    /** Adds what must be known before the row is read. */
    void keys(Cells cells, WorkingSet.Keys keys);

    /** Returns the rule of that kind over {@code set}. */
    static RowRule of(ImportKind kind, WorkingSet set, Map<String, ImportPlan.Answer> answers, InstantSource clock) {
        var staffMatch = new StaffMatch(set.staff(), answers);
        var studentMatch = new StudentMatch(set, answers);
        var staff = new StaffRows(set, staffMatch, clock);
        var students = new StudentRows(set, studentMatch, staff, clock);
        var companies = new CompanyRows(set, clock);
        var internships = new InternshipRows(set, students, new HostRows(companies, staff, "maitre de stage"), clock);
        var contracts = new ContractRows(set, students, new HostRows(companies, staff, "maitre d apprentissage"), clock);
        var training = new TrainingRows(set, companies, answers, clock);
        var presence = new PresenceRows(set, studentMatch, staffMatch, clock);
        return switch (kind) {
            case INSTITUTION -> new Keyed(staff::institution, false, false);
            case CLASS_GROUPS -> new Keyed(staff::classGroup, false, false);
            case STAFF -> new Keyed(staff::member, false, false);
            case COMPANIES -> new Keyed(companies::importRow, false, true);
            case STUDENTS -> new Keyed(students::importRow, true, false);
            case INTERNSHIPS -> new Keyed(internships::importRow, true, true);
            case WORK_STUDY_CONTRACTS -> new Keyed(contracts::importRow, true, true);
            case TRAINING_SESSIONS -> new Keyed(training::session, false, false, (cells, keys) -> keys.session(cells.text("reference")));
            case ENROLMENTS -> new Keyed(training::enrolment, false, true, (cells, keys) -> keys.session(cells.text("session")));
            case ABSENCES -> new Keyed(presence::absence, true, false);
            case MISSION_ORDERS -> new Keyed(presence::mission, false, false, (cells, keys) -> {
                PersonName name = cells.person("", null);
                set.staff().named(name.lastName(), name.firstName()).forEach(member -> keys.members().add(member.id()));
            });
        };
    }

    /** How one row is read. */
    interface Reader {
        /** Reads a row. */
        RowOutcome read(Cells cells);
    }

    /** A rule whose rows name a student, a company, both or none, and perhaps {@code more}. */
    record Keyed(Reader reader, boolean student, boolean company, BiConsumer<Cells, WorkingSet.Keys> more) implements RowRule {
        Keyed(Reader reader, boolean student, boolean company) {
            this(reader, student, company, (_, _) -> { });
        }

        @Override
        public RowOutcome importRow(Cells cells) {
            return reader.read(cells);
        }

        @Override
        public void keys(Cells cells, WorkingSet.Keys keys) {
            more.accept(cells, keys);
            if (company) {
                keys.companies().add(cells.siret("siret"), SearchText.normalised(cells.text("entreprise")));
            }
            if (student) {
                keys.people().add(StudentMatch.ine(cells), cells.person("", null).identity());
            }
        }
    }
}
