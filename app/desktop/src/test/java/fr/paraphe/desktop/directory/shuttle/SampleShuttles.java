package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.desktop.kit.grid.SampleListing;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.directory.shuttle.CompareShuttle;
import fr.paraphe.domain.directory.shuttle.Comparison;
import fr.paraphe.domain.directory.shuttle.ComposeShuttle;
import fr.paraphe.domain.directory.shuttle.DecideShuttle;
import fr.paraphe.domain.directory.shuttle.DecideShuttle.Decided;
import fr.paraphe.domain.directory.shuttle.InMemoryShuttles;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.signing.shuttle.SendShuttles;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sheets in memory, with the product's own use cases on the records of the sample school. */
public final class SampleShuttles implements ShuttleDesk {
    private final CampusRecords records;
    private final Instant now;
    private final InMemoryShuttles shuttles = new InMemoryShuttles();
    private final List<UUID> sent = new CopyOnWriteArrayList<>();
    private final SendShuttles sending;
    private final CompareShuttle comparing;
    private final DecideShuttle deciding;
    private int days = 30;

    /** Creates the desk; what is decided is written by {@code campus}. */
    public SampleShuttles(CampusRecords records, ChangeCampus campus, Instant now) {
        this.records = records;
        this.now = now;
        PhoneNumbers phones = new TenDigits();
        var transactions = new InMemoryTransactions();
        sending = new SendShuttles(records, _ -> Map.of(), new ComposeShuttle(new ShowField(phones), () -> Ids.next(now)), shuttles,
                new InMemoryOutgoingMessages(), transactions, () -> now);
        comparing = new CompareShuttle(shuttles, records, new ShowField(phones));
        deciding = new DecideShuttle(shuttles, campus, new ReadField(phones, true), new CheckRecord(phones, true), transactions, () -> now);
    }

    /** Answers the sheet of that company: fields named by the end of their path, and a few words. */
    public Shuttle answer(String company, Map<String, String> answers, String comment) {
        Shuttle shuttle = all().stream().filter(s -> s.company().equals(company)).findFirst().orElseThrow();
        Shuttle answered = shuttle.opened(now).answered(now, shuttle.items().stream()
                .map(item -> item.answered(answers.entrySet().stream().filter(e -> item.path().endsWith(e.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse(item.sent())))
                .toList(), comment);
        shuttles.save(answered);
        return answered;
    }

    /** Returns the sheets sent, the oldest first. */
    public List<Shuttle> all() {
        return sent.stream().map(id -> shuttles.find(id).orElseThrow()).toList();
    }

    /** Opens the sheet of that company and leaves it so. */
    public void open(String company) {
        all().stream().filter(s -> s.company().equals(company)).forEach(s -> shuttles.save(s.opened(now)));
    }

    @Override
    public Plan forInternships(List<UUID> internshipIds) {
        return sending.forInternships(internshipIds);
    }

    @Override
    public Plan forCompany(UUID companyId) {
        return sending.forCompany(companyId);
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public int send(Plan plan, int life) {
        days = life;
        List<Shuttle> made = sending.send(plan, "Lycée des Tilleuls", Duration.ofDays(life));
        made.forEach(s -> sent.add(s.id()));
        return made.size();
    }

    @Override
    public int endOverdue() {
        return sending.endOverdue();
    }

    @Override
    public Listing list() {
        return SampleListing.of(CampusList.SHUTTLES.columns(), () -> all().reversed().stream().map(SampleShuttles::row).toList());
    }

    private static ListRow row(Shuttle s) {
        return new ListRow(s.id(), Arrays.asList(s.link().createdAt(), s.company(), s.state().name(), s.to().email(),
                Long.valueOf(s.internships()), s.course().openedAt(), s.course().answeredAt(), s.link().expiresAt(),
                s.course().handledBy()), new ListKey(List.of(), s.id()));
    }

    @Override
    public Comparison compare(UUID shuttleId) {
        return comparing.compare(shuttleId);
    }

    @Override
    public Decided decide(Comparison seen, Set<String> taken) {
        return deciding.decide("HUCHON Colette", seen, taken);
    }

    /** Returns the records. */
    public CampusRecords records() {
        return records;
    }
}
