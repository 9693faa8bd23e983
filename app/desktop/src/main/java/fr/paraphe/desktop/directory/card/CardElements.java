package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands inside a record: the contacts of a company, the guardians of a student, the half-days of a session. */
final class CardElements {
    private static final Pattern TYPED_SLOT = Pattern.compile("slots\\[(\\d+)](.*)");

    private CardElements() {}

    /** A draft with one element more, and the path of its first field. */
    record Added(CardDraft draft, String first) {}

    /** Returns {@code draft} with another guardian or half-day; nothing for records that have none. */
    static Optional<Added> adding(CardDraft draft, UUID id, LocalDate today) {
        return switch (draft.record()) {
            case Student student -> Optional.of(new Added(draft.with("guardians", with(student.guardians(),
                    NewRecord.guardian(id, student.guardian(1).isPresent() ? 2 : 1))), "guardians[" + id + "].name.lastName"));
            case TrainingSession session -> Optional.of(new Added(draft.with("slots", with(session.slots(),
                    NewRecord.slot(session, today))), "slots[" + session.slots().size() + "].day"));
            default -> Optional.empty();
        };
    }

    private static <T> List<T> with(List<T> list, T another) {
        return Stream.concat(list.stream(), Stream.of(another)).toList();
    }

    /** Returns {@code draft} without that guardian or half-day. */
    static CardDraft removing(CardDraft draft, String element) {
        if (!(draft.record() instanceof TrainingSession session)) {
            return new CardDraft(without(draft.record(), element), draft.typed());
        }
        int place = Integer.parseInt(element.substring(element.indexOf('[') + 1, element.length() - 1));
        List<TrainingSession.Slot> rest = new ArrayList<>(session.slots());
        rest.remove(place);
        Map<String, String> typed = new HashMap<>();
        draft.typed().forEach((path, text) -> {
            Matcher slot = TYPED_SLOT.matcher(path);
            int at = slot.matches() ? Integer.parseInt(slot.group(1)) : -1;
            if (at != place) {
                typed.put(at > place ? "slots[" + (at - 1) + "]" + slot.group(2) : path, text);
            }
        });
        return new CardDraft(RecordFields.with(session, "slots", List.copyOf(rest)), typed);
    }

    /** Returns the record as it is to be kept: half-days as they follow one another, whatever the order in which they were added. */
    static CampusRecord ordered(CampusRecord record) {
        return record instanceof TrainingSession session ? session.inOrder() : record;
    }

    /** Returns what the person is called, empty when he is not there. */
    static String name(CampusRecord record, String element) {
        return switch (RecordFields.value((Record) record, element)) {
            case CompanyContact contact -> contact.name().lastFirst();
            case Guardian guardian -> guardian.name().lastFirst();
            case null, default -> "";
        };
    }

    /** Returns the record without that person. */
    static CampusRecord without(CampusRecord record, String element) {
        return switch (record) {
            case Company company -> RecordFields.with(company, "contacts",
                    company.contacts().stream().filter(c -> !element.contains(c.id().toString())).toList());
            case Student student -> RecordFields.with(student, "guardians",
                    student.guardians().stream().filter(g -> !element.contains(g.id().toString())).toList());
            default -> record;
        };
    }

    /** Returns {@code draft} with {@code field} referring to {@code id}, or to nobody; contacts of another company are forgotten (V28). */
    static CardDraft referring(CardDraft draft, Field field, @Nullable UUID id, Iterable<FieldModel> all) {
        CardDraft next = draft.settled(field.path()).with(field.path(), id == null ? field.blank() : id);
        boolean moved = field.target().equals(Optional.of(ReferenceTo.COMPANY)) && !Objects.equals(draft.value(field.path()), id);
        for (FieldModel other : all) {
            if (moved && other.field().target().filter(ReferenceTo::ofCompany).isPresent()) {
                next = next.settled(other.field().path()).with(other.field().path(), null);
            }
        }
        return next;
    }
}
