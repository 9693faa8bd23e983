package fr.paraphe.domain.archive.lockers;

import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.SigningDesk;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody reads in his locker: the documents of all his cards, each once, and each file as it was archived (F058, F168 to F170). A
 * document is found through its owner only: that of somebody else is the same {@code not-found} as one that does not exist.
 */
public final class ReadLocker {
    /** How many documents are listed at most, the last filed. */
    public static final int MOST = 200;
    private static final Logger LOG = LoggerFactory.getLogger(ReadLocker.class);

    private final DigitalLockers lockers;
    private final SignatureRequests requests;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public ReadLocker(DigitalLockers lockers, SignatureRequests requests, InstantSource clock) {
        this.lockers = lockers;
        this.requests = requests;
        this.clock = clock;
    }

    /** Returns the documents of those cards, the last filed first. */
    public List<FiledDocument> of(Collection<UUID> ownerIds) {
        Map<UUID, FiledDocument> once = new LinkedHashMap<>();
        lockers.of(ownerIds, MOST).forEach(document -> once.putIfAbsent(document.row().requestId(), document));
        return List.copyOf(once.values());
    }

    /** Returns how many documents of those cards were never opened (F169). */
    public long unread(Collection<UUID> ownerIds) {
        return lockers.unread(ownerIds);
    }

    /** Notes that one of those cards' documents is opened. */
    public void open(Collection<UUID> ownerIds, UUID id) {
        FiledDocument document = find(ownerIds, id);
        lockers.viewed(ownerIds, document.row().requestId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Returns one of those cards' documents. */
    public FiledDocument find(Collection<UUID> ownerIds, UUID id) {
        return lockers.find(ownerIds, id).orElseThrow(SigningDesk::notFound);
    }

    /** Returns the signed PDF; refuses by {@code document-altered} when it is not any more what was archived. */
    public byte[] pdf(FiledDocument document) {
        byte[] pdf = requests.signed(document.row().requestId()).orElseThrow(SigningDesk::notFound);
        if (!Sha256.hex(pdf).equals(document.sha256())) {
            LOG.error("the signed PDF of request {} is not the one archived", document.row().requestId());
            throw new RefusedException("document-altered", "Document altéré\u00a0: il ne peut pas être affiché. Prévenez l'établissement.");
        }
        return pdf;
    }
}
