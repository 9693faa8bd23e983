package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field asked: the record and path it belongs to, what it showed at sending, what was answered (absent until then), both written as a
 * card shows them, and whether the school took it (absent until handled or when nothing was proposed).
 */
public record ShuttleItem(
        RecordKind kind, UUID recordId, String path, String sent, @Nullable String answered, @Nullable Boolean accepted) {
    private static final Pattern CONTACT = Pattern.compile("contacts\\[([0-9a-f-]{36})]\\.");

    /** Returns an item not answered yet. */
    public static ShuttleItem asked(RecordKind kind, UUID recordId, String path, String sent) {
        return new ShuttleItem(kind, recordId, path, sent, null, null);
    }

    /** Returns this item answered; what was decided about an earlier answer is forgotten. */
    public ShuttleItem answered(String text) {
        return new ShuttleItem(kind, recordId, path, sent, text, null);
    }

    /** Returns this item decided; absent where nothing was proposed. */
    public ShuttleItem decided(@Nullable Boolean taken) {
        return new ShuttleItem(kind, recordId, path, sent, answered, taken);
    }

    /** Returns what the form shows: the answer, else what was sent. */
    public String shown() {
        return answered == null ? sent : answered;
    }

    /** Tells whether the answer differs from what was sent. */
    public boolean changed() {
        return answered != null && !answered.equals(sent);
    }

    /** Tells whether it is part of the place of work that differs from the head office. */
    public boolean ofSite() {
        return path.startsWith("profile.site.");
    }

    /** Returns the field; every item is made from the catalogue. */
    public Field field() {
        return FieldCatalogue.field(kind, path).orElseThrow(() -> new IllegalStateException(kind + " has no field " + path));
    }

    /** Returns the contact that the field belongs to, empty for the company's and the internships' own fields. */
    public Optional<UUID> contact() {
        Matcher matcher = CONTACT.matcher(path);
        return matcher.lookingAt() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
