package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.Secrets;
import fr.paraphe.domain.signing.SigningDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets somebody into his Space by his address and his password, and notes on his cards that he came (V20). What is wrong, the address or
 * the password, is not told, and takes the same time to be found.
 */
public final class LogIn {
    /** Five wrong passwords lock an address, known or not, for a quarter of an hour. */
    static final LimitTries.Limit OWN = new LimitTries.Limit("login", 5, Duration.ofMinutes(15));
    /** A hundred lock the place they come from: a school has one address for all of its people. */
    private static final LimitTries.Limit PLACE = new LimitTries.Limit("login place", 100, Duration.ofMinutes(15));

    private final SpaceStore store;
    private final People people;
    private final PasswordHashes hashes;
    private final LimitTries limits;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public LogIn(SpaceStore store, People people, PasswordHashes hashes, Transactions transactions, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.hashes = hashes;
        this.limits = new LimitTries(store.limits());
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Opens a session and returns the secret of its cookie, given once.
     *
     * @throws RefusedException {@code login-refused}
     * @throws fr.paraphe.domain.signing.TryLaterException {@code too-many}
     */
    public String enter(String typed, String password, String place) {
        String email = SpaceAccount.normalised(typed);
        transactions.inTransaction(() -> limits.take(PLACE, place, OWN, email, now()));
        Optional<SpaceAccount> account = store.accounts().find(email);
        boolean right = hashes.matches(password, account.map(SpaceAccount::passwordHash).orElseGet(hashes::none));
        List<UUID> cards = people.at(email).stream().map(DirectoryPerson::id).toList();
        if (account.isEmpty() || !right || cards.isEmpty()) {
            throw new RefusedException("login-refused", "L'adresse ou le mot de passe ne convient pas.");
        }
        return transactions.inTransaction((Supplier<String>) () -> entered(account.get(), cards, place));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The password may have been changed since it was judged: the account is read again. */
    private String entered(SpaceAccount judged, List<UUID> cards, String place) {
        Instant now = now();
        limits.giveBack(PLACE, place, now);
        limits.clear(OWN, judged.email(), now);
        SpaceAccount account = store.accounts().find(judged.id())
                .filter(a -> a.passwordHash().equals(judged.passwordHash())).orElseThrow(SigningDesk::notFound);
        store.accounts().save(account.entered(now));
        people.connected(cards, now);
        store.sessions().forgetSessions(now.minus(ResumeSpace.MOST));
        String secret = Secrets.next();
        store.sessions().add(new SpaceSession(Ids.next(now), account.id(), Sha256.hex(secret), now, now));
        return secret;
    }

    /** Ends the session of that cookie, if there is one. */
    public void leave(String secret) {
        store.sessions().findSession(Sha256.hex(secret)).ifPresent(session -> store.sessions().end(session.id()));
    }
}
