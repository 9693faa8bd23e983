package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.TryLaterException;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries before they are judged, so that a hundred at once are no more than the limit allows. A person locked out costs his
 * neighbours nothing: what he goes on trying is not counted for the address they share.
 */
final class LimitTries {
    private static final Duration DAY = Duration.ofDays(1);
    private final SpaceLimits limits;

    LimitTries(SpaceLimits limits) {
        this.limits = limits;
    }

    /** So many tries within {@code window}, then none for as long. */
    record Limit(String what, int most, Duration window) {
        private String id(String who) {
            return Sha256.hex(what + "|" + who);
        }
    }

    /** Counts one try of {@code who}, or tells how long to wait; in the caller's database transaction. */
    void take(Limit limit, String who, Instant now) {
        SpaceTries tries = open(limit, who, now);
        limits.save(counted(limit, tries, now));
    }

    /** Counts one try for both, or for neither. */
    void take(Limit shared, String place, Limit own, String who, Instant now) {
        SpaceTries here = open(shared, place, now);
        SpaceTries mine = open(own, who, now);
        limits.save(counted(shared, here, now));
        limits.save(counted(own, mine, now));
    }

    /** Tells whether {@code who} may try, and counts it if so; never throws. */
    boolean allows(Limit limit, String who, Instant now) {
        SpaceTries tries = limits.lock(limit.id(who), now);
        if (tries.locked(now)) {
            return false;
        }
        limits.save(counted(limit, tries, now));
        return true;
    }

    /** Forgets what {@code who} tried: he has proved who he is. */
    void clear(Limit limit, String who, Instant now) {
        limits.lock(limit.id(who), now);
        limits.save(new SpaceTries(limit.id(who), 0, now, null));
    }

    /** Takes back one try of {@code who} that was right; a lock that came meanwhile stays. */
    void giveBack(Limit limit, String who, Instant now) {
        SpaceTries tries = limits.lock(limit.id(who), now);
        if (tries.lockedUntil() == null) {
            limits.save(new SpaceTries(tries.id(), Math.max(0, tries.tries() - 1), tries.since(), null));
        }
    }

    /** Forgets what is a day old. */
    void tidy(Instant now) {
        limits.forgetTries(now.minus(DAY));
    }

    private SpaceTries open(Limit limit, String who, Instant now) {
        SpaceTries tries = limits.lock(limit.id(who), now);
        Instant until = tries.lockedUntil();
        if (until != null && tries.locked(now)) {
            throw new TryLaterException("too-many", "Trop d'essais\u00a0: attendez un quart d'heure avant de recommencer.",
                    Duration.between(now, until));
        }
        return tries;
    }

    private static SpaceTries counted(Limit limit, SpaceTries tries, Instant now) {
        boolean fresh = tries.lockedUntil() != null || !now.isBefore(tries.since().plus(limit.window()));
        int count = (fresh ? 0 : tries.tries()) + 1;
        return new SpaceTries(tries.id(), count, fresh ? now : tries.since(), count >= limit.most() ? now.plus(limit.window()) : null);
    }
}
