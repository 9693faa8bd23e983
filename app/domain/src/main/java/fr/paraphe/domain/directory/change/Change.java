package fr.paraphe.domain.directory.change;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Sha256;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a set: what it was before (nothing when the set made it), and the fingerprint of what it was after (nothing when the set
 * deleted it), which tells later whether somebody changed it since; that somebody of it connected to his Space is no change.
 */
public record Change(RecordKind kind, UUID recordId, @Nullable CampusRecord before, @Nullable String after) {
    /** Returns the change from one state to another, one of which may be absent. */
    public static Change of(@Nullable CampusRecord before, @Nullable CampusRecord after) {
        CampusRecord known = after != null ? after : before;
        if (known == null) {
            throw new IllegalArgumentException("a change has a state before or a state after");
        }
        return new Change(RecordKind.of(known), known.id(), before, after == null ? null : fingerprint(after));
    }

    /** Tells whether {@code current}, absent when there is no such record, is what this change left. */
    public boolean left(@Nullable CampusRecord current) {
        return current == null ? after == null
                : fingerprint(current).equals(after) || Sha256.hex(current.toString()).equals(after); // as earlier versions wrote it
    }

    private static String fingerprint(CampusRecord record) {
        return Sha256.hex(SpaceLogins.without(record).toString());
    }
}
