package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.Person.Pupil;
import fr.paraphe.domain.directory.demo.Person.Staffer;
import fr.paraphe.domain.shared.SearchText;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A fictitious campus, the same byte for byte for the same seed, size and reference day (07, § 7.3).
 * Nobody in it exists: identifiers, domains and telephone numbers are of ranges reserved for fiction or outside the real ones.
 */
public final class DemoCampus {
    /** How many internships a demonstration base holds when nothing is asked. */
    public static final int DEFAULT_INTERNSHIPS = 40;

    /** The day the default campus is seen from: the start of the school year 2026-2027. */
    public static final LocalDate DEFAULT_DAY = LocalDate.of(2026, Month.SEPTEMBER, 1);

    private static final int FEWEST_TEACHERS = 5;
    private static final int MOST_TEACHERS = 600;
    private static final double PLACED = 0.7;

    private final long seed;
    private final int students;
    private final int internships;
    private final LocalDate today;

    private DemoCampus(long seed, int students, int internships, LocalDate today) {
        if (internships < 1) {
            throw new IllegalArgumentException("a campus has at least one internship");
        }
        this.seed = seed;
        this.students = students;
        this.internships = internships;
        this.today = today;
    }

    /** Returns a campus of {@code n} internships, one or more; 70 % of its students have one. */
    public static DemoCampus ofInternships(long seed, int n) {
        return new DemoCampus(seed, (int) Math.ceil(n / PLACED), n, DEFAULT_DAY);
    }

    /** Returns a campus of {@code n} students, two or more, of whom 70 % have an internship. */
    public static DemoCampus ofStudents(long seed, int n) {
        return new DemoCampus(seed, n, (int) Math.round(n * PLACED), DEFAULT_DAY);
    }

    /** Returns the same campus seen from another day: internships begin 45 days or more after it, but for a few. */
    public DemoCampus on(LocalDate day) {
        return new DemoCampus(seed, students, internships, day);
    }

    /** Returns the school year of the internships, «2026-2027»; it turns on the first of August. */
    public String schoolYear() {
        LocalDate start = today.plusDays(45);
        int year = start.getMonthValue() >= Month.AUGUST.getValue() ? start.getYear() : start.getYear() - 1;
        return year + "-" + (year + 1);
    }

    /**
     * Returns the files a school would export, in the order in which they are best imported: {@code etablissement.csv},
     * {@code personnels.csv}, {@code promotions.csv}, {@code entreprises.csv}, {@code eleves.csv}, {@code stages.csv},
     * {@code alternances.csv}, {@code sessions.csv}, {@code inscriptions.csv}, {@code absences.csv}, {@code missions.csv};
     * semicolons, Windows-1252, CRLF.
     */
    public Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        tables().forEach((name, table) -> {
            var bytes = new ByteArrayOutputStream();
            table.accept(bytes);
            files.put(name, bytes.toByteArray());
        });
        return Collections.unmodifiableMap(files);
    }

    /** Writes the same files into {@code folder}, row by row, and returns them in the same order. */
    public List<Path> writeTo(Path folder) throws IOException {
        var written = new ArrayList<Path>();
        for (Map.Entry<String, Consumer<OutputStream>> table : tables().entrySet()) {
            Path file = folder.resolve(table.getKey());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                table.getValue().accept(out);
            }
            written.add(file);
        }
        return written;
    }

    private Map<String, Consumer<OutputStream>> tables() {
        var dice = new Dice(seed);
        WordLists words = WordLists.read();
        var people = new PersonMaker(dice, words, today);
        List<Staffer> staff = staff(dice, people);
        List<Pupil> pupils = new PupilMaker(dice, words, people, today).pupils(students);
        List<Staffer> teachers = staff.subList(2, staff.size());
        var maker = new PlacementMaker(dice, words, new FirmMaker(dice, words, people), today);
        List<Placement> placements = maker.placements(pupils, internships, teachers);
        new Flaws(dice, today, pupils, placements).spread();
        var export = new Export(schoolYear());
        var tables = new LinkedHashMap<String, Consumer<OutputStream>>();
        tables.put("etablissement.csv", export::institution);
        tables.put("personnels.csv", out -> export.staff(out, staff));
        tables.put("promotions.csv", out -> export.classes(out, words.programmes(), teachers));
        tables.put("entreprises.csv", out -> export.companies(out, placements));
        tables.put("eleves.csv", out -> export.students(out, pupils));
        tables.put("stages.csv", out -> export.internships(out, pupils, placements, staff.getFirst()));
        // Drawn apart: however much else there is, the same seed gives the same students and internships.
        tables.putAll(life(new Dice(~seed), words, pupils, placements, teachers));
        return tables;
    }

    private Map<String, Consumer<OutputStream>> life(Dice dice, WordLists words, List<Pupil> pupils, List<Placement> placements,
            List<Staffer> teachers) {
        var life = new SchoolLife(dice, new PersonMaker(dice, words, today), today, pupils, placements);
        var tables = new LinkedHashMap<String, Consumer<OutputStream>>();
        tables.put("alternances.csv", out -> life.contracts(out, teachers));
        tables.put("sessions.csv", life::sessions);
        tables.put("inscriptions.csv", life::enrolments);
        tables.put("absences.csv", life::absences);
        tables.put("missions.csv", out -> life.missions(out, teachers));
        return tables;
    }

    private List<Staffer> staff(Dice dice, PersonMaker people) {
        String domain = "campus.example";
        var staff = new ArrayList<Staffer>();
        staff.add(new Staffer(connected(people.person(true, people.plainSurname(), domain)), "Direction", "Proviseure"));
        staff.add(new Staffer(connected(people.person(false, people.plainSurname(), domain)), "Direction", "Proviseur adjoint"));
        List<String> subjects = List.of("Économie et gestion", "Lettres", "Anglais", "Sciences et techniques", "Arts appliqués",
                "Mathématiques", "Histoire-géographie");
        int teachers = Math.clamp(internships / 8, FEWEST_TEACHERS, MOST_TEACHERS);
        Set<String> names = new HashSet<>();
        staff.forEach(s -> names.add(SearchText.normalised(s.person().lastFirst())));
        while (staff.size() < teachers + 2) {
            Person person = people.person(domain);
            // A school tells its teachers apart: the files name them by their names only.
            if (names.add(SearchText.normalised(person.lastFirst()))) {
                staff.add(new Staffer(person, "Enseignement : " + dice.pick(subjects), ""));
            }
        }
        return staff;
    }

    private Person connected(Person p) {
        String lastLogin = p.lastLogin().isEmpty() ? PersonMaker.at(today.minusDays(1)) : p.lastLogin();
        return new Person(p.woman(), p.last(), p.first(), p.email(), p.mobile(), lastLogin);
    }
}
