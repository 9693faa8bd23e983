package fr.paraphe.domain.signing.shuttle;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.InMemoryChanges;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.shuttle.CompareShuttle;
import fr.paraphe.domain.directory.shuttle.ComposeShuttle;
import fr.paraphe.domain.directory.shuttle.DecideShuttle;
import fr.paraphe.domain.directory.shuttle.InMemoryShuttles;
import fr.paraphe.domain.directory.shuttle.ReadAnswers;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.merge.PastCircuit;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/** A school, one company with one internship, and everything that a sheet needs, in memory; the clock is the test's. */
public final class ShuttleWorld {
    public static final String SCHOOL = "Campus des Tilleuls";
    public final InMemoryShuttles shuttles = new InMemoryShuttles();
    public final InMemoryOutgoingMessages outbox = new InMemoryOutgoingMessages();
    public final InMemoryChanges changes = new InMemoryChanges();
    public final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryInternships internships = new InMemoryInternships(students, companies, staff);
    public final InMemoryCampusRecords records = new InMemoryCampusRecords(students, companies, staff, internships);
    public final Map<UUID, List<PastCircuit>> circuits = new HashMap<>();
    public Instant now = CampusFixtures.NOW;
    public final InternshipFile file = add(CampusFixtures.adult());
    private final ShowField shown = new ShowField(new TenDigits());
    private final ReadField reading = new ReadField(new TenDigits(), true);
    private final CheckRecord check = new CheckRecord(new TenDigits(), true);
    public final ChangeCampus campus = new ChangeCampus(records, changes, transactions, () -> now);
    public final SendShuttles send = new SendShuttles(records, _ -> circuits, new ComposeShuttle(shown, () -> Ids.next(now)), shuttles,
            outbox, transactions, () -> now);
    public final ShuttleLinks links = new ShuttleLinks(shuttles, () -> now);
    public final OpenShuttle open = new OpenShuttle(shuttles, transactions, () -> now);
    public final FillShuttle fill = new FillShuttle(shuttles, records, new ReadAnswers(records, reading, shown, check), transactions,
            () -> now);
    public final CompareShuttle compare = new CompareShuttle(shuttles, records, shown);
    public final DecideShuttle decide = new DecideShuttle(shuttles, campus, reading, check, transactions, () -> now);

    /** Adds the records of a fixture, whose contacts are put into its company. */
    public InternshipFile add(CampusFixtures fixture) {
        InternshipFile made = fixture.file();
        Set<CompanyContact> people = new LinkedHashSet<>();
        java.util.stream.Stream.of(made.companyHead(), made.tutor()).filter(java.util.Objects::nonNull).forEach(people::add);
        companies.save(RecordFields.with(made.company(), "contacts", List.copyOf(people)));
        students.save(made.student());
        internships.save(made.internship());
        return made;
    }

    public Company company() {
        return companies.find(file.company().id()).orElseThrow();
    }

    public Internship internship() {
        return internships.find(file.internship().id()).orElseThrow();
    }

    /** Sends the sheet of the one company for thirty days. */
    public Shuttle sent() {
        return send.send(send.forInternships(List.of(file.internship().id())), SCHOOL, Duration.ofDays(30)).getFirst();
    }

    /** Opens a sheet as its recipient does. */
    public FillShuttle.View opened(Shuttle shuttle) {
        String token = links.newToken(shuttle.id()).orElseThrow();
        var opened = open.open(token);
        return fill.view(opened.sessionId(), opened.secret()).orElseThrow();
    }

    /** Returns what a browser sends back: what the form showed, but for some fields by the end of their path. */
    public static IntFunction<String> typed(Shuttle shuttle, Map<String, String> corrections) {
        return place -> corrections.entrySet().stream().filter(e -> shuttle.items().get(place).path().endsWith(e.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(shuttle.items().get(place).shown());
    }

    /** Sends, opens and answers with those corrections. */
    public Shuttle answered(Map<String, String> corrections) {
        Shuttle shuttle = sent();
        var result = fill.answer(opened(shuttle), typed(shuttle, corrections), "", true);
        if (!(result instanceof FillShuttle.Result.Kept)) {
            throw new AssertionError(result);
        }
        return shuttles.find(shuttle.id()).orElseThrow();
    }
}
