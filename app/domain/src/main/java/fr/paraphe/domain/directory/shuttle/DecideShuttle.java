package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.Reading;
import fr.paraphe.domain.directory.fields.Situation;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes some of a company's proposals and refuses the others; what is taken is one set of changes, which can be undone (X19, X27). */
public final class DecideShuttle {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Shuttles shuttles;
    private final ChangeCampus campus;
    private final ReadField reading;
    private final CheckRecord check;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case. */
    public DecideShuttle(Shuttles shuttles, ChangeCampus campus, ReadField reading, CheckRecord check, Transactions transactions,
            InstantSource clock) {
        this.shuttles = shuttles;
        this.campus = campus;
        this.reading = reading;
        this.check = check;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it: the set of changes, absent when nothing was taken. */
    public record Decided(Optional<ChangeSet> changes, int taken, int refused) {}

    /**
     * Handles the sheet as the person saw it in {@code seen}: the proposals of those keys are taken, the others refused.
     *
     * @throws RefusedException {@code changed-meanwhile} when the company answered again, somebody handled the sheet or changed a record
     *     since; {@code shuttle-refused} when what would come of it is not right; nothing is then changed
     */
    public Decided decide(String actor, Comparison seen, Set<String> taken) {
        return transactions.inTransaction(() -> {
            Shuttle shuttle = shuttles.lock(seen.shuttle().id()).orElseThrow(DecideShuttle::meanwhile);
            boolean same = shuttle.course().equals(seen.shuttle().course()) && shuttle.items().equals(seen.shuttle().items());
            if (!same || shuttle.state() != ShuttleState.ANSWERED) {
                throw meanwhile();
            }
            List<Edit> edits = edits(seen, taken);
            Optional<ChangeSet> changes = edits.isEmpty() ? Optional.empty()
                    : Optional.of(campus.change(actor, ChangeSet.Origin.EDIT, label(seen), edits));
            shuttles.save(shuttle.handled(now(), actor, decided(seen, taken)));
            int kept = (int) seen.proposals().stream().filter(p -> taken.contains(p.key())).count();
            return new Decided(changes, kept, seen.proposals().size() - kept);
        });
    }

    private static String label(Comparison seen) {
        return "Fiche navette de «\u00a0" + seen.shuttle().company() + "\u00a0»";
    }

    private static List<ShuttleItem> decided(Comparison seen, Set<String> taken) {
        List<ShuttleItem> items = new ArrayList<>(seen.shuttle().items());
        for (Proposal proposal : seen.proposals()) {
            proposal.places().forEach(place -> items.set(place, items.get(place).decided(taken.contains(proposal.key()))));
        }
        return items;
    }

    /** The company first: its internships may name people who are added to it. */
    private List<Edit> edits(Comparison seen, Set<String> taken) {
        Map<UUID, CampusRecord> next = new LinkedHashMap<>();
        seen.proposals().stream().filter(p -> taken.contains(p.key())).flatMap(p -> p.places().stream())
                .map(place -> seen.shuttle().items().get(place)).filter(item -> !item.shown().equals(item.sent()))
                .forEach(item -> next.put(item.recordId(), applied(item, next, seen)));
        requireKnownPeople(seen, next);
        var edits = new ArrayList<Edit>();
        Stream.concat(next.values().stream().filter(Company.class::isInstance),
                next.values().stream().filter(r -> !(r instanceof Company))).forEach(record -> {
                    CampusRecord was = seen.records().get(record.id());
                    check.refusals(was, record, LocalDate.ofInstant(now(), PARIS)).stream().findFirst().ifPresent(fault -> {
                        throw refused(fault.text());
                    });
                    edits.add(new Edit(was, record));
                });
        return edits;
    }

    private CampusRecord applied(ShuttleItem item, Map<UUID, CampusRecord> next, Comparison seen) {
        CampusRecord record = Objects.requireNonNull(next.getOrDefault(item.recordId(), seen.records().get(item.recordId())));
        if (record instanceof Company company && item.contact().filter(id -> company.contact(id).isEmpty()).isPresent()) {
            record = ReadAnswers.withContact(company, item.contact().orElseThrow());
        }
        Object value = switch (reading.read(item.field(), item.shown(), Situation.of(record, item.path()))) {
            case Reading.Read(Object read, String _) -> read;
            case Reading.Ask(Object proposed, String _) -> proposed;
            case Reading.Refused(String why) -> throw refused(why);
        };
        return (CampusRecord) RecordFields.with((Record) record, item.path(), value);
    }

    /** An internship cannot name somebody who was proposed with it but is not taken. */
    private static void requireKnownPeople(Comparison seen, Map<UUID, CampusRecord> next) {
        UUID id = seen.shuttle().companyId();
        var company = (Company) Objects.requireNonNull(next.getOrDefault(id, seen.records().get(id)));
        for (CampusRecord record : next.values()) {
            if (record instanceof Internship i && (unknown(company, i.tutorId()) || unknown(company, i.companyHeadId()))) {
                throw refused("Un stage nomme une personne qui n'est pas enregistrée\u00a0: acceptez «\u00a0Personne à ajouter\u00a0»,"
                        + " ou refusez ce changement du stage.");
            }
        }
    }

    private static boolean unknown(Company company, @Nullable UUID contact) {
        return contact != null && company.contact(contact).isEmpty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RefusedException meanwhile() {
        return new RefusedException("changed-meanwhile", "Cette fiche navette a changé entre-temps\u00a0: relisez-la, puis recommencez."
                + " Rien n'a été changé.");
    }

    private static RefusedException refused(String why) {
        return new RefusedException("shuttle-refused", why + " Rien n'a été changé.");
    }
}
