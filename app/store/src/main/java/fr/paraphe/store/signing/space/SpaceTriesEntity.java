package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceTries;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row of what somebody tried lately, by a digest. */
@Entity(name = "SpaceTries")
@Table(name = "space_tries")
@SuppressWarnings("NullAway.Init")
class SpaceTriesEntity {
    @Id String id;
    int tries;
    Instant since;
    @Nullable Instant lockedUntil;

    static SpaceTriesEntity of(SpaceTries tries) {
        var row = new SpaceTriesEntity();
        row.id = tries.id();
        row.tries = tries.tries();
        row.since = tries.since();
        row.lockedUntil = tries.lockedUntil();
        return row;
    }

    SpaceTries toDomain() {
        return new SpaceTries(id, tries, since, lockedUntil);
    }
}
