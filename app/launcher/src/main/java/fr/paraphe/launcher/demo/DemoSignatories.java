package fr.paraphe.launcher.demo;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.SigningLink;
import fr.paraphe.domain.signing.SigningLinks;
import fr.paraphe.domain.template.AuthLevel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The people of the demonstration: each opens the links of his messages and signs in his own way, but some who need not sign, and a few
 * who should, never do (seeded).
 */
final class DemoSignatories {
    private static final int OPTIONAL_ABSENT_PERCENT = 35;
    private static final int MANDATORY_ABSENT_PERCENT = 3;

    private final SignerBrowser browser;
    private final SigningLinks links;
    private final Outbox outbox;
    private final Runnable deliverMessages;
    private final Map<UUID, Signatory> signatories = new HashMap<>();
    private final SplittableRandom random;

    DemoSignatories(SignerBrowser browser, SigningLinks links, Path outbox, Runnable deliverMessages, long seed) {
        this.browser = browser;
        this.links = links;
        this.outbox = new Outbox(outbox);
        this.deliverMessages = deliverMessages;
        this.random = new SplittableRandom(seed);
    }

    /** Makes the signatories of {@code requests} known. */
    void know(List<SignatureRequest> requests) {
        requests.stream().flatMap(r -> r.circuit().signatories().stream()).forEach(s -> signatories.put(s.id(), s));
    }

    /** Opens every message that arrived, until no new one comes, and returns how many signatures were given. */
    int signAll(DemoProgress progress) {
        int signed = 0;
        List<String> arrived = outbox.newLinks();
        while (!arrived.isEmpty()) {
            int done = 0;
            for (String link : arrived) {
                signed += visit(link) ? 1 : 0;
                done++;
                progress.advanced(done, arrived.size());
            }
            deliverMessages.run();
            arrived = outbox.newLinks();
        }
        return signed;
    }

    private boolean visit(String link) {
        Optional<Signatory> reader = signatoryOf(link);
        return reader.isPresent() && !absent(reader.get()) && sign(link, reader.get());
    }

    private boolean sign(String link, Signatory signatory) {
        Optional<Supplier<String>> code = signatory.authLevel() == AuthLevel.LINK_SMS
                ? Optional.of(this::codeFromTelephone)
                : Optional.empty();
        return browser.sign(link, gesture(signatory), code).signed();
    }

    private String codeFromTelephone() {
        deliverMessages.run();
        return outbox.lastCode();
    }

    private Gesture gesture(Signatory signatory) {
        return switch (random.nextInt(3)) {
            case 0 -> Gesture.typed(signatory.person().firstLast());
            case 1 -> Gesture.drawn(random);
            default -> Gesture.imported(random);
        };
    }

    private boolean absent(Signatory signatory) {
        return random.nextInt(100) < (signatory.optional() ? OPTIONAL_ABSENT_PERCENT : MANDATORY_ABSENT_PERCENT);
    }

    private Optional<Signatory> signatoryOf(String link) {
        String token = link.substring(link.lastIndexOf('/') + 1);
        return links.findByTokenHash(Sha256.hex(token)).map(SigningLink::signatoryId).map(signatories::get);
    }
}
