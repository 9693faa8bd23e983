package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery.Filter;
import fr.paraphe.domain.shared.listing.ListQuery.Sort;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.domain.shared.listing.RowText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingContractTest extends ContractTest { // 6.2
    private static final List<String> NAMES = List.of("Éole", "eole", "EOLE", "De La Tour", "de", "Zut", "Ça", "Abel", "Œuvre", "李", "");
    private static final List<String> COLUMNS = List.of("lastName", "firstName", "birthDate", "classGroup", "city", "guardians", "leftOn");
    private final Random random = new Random(7);
    private final ClassGroup group = Samples.classGroup("BTS Électricité");
    private Student known = student("Recherche", "Inès", LocalDate.of(2009, 2, 3), "Sèvres", null);

    private Student student(String last, String first, @Nullable LocalDate birth, String city, @Nullable LocalDate left) {
        Student like = Samples.student(last, first, null);
        return new Student(like.id(), new PersonName(null, last, first), "", birth, "", "", "", new PostalAddress("", "", city, ""),
                new ContactDetails(null, null, null, null), random.nextBoolean() ? group.id() : null, like.cover(),
                like.guardians().subList(0, random.nextInt(3)), left, like.details());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    void prepare() {
        keep(group);
        var students = new ArrayList<Student>();
        for (int i = 0; i < 230; i++) {
            LocalDate birth = random.nextInt(4) == 0 ? null : LocalDate.of(2008, 1 + random.nextInt(2), 1 + random.nextInt(3));
            students.add(student(any(NAMES), any(NAMES), birth, any(List.of("Paris", "PARIS", "Lyon", "")),
                    random.nextInt(5) == 0 ? LocalDate.of(2026, 7, 1) : null));
        }
        known = student("Recherche", "Inès", LocalDate.of(2009, 2, 3), "Sèvres", null);
        students.add(known);
        all.records().addAll(students);
    }

    private Listing students() {
        return all.lists().of(CampusList.STUDENTS);
    }

    private List<ListRow> paged(ListQuery query, int size) {
        var rows = new ArrayList<ListRow>();
        ListKey last = null;
        List<ListRow> page = students().after(query, last, size);
        while (!page.isEmpty()) {
            rows.addAll(page);
            last = page.getLast().key();
            page = students().after(query, last, size);
        }
        return rows;
    }

    private ListQuery anyQuery() {
        ListQuery query = ListQuery.ALL.searching(any(List.of("", "", "eole", "la de", "paris 02 2008", "1")));
        var shuffled = new ArrayList<>(COLUMNS);
        Collections.shuffle(shuffled, random);
        ListQuery sorted = query.sortedBy(shuffled.stream().limit(random.nextInt(4)).map(c -> new Sort(c, random.nextBoolean())).toList());
        return random.nextInt(3) > 0 ? sorted : sorted.filteredBy(new Filter("city", Set.of("Paris", "")));
    }

    @Test
    void pagesThroughTheWholeListInOrderWhateverTheSortsAndTheWords() {
        for (int i = 0; i < 40; i++) {
            ListQuery query = anyQuery();
            List<ListRow> whole = students().after(query, null, 1000);
            assertThat(whole).extracting(ListRow::key).as("%s", query).isSortedAccordingTo(order(query));
            assertThat(paged(query, 37)).as("%s", query).isEqualTo(whole);
            assertThat(students().count(query)).isEqualTo(whole.size());
            assertThat(students().ids(query)).isEqualTo(whole.stream().map(ListRow::id).toList());
            Listing.Pages pages = students().pages(query, 50);
            assertThat(pages.count()).isEqualTo(whole.size());
            assertThat(pages.ends()).isEqualTo(IntStream.rangeClosed(1, whole.size() / 50)
                    .mapToObj(n -> whole.get(n * 50 - 1).key()).toList());
        }
    }

    private static Comparator<ListKey> order(ListQuery query) {
        List<Sort> sorts = query.sorts().isEmpty() ? List.of(new Sort("lastName", false)) : query.sorts();
        Comparator<ListKey> order = (_, _) -> 0;
        for (int i = 0; i < sorts.size(); i++) {
            int place = i;
            Comparator<ListKey> next = Comparator.comparing(k -> String.valueOf(k.values().get(place)));
            order = order.thenComparing(sorts.get(i).descending() ? next.reversed() : next);
        }
        Comparator<ListKey> ids = Comparator.comparing(k -> k.id().toString());
        return order.thenComparing(sorts.getLast().descending() ? ids.reversed() : ids);
    }

    @Test
    void comparesTextsAccentsAndCaseIgnoredAndPutsWhatIsAbsentLast() {
        ListQuery byName = ListQuery.ALL.sortedBy(List.of(new Sort("lastName", false)));
        List<String> names = paged(byName, 100).stream().map(r -> r.text(0)).toList();
        assertThat(names.getFirst()).isEqualTo("Abel");
        assertThat(names.getLast()).isIn("", "李");
        assertThat(names.indexOf("Zut")).isGreaterThan(names.indexOf("Œuvre"));
        List<ListRow> byBirth = paged(ListQuery.ALL.sortedBy(List.of(new Sort("birthDate", false))), 100);
        assertThat(byBirth.getLast().cells().get(2)).isNull();
        List<ListRow> latest = paged(ListQuery.ALL.sortedBy(List.of(new Sort("birthDate", true))), 100);
        assertThat(latest.getFirst().cells().get(2)).isNull();
    }

    @Test
    void searchesAllWordsInAllColumnsAndDatesAsTheyAreTyped() {
        for (String words : List.of("recherche ines", "INÈS sevres", "rech evre", "03/02/2009 inés", "03/02 recherche")) {
            assertThat(students().ids(ListQuery.ALL.searching(words))).as(words).containsExactly(known.id());
        }
        assertThat(students().count(ListQuery.ALL.searching("recherche paris"))).isZero();
        assertThat(students().count(ListQuery.ALL.searching("recherche % _"))).isEqualTo(1);
    }

    @Test
    void findsOneRowOnlyIfTheQueryDoes() {
        ListRow row = students().row(ListQuery.ALL, known.id()).orElseThrow();
        assertThat(row.cells().subList(0, 3)).isEqualTo(List.of("Recherche", "Inès", LocalDate.of(2009, 2, 3)));
        assertThat(students().row(ListQuery.ALL.searching("recherche"), known.id())).isPresent();
        assertThat(students().row(ListQuery.ALL.searching("absent"), known.id())).isEmpty();
        assertThat(students().row(ListQuery.ALL, UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsTheValuesOfAColumnUnderTheOtherFilters() {
        ListQuery query = ListQuery.ALL.filteredBy(new Filter("city", Set.of("lyon"))).filteredBy(new Filter("birthDate", Set.of("")));
        List<Listing.ValueCount> values = students().values(query, "city", "", 10);
        assertThat(values).extracting(v -> v.value().toLowerCase(Locale.ROOT)).isSubsetOf("lyon", "paris", "sèvres", "");
        assertThat(values.stream().mapToLong(Listing.ValueCount::count).sum())
                .isEqualTo(students().count(ListQuery.ALL.filteredBy(new Filter("birthDate", Set.of("")))));
        assertThat(students().values(ListQuery.ALL, "city", "EVR", 10)).containsExactly(new Listing.ValueCount("Sèvres", 1));
        assertThat(students().values(ListQuery.ALL, "city", "", 1)).hasSize(1);
        assertThat(students().values(ListQuery.ALL, "birthDate", "2009", 5))
                .containsExactly(new Listing.ValueCount("2009-02-03", 1));
    }

    @Test
    void countsTheRowsOfEachValueInTheOrderOfTheList() { // 6.2 «Grouper par cette colonne»
        for (String column : COLUMNS) {
            ListQuery query = anyQuery().sortedBy(List.of(new Sort(column, random.nextBoolean()), new Sort("firstName", false)));
            List<String> expected = new ArrayList<>();
            int place = CampusList.STUDENTS.place(column);
            for (ListRow row : students().after(query, null, 1000)) {
                String key = String.valueOf(row.key().values().getFirst());
                if (expected.isEmpty() || !expected.getLast().equals(key)) {
                    expected.add(key);
                }
            }
            List<Listing.ValueCount> groups = students().groups(query, 1000);
            assertThat(groups).as("%s", query).extracting(g -> RowText.keyOfText(CampusList.STUDENTS.columns().get(place), g.value()))
                    .isEqualTo(expected);
            assertThat(groups.stream().mapToLong(Listing.ValueCount::count).sum()).isEqualTo(students().count(query));
            assertThat(students().groups(query, 1)).isEqualTo(groups.subList(0, Math.min(1, groups.size())));
        }
    }

    @Test
    void followsWhatItShowsOfOtherRecords() {
        Company company = Samples.company("Hôte", "");
        keep(company);
        assertThat(cell("internships")).isEqualTo(0L);
        var internship = Samples.internship(known, company, null);
        keep(internship);
        assertThat(cell("internships")).isEqualTo(1L);
        all.records().deleteAll(RecordKind.INTERNSHIP, List.of(internship.id()));
        assertThat(cell("internships")).isEqualTo(0L);
        assertThat(students().count(ListQuery.ALL.filteredBy(new Filter("internships", Set.of("0"))))).isEqualTo(231);
    }

    @Test
    void searchesSortsAndFiltersWhatIsChosenByTheWordsOfTheScreens() { // 6.2: «apprenti», accents ignored
        Student trainee = withStatus("Zzmotscle", Student.Status.CONTINUING_EDUCATION);
        Student apprentice = withStatus("Zzmotscle", Student.Status.APPRENTICE);
        all.records().addAll(List.of(trainee, apprentice));
        assertThat(students().ids(ListQuery.ALL.searching("apprenti zzmotscle"))).containsExactly(apprentice.id());
        assertThat(students().ids(ListQuery.ALL.searching("zzmotscle formation"))).containsExactly(trainee.id());
        assertThat(students().ids(ListQuery.ALL.searching("zzmotscle").sortedBy(List.of(new Sort("status", false)))))
                .containsExactly(apprentice.id(), trainee.id());
        assertThat(students().ids(ListQuery.ALL.filteredBy(new Filter("status", Set.of("APPRENTICE"))))).containsExactly(apprentice.id());
        assertThat(students().values(ListQuery.ALL, "status", "prenti", 5)).containsExactly(new Listing.ValueCount("APPRENTICE", 1));
        all.records().deleteAll(RecordKind.STUDENT, List.of(trainee.id(), apprentice.id()));
    }

    private Student withStatus(String last, Student.Status status) {
        Student like = student(last, "Ana", null, "Lyon", null);
        return RecordFields.with(like, "details.status", status);
    }

    @Test
    void findsAFrenchNumberAsItIsTyped() { // 6.2
        Student caller = RecordFields.with(student("Zztelephone", "Ana", null, "Lyon", null), "contact.mobile", "+33698765432");
        all.records().addAll(List.of(caller));
        for (String typed : List.of("0698765432", "06 98 76 54 32", "+33 6 98 76 54 32")) {
            assertThat(students().ids(ListQuery.ALL.searching(typed + " zztelephone"))).as(typed).containsExactly(caller.id());
        }
        all.records().deleteAll(RecordKind.STUDENT, List.of(caller.id()));
    }

    @Test
    void listsOnceEachOfManyRecordsMadeTogether() { // E32
        List<Student> many = IntStream.range(0, 2_300).mapToObj(i -> Samples.student("Nombreux", "Élève " + i, group.id())).toList();
        List<UUID> ids = many.stream().map(Student::id).toList();
        Listing guardians = all.lists().of(CampusList.GUARDIANS);
        long before = guardians.count(ListQuery.ALL);
        world.transactions().inTransaction(() -> {
            all.records().addAll(many);
            all.records().replaceAll(List.of(student(many.getFirst(), "Renommé")));
            all.records().deleteAll(RecordKind.STUDENT, ids.subList(1, 2));
            all.records().addAll(many.subList(1, 2));
            return true;
        });
        assertThat(students().ids(ListQuery.ALL.searching("nombreux"))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(students().ids(ListQuery.ALL.searching("renomme"))).containsExactly(ids.getFirst());
        if (world.sessions() != null) { // in memory, only what students show is kept
            assertThat(guardians.count(ListQuery.ALL) - before).isEqualTo(2L * many.size());
        }
        all.records().deleteAll(RecordKind.STUDENT, ids);
        assertThat(students().count(ListQuery.ALL)).isEqualTo(231);
        assertThat(guardians.count(ListQuery.ALL)).isEqualTo(before);
    }

    private static Student student(Student like, String first) {
        return new Student(like.id(), new PersonName(null, like.name().lastName(), first), like.ine(), like.birthDate(), like.birthPlace(),
                like.sex(), like.nationality(), like.address(), like.contact(), like.classGroupId(), like.cover(), like.guardians(),
                like.leftOn(), like.details());
    }

    private @Nullable Object cell(String column) {
        return students().row(ListQuery.ALL, known.id()).orElseThrow().cells().get(CampusList.STUDENTS.place(column));
    }
}
