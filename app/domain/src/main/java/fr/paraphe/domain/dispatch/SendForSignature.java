package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.Amended;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the ticked documents in charge: each ready one becomes a queued request whose signatories are frozen now; the others are told
 * with their cause and stay in the list (F098–F103). Nothing leaves before {@link DeliverRequests} runs.
 */
public final class SendForSignature {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int TOGETHER = 20;

    private final SignatureRequests requests;
    private final Transactions transactions;
    private final BooleanSupplier duplicateBlocks;
    private final ManageCollections collections;
    private final Clock clock;

    /**
     * Creates the use case; {@code duplicateBlocks} tells whether a case may have but one running request (D-18), {@code collections} who
     * may let documents leave (D-11).
     */
    public SendForSignature(SignatureRequests requests, Transactions transactions, BooleanSupplier duplicateBlocks,
            ManageCollections collections, Clock clock) {
        this.requests = requests;
        this.transactions = transactions;
        this.duplicateBlocks = duplicateBlocks;
        this.collections = collections;
        this.clock = clock;
    }

    /** What became of a sending: how many were taken under which batch, and who was refused, one cause each. */
    public record Outcome(UUID batchId, List<UUID> taken, List<Refusal> refused) {
        public Outcome {
            taken = List.copyOf(taken);
            refused = List.copyOf(refused);
        }
    }

    /** One document that was not taken, and why, as a French sentence. */
    public record Refusal(UUID recordId, String student, String cause) {
        private static Refusal of(RecordFile file, RefusedException why) {
            return new Refusal(file.id(), file.name(), Objects.toString(why.getMessage(), why.code()));
        }
    }

    /** A document at the moment under which it is queued: a microsecond apart, the queue and the history keep the order of the list. */
    private record Numbered(CheckedDocument document, Instant moment) {}

    /**
     * Queues the ready ones of the documents, twenty in a transaction, and returns what became of each (F102). What was taken
     * leaves its collection last: whatever stops the work before, a document that is queued is never queued twice (V80).
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send (F014), or what keeps a collection (D-11)
     */
    public Outcome send(Actor actor, Sending sending) {
        actor.require(Right.SEND);
        collections.pass(actor, sending);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var batch = new SendingBatch(Ids.next(now), now, sending.words(), sending.collectionId());
        var taken = new ArrayList<UUID>();
        var gone = new HashSet<UUID>();
        var refused = new ArrayList<Refusal>();
        numbered(sending, now).gather(Gatherers.windowFixed(TOGETHER)).forEach(some -> transactions.each(some,
                one -> queue(batch, sending.template(), one.document(), one.moment()),
                (one, id) -> {
                    taken.add(id);
                    gone.add(one.document().file().id());
                },
                (one, why) -> refused.add(Refusal.of(one.document().file(), why))));
        collections.sent(actor, sending, gone);
        return new Outcome(batch.id(), taken, refused);
    }

    private static Stream<Numbered> numbered(Sending sending, Instant now) {
        List<CheckedDocument> documents = sending.documents();
        return IntStream.range(0, documents.size()).mapToObj(i -> new Numbered(documents.get(i), now.plus(i, ChronoUnit.MICROS)));
    }

    private static void requireReady(CheckedDocument document) {
        if (document.readiness() == Readiness.INCOMPLETE) {
            throw new RefusedException("incomplete", "Le document est incomplet\u00a0: corrigez les points bloquants, puis renvoyez-le.");
        }
    }

    private UUID queue(SendingBatch batch, DocumentTemplate template, CheckedDocument document, Instant now) {
        requireReady(document);
        UUID recordId = document.file().id();
        SignatureCase signatureCase = requests.caseFor(
                new SignatureCase(Ids.next(now), template.about(), recordId, template.id(), template.label(),
                        template.category().path()));
        if (signatureCase.onPaper().isPresent()) {
            throw new RefusedException("on-paper", "Ce document est déjà signé sur papier.");
        }
        if (signatureCase.shelved()) {
            throw new RefusedException("shelved", "Ce document est classé\u00a0: déclassez-le pour le faire signer.");
        }
        long number = requests.nextReference(now.atZone(PARIS).getYear());
        requests.open(batch);
        var first = new SignatureRequest(Ids.next(now), signatureCase.id(), batch.id(), subject(template, document, now, number),
                template.id(), template.version(), circuit(template, document, now), SignatureRequest.Delivery.QUEUED, now, 0);
        SignatureRequest standing = former(signatureCase.id(), now).map(first::replacing).orElse(first);
        SignatureRequest request = amended(document).map(standing::amending).orElse(standing);
        if (duplicateBlocks.getAsBoolean()) {
            requests.add(request);
        } else {
            requests.addBeside(request);
        }
        return request.id();
    }

    /** Returns the reference of the case's last request when it came to nothing: this one stands for it (X06). */
    private Optional<String> former(UUID caseId, Instant now) {
        return requests.ofCase(caseId).stream().limit(1).filter(last -> last.circuit().failed(now))
                .map(last -> last.subject().reference()).findFirst();
    }

    /** Returns the reference of the signed document that an amendment modifies (X20); what was signed on paper has none. */
    private static Optional<String> amended(CheckedDocument document) {
        return document.file() instanceof InternshipFile file
                ? Optional.ofNullable(file.amended()).map(Amended::reference).filter(reference -> !reference.isEmpty()) : Optional.empty();
    }

    /** Names the transaction as F105: «<modèle> - <étudiant> - <destinataire> - <n>»; whom nobody receives has no third part. */
    private static SignatureRequest.Subject subject(DocumentTemplate template, CheckedDocument document, Instant now, long number) {
        RecordFile file = document.file();
        String company = Optional.ofNullable(file.company()).map(Company::legalName).orElse("");
        String recipient = Optional.ofNullable(file.companyHead()).map(head -> head.name().lastFirst()).orElse(company);
        String reference = "%s-%d-%06d".formatted(letters(template.about()), now.atZone(PARIS).getYear(), number);
        String classGroup = Optional.ofNullable(file.classGroup()).map(ClassGroup::name).orElse("");
        String name = Stream.of(template.label(), file.name(), recipient, String.valueOf(number)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" - "));
        return new SignatureRequest.Subject(reference, name, template.category().path(), template.about(), file.id(), file.name(),
                classGroup, company);
    }

    /** The letters by which a reference tells what it is about: CS for «convention de stage» (4.2). Numbers are common to all. */
    private static String letters(RecordKind about) {
        return switch (about) {
            case INTERNSHIP -> "CS";
            case WORK_STUDY_CONTRACT -> "CA";
            case ENROLMENT, TRAINING_SESSION -> "FP";
            case ABSENCE -> "RA";
            case MISSION_ORDER -> "OM";
            default -> "DS";
        };
    }

    private static Circuit circuit(DocumentTemplate template, CheckedDocument document, Instant now) {
        boolean two = document.signatories().stream().filter(s -> s.role().role().guardian()).count() > 1;
        boolean either = two && template.sharing().eitherGuardian();
        List<Signatory> signatories = document.signatories().stream().map(s -> frozen(s, either, now)).toList();
        return Circuit.start(template.sharing().order(), signatories, CircuitEnd.of(now, template.sharing().requestDurationDays()));
    }

    private static Signatory frozen(ResolvedSignatory resolved, boolean either, Instant now) {
        var person = PersonSnapshot.of(resolved.personId(), resolved.name(), resolved.organisation(), resolved.contact());
        return new Signatory(Ids.next(now), resolved.role().role(), resolved.role().requirement(), resolved.role().rank(),
                resolved.role().authLevel(), person, SignatoryProgress.NONE, either && resolved.role().role().guardian());
    }
}
