package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureCases;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * «Signé sur papier» (X18): somebody attaches the scan of a document that was signed by hand. Its case is signed, a circuit that still
 * runs for it is cancelled, whose links are revoked at once.
 */
public final class SignOnPaper {
    /** The reason that those who had been invited are told. */
    static final String REASON = "Ce document a été signé sur papier.";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SignatureRequests requests;
    private final SignatureCases cases;
    private final CancelRequests cancel;
    private final ScanReader scans;
    private final Transactions transactions;
    private final Clock clock;

    /** Creates the use case on its ports and on what cancels circuits. */
    public SignOnPaper(SignatureRequests requests, SignatureCases cases, CancelRequests cancel, ScanReader scans,
            Transactions transactions, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.cancel = cancel;
        this.scans = scans;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The document of one internship that was signed by hand, on what day, and what was scanned of it. */
    public record Signed(DocumentTemplate template, UUID recordId, LocalDate on, byte[] file) {}

    /** Returns the case of that internship for documents of the template's category that was signed on paper, if one was. */
    public Optional<SignatureCase> found(DocumentTemplate template, UUID recordId) {
        return Optional.ofNullable(found(template, List.of(recordId)).get(recordId));
    }

    /** Returns those cases of several internships, by internship. */
    public Map<UUID, SignatureCase> found(DocumentTemplate template, Collection<UUID> recordIds) {
        return cases.ofRecords(recordIds).stream()
                .filter(one -> one.category().equals(template.category().path()) && one.onPaper().isPresent())
                .collect(Collectors.toMap(SignatureCase::recordId, Function.identity(), (first, _) -> first));
    }

    /**
     * Returns how many signatures already given would be lost with the circuits that run for those documents, by internship (F181); an
     * internship without such a circuit is left out.
     */
    public Map<UUID, Integer> lost(DocumentTemplate template, Collection<UUID> recordIds) {
        Instant now = clock.instant();
        return requests.ofRecords(recordIds).stream()
                .filter(request -> request.subject().category().equals(template.category().path()))
                .filter(request -> Cancellable.obstacle(RequestStatus.of(request, now)).isEmpty())
                .collect(Collectors.groupingBy(request -> request.subject().recordId(),
                        Collectors.summingInt(request -> request.circuit().signedCount())));
    }

    /**
     * Records that a document was signed on paper.
     *
     * @throws RefusedException {@code right-missing}, {@code day} for a day to come, {@code on-paper} or {@code already-signed} when the
     *     document is signed already, {@code not-cancelled} when a circuit still runs, or what is wrong with the file
     */
    public void record(Actor actor, Signed signed) {
        actor.require(Right.SEND);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (signed.on().isAfter(LocalDate.ofInstant(now, PARIS))) {
            throw new RefusedException("day", "Le jour de la signature n'est pas encore venu\u00a0: corrigez la date.");
        }
        requireUnsigned(signed.template(), signed.recordId(), now);
        byte[] pdf = scans.pdf(signed.file());
        cancelCircuits(actor, signed);
        transactions.inTransaction(() -> {
            SignatureCase owner = requests.caseFor(new SignatureCase(Ids.next(now), signed.template().about(), signed.recordId(),
                    signed.template().id(),
                    signed.template().label(), signed.template().category().path()));
            cases.sign(owner.id(), new PaperSignature(signed.on(), now, actor.name(), Sha256.hex(pdf)), pdf);
            return true;
        });
    }

    private void requireUnsigned(DocumentTemplate template, UUID recordId, Instant now) {
        if (found(template, recordId).isPresent()) {
            throw new RefusedException("on-paper", "Ce document est déjà signé sur papier.");
        }
        boolean signed = requests.ofRecords(List.of(recordId)).stream()
                .filter(request -> request.subject().category().equals(template.category().path()))
                .map((SignatureRequest request) -> RequestStatus.of(request, now))
                .anyMatch(status -> status == RequestStatus.ARCHIVED || status == RequestStatus.FINALISING);
        if (signed) {
            throw new RefusedException("already-signed",
                    "Ce document est déjà signé électroniquement\u00a0: voyez l'historique des envois.");
        }
    }

    private void cancelCircuits(Actor actor, Signed signed) {
        List<UUID> holding = cancel.holding(signed.recordId(), signed.template().category().path());
        if (holding.isEmpty()) {
            return;
        }
        CancelRequests.Outcome outcome = cancel.cancel(actor, holding, new CancelRequests.Order(REASON, true), _ -> { }, () -> false);
        if (outcome.done() < holding.size()) {
            throw new RefusedException("not-cancelled", "Le parcours en cours n'a pas pu être annulé, rien n'est enregistré. "
                    + outcome.interrupted().orElse(String.join(" ", outcome.refused())));
        }
    }

    /** Returns the scan of a case that was signed on paper. */
    public byte[] scan(SignatureCase signed) {
        return cases.scan(signed.id())
                .orElseThrow(() -> new RefusedException("scan-missing", "Le scan de ce document n'est plus dans la base."));
    }

    /**
     * Takes back that a document was signed on paper, as when the wrong scan was attached; a cancelled circuit stays cancelled.
     *
     * @throws RefusedException {@code right-missing}
     */
    public void takeBack(Actor actor, SignatureCase signed) {
        actor.require(Right.SEND);
        cases.unsign(signed.id());
    }
}
