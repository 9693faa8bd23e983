package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.OutgoingRequest.Message;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.AuthLevel;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes a document handed over by a client and freezes it (P1); handing the same over again answers the same (X08). */
public final class ReceiveDocument {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]");
    private final SigningDesk desk;
    private final PageCounter pages;
    private final StartTransaction start;

    /** Keeps documents through {@code desk}. */
    public ReceiveDocument(SigningDesk desk, PageCounter pages) {
        this.desk = desk;
        this.pages = pages;
        this.start = new StartTransaction(desk);
    }

    /** What became of a document handed over. */
    public record Received(UUID id, boolean created) {}

    /**
     * Keeps the document and returns its identifier here.
     *
     * @throws RefusedException {@code conflict} when another document has that external identifier, {@code mobile-missing} when a code by
     *     SMS is asked without a mobile, {@code bad-request} when a line of the message holds a line break, {@code document-refused}
     */
    public Received receive(OutgoingRequest request) {
        return receive(request, false);
    }

    /** Keeps the document and starts its circuit in one database transaction; refuses as {@link #receive(OutgoingRequest)} does. */
    public Received receiveAndStart(OutgoingRequest request) {
        return receive(request, true);
    }

    private Received receive(OutgoingRequest request, boolean starting) {
        checkLines(request.message());
        if (request.circuit().signatories().stream().anyMatch(ReceiveDocument::withoutMobile)) {
            throw new RefusedException("mobile-missing", "Un signataire doit valider par SMS mais n'a pas de numéro de mobile.");
        }
        int count = pages.count(request.pdf());
        return desk.database().inTransaction((Supplier<Received>) () -> {
            Received received = desk.documents().findByExternalId(request.externalId())
                    .map(known -> again(known, request))
                    .orElseGet(() -> first(request, count));
            if (starting) {
                start.start(received.id());
            }
            return received;
        });
    }

    private static Received again(SigningTransaction known, OutgoingRequest request) {
        if (!known.originalSha256().equals(Sha256.hex(request.pdf())) || !known.batchId().equals(request.batchId())) {
            throw new RefusedException("conflict", "Un autre document a déjà été reçu sous cet identifiant.");
        }
        return new Received(known.id(), false);
    }

    private Received first(OutgoingRequest request, int count) {
        Instant now = desk.trail().now();
        String digest = Sha256.hex(request.pdf());
        var transaction = new SigningTransaction(Ids.next(now), request.externalId(), request.batchId(), request.reference(),
                request.documentName(), request.message(), request.circuit(), digest, count, now, null, 0);
        desk.documents().add(transaction, request.pdf());
        desk.trail().append(transaction.id(), ProofEventType.RECEIVED, "SHA-256 " + digest + ", " + count + " page(s)");
        return new Received(transaction.id(), true);
    }

    private static boolean withoutMobile(Signatory signatory) {
        String mobile = signatory.person().mobile();
        return signatory.authLevel() == AuthLevel.LINK_SMS && (mobile == null || mobile.isBlank());
    }

    /** A line break in a subject or a sender would add a header to the e-mail (security case 14). */
    private static void checkLines(Message message) {
        if (BREAKS.matcher(message.subject()).find() || BREAKS.matcher(message.senderLabel()).find()) {
            throw new RefusedException("bad-request", "L'objet et l'expéditeur du message tiennent sur une seule ligne.");
        }
    }
}
