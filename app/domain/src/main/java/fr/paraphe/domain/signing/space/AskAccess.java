package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * «Première connexion ou mot de passe oublié»: writes to the address typed, if it is on a card, a link to choose a password. The answer
 * tells nobody whether it is.
 */
public final class AskAccess {
    private static final Duration LIFE = Duration.ofDays(1);
    private static final LimitTries.Limit PLACE = new LimitTries.Limit("ask place", 300, Duration.ofMinutes(15));
    private static final LimitTries.Limit ADDRESS = new LimitTries.Limit("ask", 3, Duration.ofMinutes(15));
    private static final int LONGEST = 320;

    private final SpaceAccounts accounts;
    private final People people;
    private final OutgoingMessages messages;
    private final LimitTries limits;
    private final Transactions transactions;
    private final InstantSource clock;
    private final String institution;

    /** Creates the use case; messages are in the name of {@code institution}. */
    public AskAccess(SpaceStore store, People people, OutgoingMessages messages, Transactions transactions, InstantSource clock,
            String institution) {
        this.accounts = store.accounts();
        this.people = people;
        this.messages = messages;
        this.limits = new LimitTries(store.limits());
        this.transactions = transactions;
        this.clock = clock;
        this.institution = institution;
    }

    /**
     * Asks for a link to {@code typed}, from {@code place}, the address of the browser; three in a quarter of an hour for an address, which
     * are answered like the first but write nothing more.
     *
     * @throws fr.paraphe.domain.signing.TryLaterException {@code too-many} after three hundred in a quarter of an hour from one place
     */
    public void ask(String typed, String place) {
        String email = SpaceAccount.normalised(typed);
        transactions.inTransaction(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            limits.take(PLACE, place, now);
            if (email.length() <= LONGEST && limits.allows(ADDRESS, email, now)) {
                List<DirectoryPerson> cards = people.at(email);
                if (!cards.isEmpty()) {
                    write(cards.getFirst(), email, now);
                }
            }
            accounts.forgetKeys(now.minus(LIFE));
            limits.tidy(now);
        });
    }

    private void write(DirectoryPerson person, String email, Instant now) {
        var key = new SpaceKey(Ids.next(now), email, null, now, now.plus(LIFE), null);
        accounts.save(key);
        messages.save(new OutgoingMessage(Ids.next(now), OutgoingMessage.Channel.EMAIL, email, person.name().firstLast(), institution,
                SpaceMessage.SUBJECT, SpaceMessage.text(key, institution), now, OutgoingMessage.Status.QUEUED, 0, null));
    }
}
