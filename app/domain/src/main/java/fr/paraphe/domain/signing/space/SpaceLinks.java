package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.PersonalLinks;
import fr.paraphe.domain.signing.Secrets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Makes the tokens of the links to choose a password as their messages leave. */
public final class SpaceLinks implements PersonalLinks {
    static final String MARK = "acces";

    private final SpaceAccounts accounts;
    private final InstantSource clock;

    /** Makes tokens for {@code accounts}. */
    public SpaceLinks(SpaceAccounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String mark() {
        return MARK;
    }

    @Override
    public String path() {
        return "/espace/acces/";
    }

    @Override
    public Optional<String> newToken(UUID id) {
        return accounts.lockKey(id).filter(key -> key.opens(clock.instant())).map(key -> {
            String token = Secrets.next();
            accounts.save(key.delivered(Sha256.hex(token)));
            return token;
        });
    }
}
