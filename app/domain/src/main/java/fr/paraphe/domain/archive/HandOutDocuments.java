package fr.paraphe.domain.archive;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.output.DocumentRun;
import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Hands out the documents of the history, to files or to paper (F172, F175): the signed one once archived, else the one that was sent. Each
 * is named by what it is, whom it concerns and its reference, which no other document has.
 */
public final class HandOutDocuments {
    private final SignatureRequests requests;

    /** Creates the use case on the requests. */
    public HandOutDocuments(SignatureRequests requests) {
        this.requests = requests;
    }

    /** What is handed out: which documents, and whether the proof files of those that have one go with them. */
    public record Order(List<UUID> requestIds, boolean proofs) {
        public Order {
            requestIds = List.copyOf(requestIds);
        }
    }

    /**
     * Gives the documents to {@code sink}; {@code done} hears how many were tried, from this thread. One that is not frozen yet is left
     * aside and told.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} asks for proofs and may neither send nor sign (F174);
     *     {@code nothing-made} when there is not one document; what {@code sink} refuses
     */
    public MakeDocuments.Outcome run(Actor actor, Order order, Supplier<DocumentSink> sink, IntConsumer done, BooleanSupplier cancelled) {
        if (order.proofs()) {
            ObtainProof.requireRight(actor);
        }
        return new DocumentRun<SignatureRequest>(requests::find, HandOutDocuments::name, one -> adding(one, order.proofs()))
                .run(order.requestIds(), sink, done, cancelled);
    }

    private static String name(SignatureRequest request) {
        return request.subject().documentName() + " (" + request.subject().reference() + ")";
    }

    private Consumer<DocumentSink> adding(SignatureRequest request, boolean proofs) {
        byte[] pdf = requests.signed(request.id()).or(() -> requests.frozen(request.id())).orElseThrow(() -> new RefusedException(
                "not-frozen", "le document n'est pas encore figé\u00a0: il le sera dès que l'envoi l'aura traité."));
        Optional<byte[]> readable = proofs ? requests.proofPdf(request.id()) : Optional.empty();
        Optional<byte[]> checkable = proofs ? requests.proof(request.id()) : Optional.empty();
        return sink -> {
            sink.add(request.subject().documentName(), request.subject().reference(), pdf);
            readable.ifPresent(proof -> sink.attach("preuve", "pdf", proof));
            checkable.ifPresent(proof -> sink.attach("preuve", "json", proof));
        };
    }
}
