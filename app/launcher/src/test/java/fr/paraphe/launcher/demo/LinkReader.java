package fr.paraphe.launcher.demo;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.SigningLink;
import fr.paraphe.launcher.wiring.Workshop;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One person after the other who opens the last link that he received, and signs by typing his name. */
public final class LinkReader {
    private final Workshop workshop;
    private final Outbox outbox;
    private final Map<UUID, String> links = new HashMap<>();

    /** Reads the messages of {@code outbox}. */
    public LinkReader(Workshop workshop, Path outbox) {
        this.workshop = workshop;
        this.outbox = new Outbox(outbox);
    }

    /** Returns the last link that this signatory received. */
    public URI link(Signatory signatory) {
        for (String link : outbox.newLinks()) {
            String token = link.substring(link.lastIndexOf('/') + 1);
            workshop.signingLinks().findByTokenHash(Sha256.hex(token)).map(SigningLink::signatoryId).ifPresent(id -> links.put(id, link));
        }
        return URI.create(Objects.requireNonNull(links.get(signatory.id()), "nobody wrote to " + signatory.person().lastFirst()));
    }

    /** Signs as that person, and returns the stable code of the refusal; empty once he has signed. */
    public String sign(Signatory signatory) {
        return new SignerBrowser(workshop.platformAddress()).sign(link(signatory).toString(),
                Gesture.typed(signatory.person().firstLast()), Optional.empty()).code();
    }

    /** Signs as the representative everything that {@code page} shows, and returns how many documents that was. */
    public int finalise(URI page, Signatory representative) {
        return new SignerBrowser(workshop.platformAddress()).finalise(page, Gesture.typed(representative.person().firstLast()));
    }
}
