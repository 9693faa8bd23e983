package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.SigningDesk;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Takes the password that the owner of an address chooses by the link he received, and opens his account the first time. A forgotten
 * password is replaced in the same way: every browser that was in his Space is then out of it.
 */
public final class ChoosePassword {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final SpaceStore store;
    private final People people;
    private final PasswordHashes hashes;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public ChoosePassword(SpaceStore store, People people, PasswordHashes hashes, Transactions transactions, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.hashes = hashes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whether the link of that token still opens, without changing anything: a mail scanner may ask. */
    public boolean opens(String token) {
        return store.accounts().findKey(Sha256.hex(token)).filter(this::opens).isPresent();
    }

    private boolean opens(SpaceKey key) {
        return key.opens(clock.instant()) && !people.at(key.email()).isEmpty();
    }

    /**
     * Makes {@code password} that of the account.
     *
     * @throws RefusedException {@code not-found} for a token that opens nothing, or not any more; {@code password-weak} and
     *     {@code password-different}, after which the link still serves
     */
    public void choose(String token, String password, String again) {
        String hash = Sha256.hex(token);
        SpaceKey known = store.accounts().findKey(hash).filter(this::opens).orElseThrow(SigningDesk::notFound);
        check(known.email(), password, again);
        String hashed = hashes.hash(password);
        transactions.inTransaction(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            new LimitTries(store.limits()).clear(LogIn.OWN, known.email(), now);
            SpaceKey key = store.accounts().lockKey(known.id()).filter(k -> hash.equals(k.tokenHash()) && opens(k))
                    .orElseThrow(SigningDesk::notFound);
            SpaceAccount account = store.accounts().find(key.email()).map(a -> a.withPassword(hashed))
                    .orElseGet(() -> new SpaceAccount(Ids.next(now), key.email(), hashed, now, null, null));
            store.accounts().save(account);
            store.accounts().spendKeys(key.email(), now);
            store.sessions().endAll(account.id());
        });
    }

    private static void check(String email, String password, String again) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RefusedException("password-weak", "Choisissez un mot de passe d'au moins douze caractères.");
        }
        if (SpaceAccount.normalised(password).equals(email)) {
            throw new RefusedException("password-weak", "Votre adresse ne peut pas être votre mot de passe.");
        }
        if (password.codePoints().distinct().count() < 4) {
            throw new RefusedException("password-weak", "Ce mot de passe se devine trop vite\u00a0: variez les caractères.");
        }
        if (!password.equals(again)) {
            throw new RefusedException("password-different", "Les deux mots de passe tapés ne sont pas les mêmes.");
        }
    }
}
