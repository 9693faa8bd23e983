package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.fields.FieldKind;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.shuttle.ShuttleForm.Line;
import fr.paraphe.domain.directory.shuttle.ShuttleForm.Part;
import fr.paraphe.domain.shared.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a company answered beside the records as they are now: only what would change something is a proposal (X19). */
public final class CompareShuttle {
    private static final int NAMES = 3;

    private final Shuttles shuttles;
    private final CampusRecords records;
    private final ShowField shown;

    /** Creates the use case. */
    public CompareShuttle(Shuttles shuttles, CampusRecords records, ShowField shown) {
        this.shuttles = shuttles;
        this.records = records;
        this.shown = shown;
    }

    /**
     * Compares one sheet.
     *
     * @throws RefusedException {@code record-gone} when the sheet or its company is no more
     */
    public Comparison compare(UUID shuttleId) {
        return compare(shuttles.find(shuttleId).orElseThrow(CompareShuttle::gone));
    }

    Comparison compare(Shuttle shuttle) {
        Map<UUID, CampusRecord> known = new HashMap<>();
        shuttle.items().stream().collect(Collectors.groupingBy(ShuttleItem::kind,
                Collectors.mapping(ShuttleItem::recordId, Collectors.toSet())))
                .forEach((kind, ids) -> records.findAll(kind, ids).forEach(r -> known.put(r.id(), r)));
        if (!(known.get(shuttle.companyId()) instanceof Company company)) {
            throw gone();
        }
        var side = new SideBySide(shuttle, company, known);
        List<Proposal> proposals = ShuttleForm.of(shuttle, id -> Optional.ofNullable(known.get(id)).map(this::title)).parts().stream()
                .flatMap(side::part).toList();
        return new Comparison(shuttle, known, proposals);
    }

    private String title(CampusRecord record) {
        UUID student = ((Internship) record).studentId();
        String name = records.find(RecordKind.STUDENT, student).map(s -> ((Student) s).name().lastFirst()).orElse("");
        return "Stage de " + name;
    }

    private static RefusedException gone() {
        return new RefusedException("record-gone", "Cette entreprise ou cette fiche navette n'existe plus\u00a0: actualisez la liste.");
    }

    /** The answers of one sheet beside the records it asked about. */
    private final class SideBySide {
        private final Shuttle shuttle;
        private final Company company;
        private final Map<UUID, CampusRecord> known;
        private final boolean handled;

        SideBySide(Shuttle shuttle, Company company, Map<UUID, CampusRecord> known) {
            this.shuttle = shuttle;
            this.company = company;
            this.known = known;
            handled = shuttle.state() == ShuttleState.HANDLED;
        }

        Stream<Proposal> part(Part part) {
            return switch (part.kind()) {
                case NEW_CONTACT -> added(part);
                case CONTACT -> company.contact(part.id()).isPresent() ? lines(part) : Stream.empty();
                case COMPANY, INTERNSHIP -> known.containsKey(part.id()) ? lines(part) : Stream.empty();
            };
        }

        /** A person to add is one proposal: half a person is of no use. */
        private Stream<Proposal> added(Part part) {
            List<ShuttleItem> items = part.lines().stream().map(Line::item).toList();
            boolean open = handled ? decided(items.getFirst()) : company.contact(part.id()).isEmpty();
            if (!open || items.stream().noneMatch(ShuttleItem::changed)) {
                return Stream.empty();
            }
            return Stream.of(new Proposal("contact " + part.id(), "Interlocuteurs", "Personne à ajouter", "", person(items), "", false,
                    Boolean.TRUE.equals(items.getFirst().accepted()), part.lines().stream().map(Line::place).toList()));
        }

        private Stream<Proposal> lines(Part part) {
            return part.lines().stream().filter(line -> line.item().changed()).flatMap(line -> {
                ShuttleItem item = line.item();
                String now = handled ? item.sent()
                        : ComposeShuttle.text(shown, Objects.requireNonNull(known.get(item.recordId())), item.path());
                boolean open = handled ? decided(item) : !item.shown().equals(now);
                return open ? Stream.of(new Proposal(Integer.toString(line.place()), part.title(), label(item), words(item, now),
                        words(item, item.shown()), words(item, item.sent()), !now.equals(item.sent()),
                        Boolean.TRUE.equals(item.accepted()), List.of(line.place()))) : Stream.empty();
            });
        }

        /** The head office and the place of work have fields of the same names. */
        private static String label(ShuttleItem item) {
            return (item.ofSite() ? "Lieu de travail › " : "") + item.field().label();
        }

        private static boolean decided(ShuttleItem item) {
            return item.accepted() != null;
        }

        private String words(ShuttleItem item, String text) {
            return item.field().kind() == FieldKind.REFERENCE && !text.isEmpty() ? name(UUID.fromString(text)) : text;
        }

        private String name(UUID contact) {
            return company.contact(contact).map(CompanyContact::name).map(n -> n.lastFirst()).orElseGet(() ->
                    person(shuttle.items().stream().filter(i -> i.contact().filter(contact::equals).isPresent()).limit(NAMES).toList()));
        }

        /** «Madame MARTIN Léa · Gérante · lea@corp.example»: a contact's items are title, names, then the rest. */
        private static String person(List<ShuttleItem> items) {
            List<String> texts = items.stream().map(ShuttleItem::shown).toList();
            String name = String.join(" ", texts.subList(0, Math.min(NAMES, texts.size()))).strip();
            return Stream.concat(Stream.of(name), texts.stream().skip(NAMES)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }
}
