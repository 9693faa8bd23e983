package fr.paraphe.domain.signing.shuttle;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.EmailCheck;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.shuttle.ComposeShuttle;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.Shuttle.Recipient;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.domain.merge.CircuitHistory;
import fr.paraphe.domain.merge.PastCircuit;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sends sheets to companies before their circuits start: one message for each company whatever the number of internships; a sheet sent
 * again takes the place of the former one, whose link lapses (X19).
 */
public final class SendShuttles {
    private static final Set<PastCircuit.State> BEGUN =
            EnumSet.of(PastCircuit.State.RUNNING, PastCircuit.State.ARCHIVED, PastCircuit.State.ON_PAPER);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CampusRecords records;
    private final CircuitHistory circuits;
    private final ComposeShuttle compose;
    private final Shuttles shuttles;
    private final OutgoingMessages messages;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case; {@code circuits} tells which internships are already being signed. */
    public SendShuttles(CampusRecords records, CircuitHistory circuits, ComposeShuttle compose, Shuttles shuttles,
            OutgoingMessages messages, Transactions transactions, InstantSource clock) {
        this.records = records;
        this.circuits = circuits;
        this.compose = compose;
        this.shuttles = shuttles;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who will receive a sheet, and who will not. */
    public record Plan(List<Letter> letters, List<Left> left) {
        public Plan {
            letters = List.copyOf(letters);
            left = List.copyOf(left);
        }
    }

    /** A sheet to send; {@code again} when the company has one that nobody answered yet. */
    public record Letter(Company company, Recipient to, List<Internship> internships, boolean again) {
        public Letter {
            internships = List.copyOf(internships);
        }
    }

    /** A company that receives nothing, or less, for that many internships, and why. */
    public record Left(String company, int internships, Reason reason) {}

    /** Why a sheet is not sent. */
    public enum Reason {
        /** Neither the company nor one of its people has a valid e-mail address. */
        NO_EMAIL,
        /** The agreement is already being signed, or is signed. */
        IN_CIRCUIT,
        /** The internship names no company. */
        NO_COMPANY
    }

    /** Plans the sheets of those internships; sends nothing. */
    public Plan forInternships(Collection<UUID> ids) {
        Map<UUID, List<Internship>> byCompany = new LinkedHashMap<>();
        records.findAll(RecordKind.INTERNSHIP, ids).stream().map(Internship.class::cast)
                .forEach(i -> byCompany.computeIfAbsent(i.companyId(), _ -> new ArrayList<>()).add(i));
        Map<UUID, List<PastCircuit>> past = circuits.of(ids);
        var plan = new Draft(past);
        byCompany.forEach((company, internships) -> records.find(RecordKind.COMPANY, company).ifPresentOrElse(
                found -> plan.add((Company) found, internships, false),
                () -> plan.left.add(new Left("", internships.size(), Reason.NO_COMPANY))));
        return plan.done();
    }

    /** Plans the sheet of one company for those of its internships that have not ended; none is needed. */
    public Plan forCompany(UUID id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        List<Internship> internships = records.referring(RecordKind.COMPANY, id).stream()
                .filter(Internship.class::isInstance).map(Internship.class::cast)
                .filter(i -> i.companyId().equals(id))
                .filter(i -> i.schedule().endsOn() == null || !i.schedule().endsOn().isBefore(today)).toList();
        var plan = new Draft(circuits.of(internships.stream().map(CampusRecord::id).toList()));
        records.find(RecordKind.COMPANY, id).ifPresent(company -> plan.add((Company) company, internships, true));
        return plan.done();
    }

    /** A plan in the making. */
    private final class Draft {
        private final Map<UUID, List<PastCircuit>> past;
        private final List<Letter> letters = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        Draft(Map<UUID, List<PastCircuit>> past) {
            this.past = past;
        }

        void add(Company company, List<Internship> internships, boolean withoutAny) {
            List<Internship> free = internships.stream().filter(i -> !started(i)).sorted(Comparator.comparing(Internship::id)).toList();
            if (free.size() < internships.size()) {
                left.add(new Left(company.legalName(), internships.size() - free.size(), Reason.IN_CIRCUIT));
            }
            if (free.isEmpty() && !withoutAny) {
                return;
            }
            recipient(company, free).ifPresentOrElse(
                    to -> letters.add(new Letter(company, to, free, !shuttles.running(company.id()).isEmpty())),
                    () -> left.add(new Left(company.legalName(), free.size(), Reason.NO_EMAIL)));
        }

        private boolean started(Internship internship) {
            return past.getOrDefault(internship.id(), List.of()).stream()
                    .anyMatch(c -> BEGUN.contains(c.state()));
        }

        Plan done() {
            letters.sort(Comparator.comparing(l -> l.company().legalName()));
            return new Plan(letters, left);
        }
    }

    /** The head named by the internships, who administers, the company's own address, who may sign, the tutors: the first that is valid. */
    private static Optional<Recipient> recipient(Company company, List<Internship> internships) {
        Stream<CompanyContact> heads = company.contacts().stream()
                .filter(c -> internships.stream().anyMatch(i -> c.id().equals(i.companyHeadId())));
        Stream<CompanyContact> administrators = company.contacts().stream().filter(c -> c.rights().administrator());
        Stream<CompanyContact> others = Stream.concat(company.contacts().stream().filter(company::maySign), company.contacts().stream());
        return Stream.of(Stream.concat(heads, administrators).map(SendShuttles::person),
                        Stream.of(new Recipient(company.email(), company.legalName())), others.map(SendShuttles::person))
                .flatMap(all -> all)
                .filter(to -> EmailCheck.valid(to.email()))
                .findFirst();
    }

    private static Recipient person(CompanyContact contact) {
        String email = contact.contact().email();
        return new Recipient(email == null ? "" : email, contact.name().firstLast());
    }

    /** Sends the sheets of {@code plan} in the name of {@code school}, all or none; their links live {@code life}. */
    public List<Shuttle> send(Plan plan, String school, Duration life) {
        return transactions.inTransaction(() -> plan.letters().stream().map(letter -> send(letter, school, life)).toList());
    }

    private Shuttle send(Letter letter, String school, Duration life) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Company company = letter.company();
        shuttles.running(company.id()).forEach(former -> shuttles.save(former.ended(now, true)));
        var shuttle = new Shuttle(Ids.next(now), company.id(), company.legalName(), letter.to(), letter.internships().size(),
                compose.items(company, letter.internships()), Shuttle.Link.made(now, now.plus(life)), Shuttle.Course.NONE);
        shuttles.save(shuttle);
        messages.save(new OutgoingMessage(Ids.next(now), OutgoingMessage.Channel.EMAIL, letter.to().email(), letter.to().name(), school,
                ShuttleMessage.SUBJECT, ShuttleMessage.text(shuttle, school), now, OutgoingMessage.Status.QUEUED, 0, null));
        return shuttle;
    }

    /** Ends the links whose time is over, and returns how many. */
    public int endOverdue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.inTransaction(() -> {
            List<Shuttle> over = shuttles.overdue(now);
            over.forEach(shuttle -> shuttles.save(shuttle.ended(now, false)));
            return over.size();
        });
    }
}
