package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.Fault;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldKind;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.Reading;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.fields.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a company typed, by the rules of the cards (05, F194, F199): a telephone is put in its international form, what was already
 * wrong and is left alone does not prevent answering, and whole records are checked as if every correction were taken.
 */
public final class ReadAnswers {
    private final CampusRecords records;
    private final ReadField reading;
    private final ShowField shown;
    private final CheckRecord check;

    /** Creates the reader. */
    public ReadAnswers(CampusRecords records, ReadField reading, ShowField shown, CheckRecord check) {
        this.records = records;
        this.reading = reading;
        this.shown = shown;
        this.check = check;
    }

    /** The items answered, what must be corrected, and what looks odd, by place; items mean nothing while there are errors. */
    public record Answers(List<ShuttleItem> items, Map<Integer, String> errors, Map<Integer, String> hints) {
        public Answers {
            items = List.copyOf(items);
        }
    }

    /** Reads what was typed at each place, an empty text where nothing came, on {@code today}. */
    public Answers read(Shuttle shuttle, IntFunction<String> typed, LocalDate today) {
        var run = new Run(shuttle, typed);
        for (int place = 0; place < shuttle.items().size(); place++) {
            run.items.add(run.item(place, shuttle.items().get(place)));
        }
        if (run.errors.isEmpty()) {
            run.whole(today);
        }
        return new Answers(run.items, run.errors, run.hints);
    }

    /** One reading under way: each record as it is, and as the answers would make it. */
    private final class Run {
        private final IntFunction<String> typed;
        private final Map<UUID, CampusRecord> seen = new HashMap<>();
        private final Map<UUID, CampusRecord> next = new HashMap<>();
        private final Set<UUID> added = new HashSet<>();
        private final Set<UUID> people = new HashSet<>();
        private final List<ShuttleItem> items = new ArrayList<>();
        private final Map<Integer, String> errors = new TreeMap<>();
        private final Map<Integer, String> hints = new TreeMap<>();

        Run(Shuttle shuttle, IntFunction<String> typed) {
            this.typed = typed;
            for (ShuttleItem item : shuttle.items()) {
                if (!seen.containsKey(item.recordId())) {
                    records.find(item.kind(), item.recordId()).ifPresent(record -> seen.put(record.id(), record));
                }
            }
            next.putAll(seen);
            for (ShuttleForm.Part part : ShuttleForm.of(shuttle, _ -> Optional.empty()).parts()) {
                boolean used = part.lines().stream().anyMatch(line -> !typed.apply(line.place()).isBlank());
                if (part.kind() == ShuttleForm.Kind.CONTACT || used) {
                    people.add(part.id());
                }
                if (part.kind() == ShuttleForm.Kind.NEW_CONTACT && used) {
                    added.add(part.id());
                    next.computeIfPresent(shuttle.companyId(), (_, company) -> withContact((Company) company, part.id()));
                }
            }
        }

        ShuttleItem item(int place, ShuttleItem item) {
            String text = plain(typed.apply(place));
            CampusRecord record = next.get(item.recordId());
            boolean begun = item.contact().filter(added::contains).isPresent();
            if (record == null || (text.equals(plain(item.sent())) && !begun)) {
                return item.answered(item.sent());
            }
            Field field = item.field();
            return switch (reading.read(field, text, Situation.of(record, item.path()))) {
                case Reading.Refused(String why) -> refused(place, item, why);
                case Reading.Ask(Object proposed, String _) -> taken(place, item, field, proposed, "");
                case Reading.Read(Object value, String hint) -> taken(place, item, field, value, hint);
            };
        }

        /** What a browser does to a text is no correction. */
        private static String plain(String text) {
            return text.replace("\r\n", "\n").strip();
        }

        private ShuttleItem refused(int place, ShuttleItem item, String why) {
            errors.put(place, why);
            return item;
        }

        private ShuttleItem taken(int place, ShuttleItem item, Field field, @Nullable Object value, String hint) {
            if (field.kind() == FieldKind.REFERENCE && value instanceof UUID id && !people.contains(id)) {
                return refused(place, item, "Remplissez d'abord le nom et le prénom de cette personne, plus haut.");
            }
            if (!hint.isEmpty()) {
                hints.put(place, hint);
            }
            next.computeIfPresent(item.recordId(), (_, record) ->
                    (CampusRecord) RecordFields.with((Record) record, item.path(), value));
            return item.answered(shown.text(field, value));
        }

        /** What whole records refuse is told where it can be corrected; what the form does not show is none of the company's. */
        void whole(LocalDate today) {
            next.forEach((id, record) -> {
                for (Fault fault : check.refusals(seen.get(id), record, today)) {
                    for (int place = 0; place < items.size(); place++) {
                        ShuttleItem item = items.get(place);
                        if (item.recordId().equals(id) && item.path().equals(fault.path())) {
                            errors.putIfAbsent(place, fault.text());
                        }
                    }
                }
            });
        }
    }

    /** Returns {@code company} with a contact of that identifier, of whom nothing is known yet. */
    static Company withContact(Company company, UUID id) {
        var contacts = new ArrayList<>(company.contacts());
        contacts.add(NewRecord.contact(id, company.id()));
        return RecordFields.with(company, "contacts", List.copyOf(contacts));
    }
}
