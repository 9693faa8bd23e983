package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.CampusRules;
import fr.paraphe.desktop.directory.card.FieldModel.Weight;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.fields.Fault;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldKind;
import fr.paraphe.domain.directory.fields.Reading;
import fr.paraphe.domain.directory.fields.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what each field of a draft shows and what is wrong with it. */
final class CardJudge {
    private final CampusRules rules;
    private final Messages messages;

    CardJudge(CampusRules rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** Reads what was typed in {@code field} of {@code draft}. */
    Reading read(CardDraft draft, Field field, String text) {
        return rules.read().read(field, text, Situation.of(draft.record(), field.path()));
    }

    /** Returns {@code draft} with {@code text} in {@code field}; its value too when it can be read. */
    CardDraft typed(CardDraft draft, Field field, String text) {
        CardDraft next = draft.typing(field.path(), text);
        if (text.isBlank()) {
            return next.with(field.path(), field.blank());
        }
        return read(draft, field, text) instanceof Reading.Read(Object value, String _)
                ? next.with(field.path(), sameAmount(draft.value(field.path()), value)) : next;
    }

    /** An amount written with other zeros is the amount that was there. */
    private static @Nullable Object sameAmount(@Nullable Object was, @Nullable Object value) {
        return was instanceof BigDecimal known && value instanceof BigDecimal number && known.compareTo(number) == 0 ? known : value;
    }

    /** Returns the path of the first field whose text cannot be recorded. */
    Optional<String> unread(CardDraft draft, CardFields fields) {
        for (FieldModel model : fields.all()) {
            String text = draft.typed().get(model.field().path());
            if (text != null && !text.isBlank() && !(read(draft, model.field(), text) instanceof Reading.Read)) {
                return Optional.of(model.field().path());
            }
        }
        return Optional.empty();
    }

    /** When it is judged, and whether saving was tried: until then, nobody is told that he has not yet typed what is required. */
    record Asked(LocalDate today, boolean tried) {}

    /** Puts texts and messages into {@code fields}; {@code names} names the records referred to. */
    void judge(CardDraft draft, CardFields fields, Asked asked, Function<Field, String> names) {
        Map<String, List<Fault>> faults = rules.check().check(draft.record(), asked.today()).stream()
                .collect(Collectors.groupingBy(Fault::path));
        for (FieldModel model : fields.all()) {
            Field field = model.field();
            String typed = draft.typed().get(field.path());
            String shown = shown(draft, field, names);
            model.show(typed == null ? shown : typed);
            model.note(note(draft, field));
            boolean early = field.required() && shown.isBlank() && typed == null && !asked.tried();
            List<Fault> own = early ? List.of() : faults.getOrDefault(field.path(), List.of());
            message(model, draft, typed == null ? shown : typed, typed != null, own);
        }
    }

    private String shown(CardDraft draft, Field field, Function<Field, String> names) {
        return switch (field.kind()) {
            case REFERENCE -> names.apply(field);
            case CHOICE -> field.chosen(draft.value(field.path())).map(choice -> messages.text(choice.words()))
                    .orElseGet(() -> rules.show().text(field, draft.value(field.path())));
            default -> rules.show().text(field, draft.value(field.path()));
        };
    }

    private void message(FieldModel model, CardDraft draft, String text, boolean typed, List<Fault> faults) {
        Field field = model.field();
        boolean reference = field.kind() == FieldKind.REFERENCE;
        Reading reading = (reference && !typed) || text.isBlank() ? new Reading.Read("", "") : read(draft, field, text);
        switch (reading) {
            case Reading.Refused(String why) -> model.tell(Weight.ERROR, why, false);
            case Reading.Ask(Object _, String question) -> model.tell(Weight.ERROR, question, true);
            case Reading.Read(Object _, String hint) -> {
                if (!faults.isEmpty()) {
                    Fault first = faults.getFirst();
                    model.tell(first.blocks() ? Weight.ERROR : Weight.HINT, first.text(), false);
                } else if (signsByRight(draft, field)) {
                    // a private person signs without any setting (F197)
                    model.tell(Weight.HINT, messages.text("directory.contact.individual"), false);
                } else {
                    model.tell(hint.isEmpty() ? Weight.NONE : Weight.HINT, hint, false);
                }
            }
        }
    }

    private static boolean signsByRight(CardDraft draft, Field field) {
        return field.path().endsWith("rights.maySign") && draft.record() instanceof Company company && company.contacts().stream()
                .anyMatch(c -> field.path().contains(c.id().toString()) && company.signsByRight(c));
    }

    /** The region of a telephone, and its international form as long as it is typed otherwise (F194, F222). */
    private String note(CardDraft draft, Field field) {
        boolean phone = field.kind() == FieldKind.MOBILE || field.kind() == FieldKind.PHONE;
        if (!phone || !(draft.value(field.path()) instanceof String number)) {
            return "";
        }
        return rules.phones().region(number).orElse("");
    }
}
