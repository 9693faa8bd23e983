package fr.paraphe.store;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListQuery.Sort;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a base with a whole campus in one transaction and measures its lists; arguments: number of students, {@code h2} or {@code pg}. */
final class ListingBench {
    private static final Logger LOG = LoggerFactory.getLogger(ListingBench.class);
    private static final String[] SYLLABLES = "du pont mar tin le fe vre ber nard ro gar cia mo reau si mon rent mi chel".split(" ");
    private static final int AT_ONCE = 500;

    private final Random random = new Random(3);
    private final Base base;

    private ListingBench(Base base) {
        this.base = base;
    }

    /** Runs the measures. */
    public static void main(String[] arguments) throws Exception {
        int students = Integer.parseInt(arguments[0]);
        boolean h2 = arguments[1].equals("h2");
        Path folder = Files.createTempDirectory("listing-bench");
        char[] password = "bench".toCharArray();
        try (Base base = h2 ? Base.create(folder.resolve("bench"), password, new TestClock(Samples.NOW))
                : Base.openServer(PostgresServer.newDatabase(), "postgres", password, folder, new TestClock(Samples.NOW))) {
            var bench = new ListingBench(base);
            bench.timed("fill " + students, 1, () -> bench.fill(students));
            for (CampusList list : List.of(CampusList.STUDENTS, CampusList.GUARDIANS, CampusList.INTERNSHIPS)) {
                bench.measure(list);
            }
        }
    }

    private boolean fill(int number) {
        base.transactions().inTransaction(() -> {
            List<ClassGroup> classes = IntStream.range(0, 200).mapToObj(i -> Samples.classGroup("Classe " + i)).toList();
            base.repositories().records().addAll(classes);
            List<Company> companies = add(number * 3 / 10, this::company);
            List<Student> students = add(number, () -> student(any(classes)));
            add(number * 7 / 10, () -> internship(any(students), any(companies)));
        });
        return true;
    }

    private <R extends CampusRecord> List<R> add(int number, Supplier<R> made) {
        long start = System.nanoTime();
        var all = new ArrayList<R>();
        while (all.size() < number) {
            List<R> some = IntStream.range(0, Math.min(AT_ONCE, number - all.size())).mapToObj(_ -> made.get()).toList();
            base.repositories().records().addAll(some);
            all.addAll(some);
        }
        LOG.info("added {} in {} ms", number, (System.nanoTime() - start) / 1_000_000);
        return all;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String word(int syllables) {
        var text = new StringBuilder();
        IntStream.range(0, syllables).forEach(_ -> text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private PersonName name() {
        return new PersonName("Madame", word(3), word(2));
    }

    private ContactDetails contact() {
        return new ContactDetails(word(4) + "@ex.example", "+336" + random.nextInt(100_000_000), null, null);
    }

    private PostalAddress address() {
        return new PostalAddress("12 rue " + word(3), "7500" + random.nextInt(10), word(2), "");
    }

    private Company company() {
        Company like = Samples.company(word(4), "");
        List<CompanyContact> contacts = like.contacts().stream().map(c -> new CompanyContact(c.id(), c.companyId(), name(), c.jobTitle(),
                contact(), c.rights())).toList();
        return new Company(like.id(), like.legalName(), "SARL", String.format("%014d", random.nextInt(1_000_000_000)), "62.01Z", "",
                address(), "", "", like.profile(), contacts);
    }

    private Student student(ClassGroup group) {
        Student like = Samples.student("x", "y", group.id());
        List<Guardian> guardians = like.guardians().stream().map(g -> new Guardian(g.id(), name(), g.relationship(), g.rank(), true, false,
                address(), contact())).toList();
        return new Student(like.id(), name(), random.nextInt(1_000_000_000) + "AB", like.birthDate(), "Lyon", "F", "française", address(),
                contact(), group.id(), like.cover(), guardians, null, like.details());
    }

    private Internship internship(Student student, Company company) {
        return Samples.internship(student, company, null);
    }

    private void measure(CampusList list) {
        Listing listing = base.repositories().lists().of(list);
        ListQuery all = ListQuery.ALL;
        String column = list.columns().get(4).name();
        ListQuery sorted = all.sortedBy(List.of(new Sort(column, true)));
        timed(list + " open", 5, () -> listing.after(all, null, 200));
        timed(list + " search rare", 5, () -> listing.after(all.searching("zzzy"), null, 200));
        timed(list + " search common", 5, () -> listing.after(all.searching("mar"), null, 200));
        timed(list + " search 2 words", 5, () -> listing.after(all.searching("dupont gar"), null, 200));
        timed(list + " sort " + column, 5, () -> listing.after(sorted, null, 200));
        timed(list + " sort 2 mixed", 5, () -> listing.after(all.sortedBy(List.of(new Sort(column, true), new Sort(
                list.columns().getFirst().name(), false))), null, 200));
        timed(list + " sort + search", 5, () -> listing.after(sorted.searching("mar"), null, 200));
        timed(list + " count search", 3, () -> listing.count(all.searching("mar")));
        List<ListKey> ends = timed(list + " pages", 3, () -> listing.pages(all, 200)).ends();
        timed(list + " deep page", 5, () -> listing.after(all, ends.get(ends.size() / 2), 200));
        timed(list + " ids", 3, () -> listing.ids(all));
        timed(list + " values", 3, () -> listing.values(all, column, "", 200));
        ListRow row = listing.after(all, null, 1).getFirst();
        timed(list + " row", 5, () -> listing.row(all, row.id()));
    }

    private <T> T timed(String what, int times, Supplier<T> work) {
        var took = new ArrayList<Long>();
        T result = null;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            result = work.get();
            took.add((System.nanoTime() - start) / 1_000_000);
        }
        LOG.info("{}: {} ms", what, took);
        return Objects.requireNonNull(result);
    }
}
