package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.CampusRules;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.kit.grid.GridColumn;
import fr.paraphe.desktop.kit.grid.GridSpec;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/** Turns the shape of a list into what a grid shows: titles, widths, words for what is stored, and how rows are counted. */
final class ListSpecs {
    private final Messages messages;
    private final CampusRules rules;

    ListSpecs(Messages messages, CampusRules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    GridSpec of(ListShape shape) {
        List<GridColumn> columns = shape.columns().stream().map(column -> column(shape, column)).toList();
        String name = shape.list().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return GridSpec.of(name, title(shape.list()), columns, counted(shape.list()));
    }

    private GridColumn column(ListShape shape, ListShape.Column column) {
        GridColumn made = GridColumn.of(column.name(), column.title(), column.width());
        if (column.editable()) {
            made = made.edited();
        }
        if (!column.shown()) {
            made = made.hidden();
        }
        if (column.name().equals("maySign")) {
            return made.labelled(stored -> stored.equals("true") ? messages.text("directory.list.signs") : messages.text("kit.dialog.no"))
                    .pills(stored -> stored.equals("true") ? Tone.SUCCESS : Tone.NEUTRAL);
        }
        if (shape.list().signature().filter(column.name()::equals).isPresent()) {
            return made.labelled(this::signature).pills(ListSpecs::tone);
        }
        GridColumn plain = made;
        return column.field().filter(ListSpecs::worded).map(field -> plain.labelled(stored -> words(field, stored))).orElse(plain);
    }

    private static boolean worded(Field field) {
        return switch (field.kind()) {
            case CHOICE, PHONE, MOBILE, SIRET -> true;
            default -> false;
        };
    }

    private String words(Field field, String stored) {
        if (field.kind() != FieldKind.CHOICE) {
            return rules.show().text(field, stored);
        }
        return field.choices().stream().filter(c -> String.valueOf(c.value()).equals(stored)).findFirst()
                .map(choice -> messages.text(choice.words())).orElse(stored);
    }

    private String signature(String status) {
        if (status.isEmpty()) {
            return "";
        }
        return status.equals(PaperSignature.STATE) ? messages.text("directory.on-paper") : messages.label(RequestStatus.valueOf(status));
    }

    private static Tone tone(String status) {
        return switch (status) {
            case "ARCHIVED", PaperSignature.STATE -> Tone.SUCCESS;
            case "TO_FINALISE", "FINALISABLE", "FINALISING" -> Tone.ACCENT;
            case "AWAITING_SIGNATURES", "SENDING" -> Tone.WARNING;
            case "DECLINED", "SENDING_FAILED" -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
    }

    private String title(CampusList list) {
        return switch (list) {
            case STUDENTS -> messages.text("shell.place.students");
            case GUARDIANS -> messages.text("shell.place.guardians");
            case CLASS_GROUPS -> messages.text("shell.place.class-groups");
            case STAFF -> messages.text("shell.place.staff");
            case COMPANIES -> messages.text("shell.place.companies");
            case CONTACTS -> messages.text("shell.place.contacts");
            case INTERNSHIPS -> messages.text("shell.place.internships");
            case CONTRACTS -> messages.text("shell.place.work-study");
            case SESSIONS -> messages.text("shell.place.sessions");
            case ENROLMENTS -> messages.text("shell.place.enrolments");
            case ABSENCES -> messages.text("shell.place.absences");
            case MISSIONS -> messages.text("shell.place.missions");
            case CHANGES, SHUTTLES -> "";
        };
    }

    private LongFunction<String> counted(CampusList list) {
        return switch (list) {
            case STUDENTS -> n -> messages.count("directory.rows.students", n);
            case GUARDIANS -> n -> messages.count("directory.rows.guardians", n);
            case CLASS_GROUPS -> n -> messages.count("directory.rows.class-groups", n);
            case STAFF -> n -> messages.count("directory.rows.staff", n);
            case COMPANIES -> n -> messages.count("directory.rows.companies", n);
            case CONTACTS -> n -> messages.count("directory.rows.contacts", n);
            case INTERNSHIPS -> n -> messages.count("directory.rows.internships", n);
            case CONTRACTS -> n -> messages.count("directory.rows.contracts", n);
            case SESSIONS -> n -> messages.count("directory.rows.sessions", n);
            case ENROLMENTS -> n -> messages.count("directory.rows.enrolments", n);
            case ABSENCES -> n -> messages.count("directory.rows.absences", n);
            case MISSIONS -> n -> messages.count("directory.rows.missions", n);
            case CHANGES, SHUTTLES -> messages::number;
        };
    }
}
