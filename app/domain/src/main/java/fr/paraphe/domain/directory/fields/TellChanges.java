package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.Changes;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.change.RecordFields.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who changed what in a record, field by field, in the French words of its card (X27). */
public final class TellChanges {
    private final ShowField shown;
    private final References references;

    /** Creates the teller; {@code references} names the records referred to. */
    public TellChanges(ShowField shown, References references) {
        this.shown = shown;
        this.references = references;
    }

    /** What one act did to the record; the fields are empty when it made or deleted it. */
    public record Told(ChangeSet set, What what, List<Line> lines) {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** What became of the record. */
    public enum What {
        CREATED,
        CHANGED,
        DELETED
    }

    /** One field, before and after; empty where nothing was or is recorded. */
    public record Line(String label, String before, String after) {}

    /** Tells the {@code steps} of a record, the latest first, {@code current} being its present state, absent when it was deleted. */
    public List<Told> tell(@Nullable CampusRecord current, List<Changes.Step> steps) {
        var told = new ArrayList<Told>();
        CampusRecord after = current;
        for (Changes.Step step : steps) {
            told.add(tell(step.set(), step.before(), after));
            after = step.before();
        }
        return told;
    }

    private Told tell(ChangeSet set, @Nullable CampusRecord before, @Nullable CampusRecord after) {
        if (before == null || after == null) {
            return new Told(set, before == null ? What.CREATED : What.DELETED, List.of());
        }
        return new Told(set, What.CHANGED, differences(before, after));
    }

    /** Tells what differs between two states of one record. */
    public List<Line> differences(CampusRecord before, CampusRecord after) {
        RecordKind kind = RecordKind.of(after);
        return RecordFields.differences((Record) before, (Record) after).stream()
                .flatMap(difference -> line(kind, difference, before, after).stream())
                .toList();
    }

    private Optional<Line> line(RecordKind kind, Difference difference, CampusRecord before, CampusRecord after) {
        if (difference.before() instanceof Record || difference.after() instanceof Record) {
            return Optional.of(new Line("", person(difference.before()), person(difference.after())));
        }
        if (difference.path().equals("slots")) {
            return Optional.of(new Line("Demi-journées", slots(before), slots(after)));
        }
        if (kind == RecordKind.INSTITUTION && difference.path().equals("logo")) {
            return Optional.of(new Line("Logo", picture(difference.before()), picture(difference.after())));
        }
        return FieldCatalogue.field(kind, difference.path()).map(field -> new Line(
                owner(difference.path(), before, after) + field.label(),
                text(field, difference.before()), text(field, difference.after())));
    }

    /** A picture has no words but that it is there. */
    private static String picture(@Nullable Object sha256) {
        return sha256 == null ? "" : "image";
    }

    private static String slots(CampusRecord record) {
        return record instanceof TrainingSession session
                ? String.join(", ", session.slots().stream().map(CheckSlots::words).toList()) : "";
    }

    /** Returns «NOM Prénom › » for a field of a guardian or contact. */
    private static String owner(String path, CampusRecord before, CampusRecord after) {
        int end = path.indexOf("].");
        if (end < 0) {
            return "";
        }
        String element = path.substring(0, end + 1);
        Object person = RecordFields.value((Record) after, element);
        return person(person == null ? RecordFields.value((Record) before, element) : person) + " › ";
    }

    private static String person(@Nullable Object element) {
        return switch (element) {
            case Guardian guardian -> "Responsable " + guardian.name().lastFirst();
            case CompanyContact contact -> "Interlocuteur " + contact.name().lastFirst();
            case null, default -> "";
        };
    }

    private String text(Field field, @Nullable Object value) {
        if (value instanceof UUID id && field.target().isPresent()) {
            return references.find(field.target().get(), id).map(References.Named::name).orElse("…");
        }
        return shown.text(field, value);
    }
}
