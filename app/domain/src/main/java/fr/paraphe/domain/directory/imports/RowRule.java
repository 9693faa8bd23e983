package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.SearchText;
import java.time.InstantSource;
import java.util.Map;

/** What is done with each row of a kind of table. */
interface RowRule {
    /** Reads a row and keeps what it makes or changes. */
    RowOutcome importRow(Cells cells);

    /** Adds what must be known before the row is read. */
    void keys(Cells cells, WorkingSet.Keys keys);

    /** Returns the rule of that kind over {@code set}. */
    static RowRule of(ImportKind kind, WorkingSet set, Map<String, ImportPlan.Answer> answers, InstantSource clock) {
        var staff = new StaffRows(set, new StaffMatch(set.staff(), answers), clock);
        var students = new StudentRows(set, new StudentMatch(set, answers), staff, clock);
        var companies = new CompanyRows(set, clock);
        var internships = new InternshipRows(set, students, companies, staff, clock);
        return switch (kind) {
            case INSTITUTION -> new Keyed(staff::institution, false, false);
            case CLASS_GROUPS -> new Keyed(staff::classGroup, false, false);
            case STAFF -> new Keyed(staff::member, false, false);
            case COMPANIES -> new Keyed(companies::importRow, false, true);
            case STUDENTS -> new Keyed(students::importRow, true, false);
            case INTERNSHIPS -> new Keyed(internships::importRow, true, true);
        };
    }

    /** How one row is read. */
    interface Reader {
        /** Reads a row. */
        RowOutcome read(Cells cells);
    }

    /** A rule whose rows name a student, a company, both or none. */
    record Keyed(Reader reader, boolean student, boolean company) implements RowRule {
        @Override
        public RowOutcome importRow(Cells cells) {
            return reader.read(cells);
        }

        @Override
        public void keys(Cells cells, WorkingSet.Keys keys) {
            if (company) {
                keys.companies().add(SearchText.normalised(cells.text("entreprise")));
                String siret = cells.siret("siret");
                if (!siret.isEmpty()) {
                    keys.sirets().add(siret);
                }
            }
            if (student) {
                keys.identities().add(cells.person("", null).identity());
                String ine = StudentMatch.ine(cells);
                if (!ine.isEmpty()) {
                    keys.ines().add(ine);
                }
            }
        }
    }
}
