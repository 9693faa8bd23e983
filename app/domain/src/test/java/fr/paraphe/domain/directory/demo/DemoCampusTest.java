package fr.paraphe.domain.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Ine;
import fr.paraphe.domain.directory.Siret;
import fr.paraphe.domain.directory.Uai;
import fr.paraphe.domain.shared.Sha256;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCampusTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(digests(DemoCampus.ofInternships(1, 40))).isEqualTo(digests(DemoCampus.ofInternships(1, 40)));
        assertThat(digests(DemoCampus.ofInternships(2, 40))).doesNotContainAnyElementsOf(List.of(
                digests(DemoCampus.ofInternships(1, 40)).getLast()));
    }

    @Test
    void theFilesComeInTheOrderOfImport() {
        assertThat(DemoCampus.ofInternships(1, 40).files().keySet()).containsExactly("etablissement.csv", "personnels.csv",
                "promotions.csv", "entreprises.csv", "eleves.csv", "stages.csv", "alternances.csv", "sessions.csv",
                "inscriptions.csv", "absences.csv", "missions.csv");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 300})
    void everyClassHasAMainTeacherFromTheStaff(int internships) { // F044
        DemoCampus campus = DemoCampus.ofInternships(1, internships);
        List<String> teachers = rows(campus, "personnels.csv").stream().filter(r -> r.get("Représentant").equals("Non"))
                .map(r -> r.get("NOM").toUpperCase(Locale.FRENCH) + " " + r.get("Prénom")).toList();
        assertThat(rows(campus, "promotions.csv")).extracting(r -> r.get("Professeur principal")).isSubsetOf(teachers);
    }

    @ParameterizedTest
    @CsvSource({"1,40", "7,1", "3,10", "5,300"})
    void asManyInternshipsAsAsked(long seed, int n) {
        assertThat(rows(DemoCampus.ofInternships(seed, n), "stages.csv")).hasSize(n);
    }

    @Test
    void seventyPercentOfTheStudentsHaveAnInternship() {
        DemoCampus campus = DemoCampus.ofStudents(4, 200);
        assertThat(rows(campus, "eleves.csv")).hasSize(200);
        assertThat(rows(campus, "stages.csv")).hasSize(140);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_121})
    void identifiersAreFictitiousAndWellFormed(long seed) {
        DemoCampus campus = DemoCampus.ofInternships(seed, 40);
        assertThat(rows(campus, "eleves.csv")).allSatisfy(row -> {
            assertThat(row.get("INE")).startsWith("999").matches(Ine::valid);
            assertThat(row.get("Portable")).matches("|06 39 98 \\d\\d( \\d\\d)?");
            assertThat(row.get("E-mail")).matches("|[^@]+@[a-z.-]+\\.example");
        });
        assertThat(rows(campus, "entreprises.csv")).allSatisfy(row -> {
            assertThat(row.get("SIRET")).matches(s -> s.isEmpty() || (s.startsWith("000") && Siret.valid(s)));
            assertThat(row.get("Tél.")).startsWith("01 99 00 ");
        });
        assertThat(rows(campus, "etablissement.csv").getFirst().get("UAI")).startsWith("9990001").matches(Uai::valid);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void atLeastThreeQuartersOfFortyInternshipsHaveNoBlockingFlaw(long seed) {
        DemoCampus campus = DemoCampus.ofInternships(seed, 40);
        Map<String, Row> students = byIne(campus);
        long flawed = rows(campus, "stages.csv").stream()
                .filter(row -> blocked(row, Objects.requireNonNull(students.get(row.get("INE"))))).count();
        assertThat(flawed).isBetween(5L, 10L);
    }

    @Test
    void theFlawsOfRealExportsAreThere() {
        DemoCampus campus = DemoCampus.ofInternships(1, 40);
        List<Row> stages = rows(campus, "stages.csv");
        assertThat(stages).filteredOn(r -> r.get("Professeur référent").isEmpty()).hasSize(3);
        assertThat(stages).filteredOn(r -> day(r.get("Date fin")).isBefore(day(r.get("Date début")))).hasSize(1);
        assertThat(stages).filteredOn(r -> Integer.parseInt(r.get("Heures")) > 308 && r.get("Gratification").isEmpty()).hasSize(1);
        assertThat(stages).filteredOn(r -> r.get("Responsable").equals(r.get("Maître de stage"))).hasSizeBetween(4, 6);
        assertThat(stages).filteredOn(r -> r.get("SIRET").isEmpty()).isNotEmpty();
        assertThat(rows(campus, "eleves.csv")).filteredOn(r -> r.get("Portable").equals("06 39 98 12")).hasSize(1);
        assertThat(rows(campus, "eleves.csv")).filteredOn(r -> r.get("NOM").length() > 55).isNotEmpty();
    }

    @Test
    void mostInternshipsBeginFortyFiveDaysAfterTheReferenceDay() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        List<Row> stages = rows(DemoCampus.ofInternships(1, 100).on(day), "stages.csv");
        assertThat(stages).filteredOn(r -> day(r.get("Date début")).isBefore(day.plusDays(45))).hasSizeLessThan(6);
        assertThat(stages).allSatisfy(r -> assertThat(day(r.get("Date début"))).isAfter(day));
    }

    @Test
    void aThirdOfTheStudentsAreMinorsWithAGuardian() {
        List<Row> students = rows(DemoCampus.ofStudents(1, 400), "eleves.csv");
        List<Row> minors = students.stream()
                .filter(r -> day(r.get("Né(e) le")).plusYears(18).isAfter(DemoCampus.DEFAULT_DAY)).toList();
        assertThat(minors).hasSizeBetween(130, 145).allSatisfy(r -> assertThat(r.get("Resp. légal 1 - Nom")).isNotEmpty());
        assertThat(students).filteredOn(r -> r.get("Né(e) le").startsWith("29/02")).isNotEmpty();
        assertThat(students).filteredOn(r -> r.get("CP").startsWith("97") || r.get("CP").startsWith("20")).isNotEmpty();
    }

    private record Row(Map<String, String> cells) {
        String get(String header) {
            return Objects.requireNonNull(cells.get(header), header);
        }
    }

    private static boolean blocked(Row stage, Row student) {
        boolean adult = !day(student.get("Né(e) le")).plusYears(18).isAfter(DemoCampus.DEFAULT_DAY);
        boolean shared = !adult && student.get("E-mail").equals(student.get("Resp. légal 1 - E-mail"));
        boolean unpaid = Integer.parseInt(stage.get("Heures")) > 308 && stage.get("Gratification").isEmpty();
        return stage.get("Professeur référent").isEmpty() || student.get("E-mail").isEmpty() || shared || unpaid
                || student.get("Portable").equals("06 39 98 12") || day(stage.get("Date fin")).isBefore(day(stage.get("Date début")));
    }

    private static Map<String, Row> byIne(DemoCampus campus) {
        var students = new LinkedHashMap<String, Row>();
        rows(campus, "eleves.csv").forEach(r -> students.put(r.get("INE"), r));
        return students;
    }

    private static List<String> digests(DemoCampus campus) {
        return campus.files().values().stream().map(Sha256::hex).toList();
    }

    private static LocalDate day(String typed) {
        return LocalDate.parse(typed, DAY);
    }

    /** Reads without a CSV library: cells with a semicolon are quoted and hold no quote in the lists. */
    private static List<Row> rows(DemoCampus campus, String file) {
        List<String> lines = new String(Objects.requireNonNull(campus.files().get(file)), Charset.forName("windows-1252")).lines().toList();
        String[] headers = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> {
            String[] cells = cells(line);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < headers.length; i++) {
                row.put(headers[i], cells[i]);
            }
            return new Row(row);
        }).toList();
    }

    private static String[] cells(String line) {
        return Stream.of(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(c -> c.replace("\"", "")).toArray(String[]::new);
    }
}
