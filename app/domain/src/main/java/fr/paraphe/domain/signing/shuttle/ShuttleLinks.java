package fr.paraphe.domain.signing.shuttle;

import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.PersonalLinks;
import fr.paraphe.domain.signing.Secrets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Makes the tokens of the sheets' links as their messages leave. */
public final class ShuttleLinks implements PersonalLinks {
    static final String MARK = "fiche";

    private final Shuttles shuttles;
    private final InstantSource clock;

    /** Makes tokens for {@code shuttles}. */
    public ShuttleLinks(Shuttles shuttles, InstantSource clock) {
        this.shuttles = shuttles;
        this.clock = clock;
    }

    @Override
    public String mark() {
        return MARK;
    }

    @Override
    public String path() {
        return "/n/";
    }

    @Override
    public Optional<String> newToken(UUID id) {
        return shuttles.lock(id).filter(s -> s.link().live(clock.instant()) && s.state() != ShuttleState.HANDLED).map(this::token);
    }

    private String token(Shuttle shuttle) {
        String token = Secrets.next();
        shuttles.save(shuttle.delivered(Sha256.hex(token)));
        return token;
    }
}
