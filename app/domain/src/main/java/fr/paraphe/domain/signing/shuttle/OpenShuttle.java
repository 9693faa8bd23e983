package fr.paraphe.domain.signing.shuttle;

import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.directory.shuttle.ShuttleVisit;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.OpenSigningLink.Opened;
import fr.paraphe.domain.signing.Secrets;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.TryLaterException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the link of a sheet: trades it for a browser's visit; reading the link alone changes nothing, so that a mail scanner may. */
public final class OpenShuttle {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 20;

    private final Shuttles shuttles;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Opens links of {@code shuttles}. */
    public OpenShuttle(Shuttles shuttles, Transactions transactions, InstantSource clock) {
        this.shuttles = shuttles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where a link leads now. */
    public enum Way {
        OPEN,
        /** A later message brought another link. */
        REPLACED,
        /** Its time is over. */
        LAPSED
    }

    /** Returns where the link of that token leads; empty for an unknown or altered token. */
    public Optional<Way> read(String token) {
        return shuttles.findByTokenHash(Sha256.hex(token)).map(this::way);
    }

    /** An answer stays readable by its link until the link's own end. */
    private Way way(Shuttle shuttle) {
        if (shuttle.link().live(clock.instant())) {
            return Way.OPEN;
        }
        return shuttle.link().replaced() && shuttle.state() == ShuttleState.EXPIRED ? Way.REPLACED : Way.LAPSED;
    }

    /**
     * Opens the link of that token.
     *
     * @throws RefusedException {@code not-found} or {@code link-lapsed}
     * @throws TryLaterException {@code too-many} after twenty openings in an hour
     */
    public Opened open(String token) {
        return transactions.inTransaction((Supplier<Opened>) () -> {
            Shuttle shuttle = shuttles.findByTokenHash(Sha256.hex(token)).flatMap(s -> shuttles.lock(s.id()))
                    .orElseThrow(SigningDesk::notFound);
            if (way(shuttle) != Way.OPEN) {
                throw new RefusedException("link-lapsed", "Ce lien n'est plus valable.");
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (shuttles.visits(shuttle.id(), now.minus(HOUR)) >= MOST) {
                throw new TryLaterException("too-many", "Ce lien a été ouvert trop de fois en une heure\u00a0: réessayez plus tard.", HOUR);
            }
            String secret = Secrets.next();
            var visit = new ShuttleVisit(Ids.next(now), shuttle.id(), Sha256.hex(secret), now, 0);
            shuttles.save(visit);
            shuttles.save(shuttle.opened(now));
            return new Opened(visit.id(), secret);
        });
    }
}
