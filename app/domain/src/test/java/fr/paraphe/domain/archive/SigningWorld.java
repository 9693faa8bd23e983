package fr.paraphe.domain.archive;

import fr.paraphe.domain.directory.shuttle.InMemoryShuttles;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.finalisation.AcceptConditions;
import fr.paraphe.domain.finalisation.AskFinalisationCode;
import fr.paraphe.domain.finalisation.ConfirmFinalisation;
import fr.paraphe.domain.finalisation.EnterFinalisation;
import fr.paraphe.domain.finalisation.OpenCodedFinalisation;
import fr.paraphe.domain.finalisation.OpenFinalisation;
import fr.paraphe.domain.finalisation.SignBatch;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.AcceptTerms;
import fr.paraphe.domain.signing.ApplySignature;
import fr.paraphe.domain.signing.AskNewLink;
import fr.paraphe.domain.signing.AskSigningCode;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.CodeSeal;
import fr.paraphe.domain.signing.DeclineSignature;
import fr.paraphe.domain.signing.DeliverMessages;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.GiveSignature;
import fr.paraphe.domain.signing.InMemoryOneTimeCodes;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.signing.InMemoryProofEvents;
import fr.paraphe.domain.signing.InMemorySignerSessions;
import fr.paraphe.domain.signing.InMemorySigningLinks;
import fr.paraphe.domain.signing.InMemorySigningTransactions;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.InviteSignatories;
import fr.paraphe.domain.signing.OpenSigningLink;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofTrail;
import fr.paraphe.domain.signing.ReadDocument;
import fr.paraphe.domain.signing.ReceiveDocument;
import fr.paraphe.domain.signing.RecordPageView;
import fr.paraphe.domain.signing.Reminders;
import fr.paraphe.domain.signing.Replacements;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.signing.SignatureVisuals;
import fr.paraphe.domain.signing.SigningCodes;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.signing.StartTransaction;
import fr.paraphe.domain.signing.Terms;
import fr.paraphe.domain.signing.shuttle.ShuttleLinks;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.CancelTransactions;
import fr.paraphe.domain.tracking.ExtendTransactions;
import fr.paraphe.domain.tracking.RemindByRule;
import fr.paraphe.domain.tracking.RemindTransactions;
import fr.paraphe.domain.tracking.ReminderRules;
import fr.paraphe.domain.tracking.ReplaceTransactions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The platform's side of the story in memory: a clock that tests move, a signer that marks the PDF, a courier that keeps all. */
public final class SigningWorld {
    private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("est (\\d{6}),");
    private static final List<Terms> TERMS = List.of(new Terms("a", "1", "A", "texte a"), new Terms("b", "1", "B", "texte b"));
    private static final Terms CONDITIONS = new Terms("c", "1", "C", "texte c");
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    public final InMemoryProofEvents events = new InMemoryProofEvents();
    public final InMemorySigningTransactions documents = new InMemorySigningTransactions(events);
    public final InMemorySigningLinks links = new InMemorySigningLinks();
    public final InMemoryOneTimeCodes codes = new InMemoryOneTimeCodes();
    public final InMemoryOutgoingMessages outbox = new InMemoryOutgoingMessages();
    public final List<OutgoingMessage> delivered = new CopyOnWriteArrayList<>();
    public final List<OutgoingAttachment> carried = new CopyOnWriteArrayList<>();
    public final List<PlatformException> failures = new ArrayList<>();
    private final InMemorySignerSessions sessions = new InMemorySignerSessions();
    private final ProofTrail trail = new ProofTrail(events, new MovedClock());
    public final SigningDesk desk = new SigningDesk(new InMemoryTransactions(), documents, links, sessions, trail);
    private final Invitations invitations = new Invitations(desk, outbox, Duration.ofDays(60));
    private final PdfSigner signer = new MarkingSigner();
    private final CodeSeal seal = (code, digits) ->
            Sha256.hex(code.id() + "|" + code.signatoryId() + "|" + code.sessionId() + "|" + digits);
    private final SignatureVisuals visuals = new SignatureVisuals(sent -> sent);
    private final ApplySignature apply = new ApplySignature(desk, signer);
    public final ReceiveDocument receive = new ReceiveDocument(desk, _ -> 3);
    public final StartTransaction start = new StartTransaction(desk);
    public final InviteSignatories invite = new InviteSignatories(desk, invitations);
    public final DeliverMessages deliver =
            new DeliverMessages(desk, outbox, codes, seal, this::carry, List.of(new ShuttleLinks(new InMemoryShuttles(), () -> now)),
                    () -> "http://127.0.0.1:8090");
    public final OpenSigningLink open = new OpenSigningLink(desk);
    public final RecordPageView view = new RecordPageView(desk);
    public final AcceptTerms accept = new AcceptTerms(desk, TERMS);
    private final SigningCodes sending = new SigningCodes(codes, outbox, seal, trail);
    public final AskSigningCode askCode = new AskSigningCode(desk, sending);
    public final GiveSignature give = new GiveSignature(desk, sending, visuals, apply, invitations);
    public final DeclineSignature decline = new DeclineSignature(desk, invitations);
    public final CancelTransactions cancel = new CancelTransactions(desk, invitations);
    public final ExtendTransactions extend = new ExtendTransactions(desk, invitations);
    public final RemindTransactions remind = new RemindTransactions(desk, new Reminders(desk, outbox, invitations));
    public final InMemorySettings settings = new InMemorySettings();
    public final RemindByRule remindByRule = new RemindByRule(desk, new Reminders(desk, outbox, invitations),
            () -> ReminderRules.of(settings));
    public final ReplaceTransactions replace = new ReplaceTransactions(desk, new Replacements(desk, invitations));
    public final AskNewLink askNewLink = new AskNewLink(desk, invitations);
    public final OpenFinalisation openFinalisation = new OpenFinalisation(desk);
    public final EnterFinalisation enter = new EnterFinalisation(desk);
    public final AcceptConditions acceptConditions = new AcceptConditions(desk, CONDITIONS);
    public final SignBatch signBatch = new SignBatch(desk, visuals, apply, new ReadDocument(desk));
    public final OpenCodedFinalisation openCoded = new OpenCodedFinalisation(desk);
    public final AskFinalisationCode askBatchCode = new AskFinalisationCode(desk, sending);
    public final ConfirmFinalisation confirm = new ConfirmFinalisation(desk, sending);
    public final CloseTransactions close =
            new CloseTransactions(desk, events, signer, new CodesProof(), new CloseTransactions.Holder("Lycée", true));

    private final class MovedClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class MarkingSigner implements PdfSigner {
        @Override
        public byte[] sign(byte[] pdf, Order order) {
            return (text(pdf) + " " + order.fieldName()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] close(byte[] pdf) {
            return (text(pdf) + " closed").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final class CodesProof implements ProofFileWriter {
        @Override
        public byte[] json(ProofFile proof) {
            return (proof.signedSha256() + " " + proof.events().size()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] pdf(ProofFile proof) {
            return json(proof);
        }

        @Override
        public List<String> check(byte[] json, String signedSha256) {
            return List.of();
        }
    }

    private void carry(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
        delivered.add(message);
        carried.addAll(attachments);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Returns the present moment. */
    public Instant now() {
        return now;
    }

    /** Returns a signatory of that name, «Prénom NOM», whose address is made of it. */
    public static Signatory signatory(SignatoryRole role, Requirement requirement, AuthLevel level, String name) {
        String mail = name.replace(' ', '.') + "@Ecole.example";
        String mobile = level == AuthLevel.LINK_SMS ? "+33612345678" : null;
        var person = new PersonSnapshot(new UUID(7, name.hashCode()), name, name, "", mail, mobile);
        return new Signatory(Ids.next(Instant.now()), role, requirement, 1, level, person, SignatoryProgress.NONE);
    }

    /** Returns what a client hands over. */
    public OutgoingRequest request(UUID batch, SigningOrder order, Signatory... signatories) {
        return new OutgoingRequest(UUID.randomUUID(), batch, "Convention", "2026-000001",
                Circuit.start(order, List.of(signatories), now.plus(Duration.ofDays(30))),
                new OutgoingRequest.Message("Lycée", "Convention de stage", "Bonjour"), "pdf".getBytes(StandardCharsets.UTF_8));
    }

    /** Receives and starts one document. */
    public UUID started(UUID batch, SigningOrder order, Signatory... signatories) {
        UUID id = receive.receive(request(batch, order, signatories)).id();
        start.start(id);
        return id;
    }

    /** Receives, starts, announces and delivers one document. */
    public UUID running(SigningOrder order, Signatory... signatories) {
        UUID batch = UUID.randomUUID();
        UUID id = started(batch, order, signatories);
        invite.ofBatch(batch);
        deliver.run();
        return id;
    }

    /** Returns the tokens of the last message delivered to that person, one for each document. */
    public List<String> tokens(Signatory signatory) {
        String text = delivered.stream().filter(m -> m.recipient().equalsIgnoreCase(signatory.person().email())).toList().getLast().text();
        return LINK.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** Returns the last code delivered. */
    public String code() {
        deliver.run();
        return delivered.stream().flatMap(m -> CODE.matcher(m.text()).results()).map(m -> m.group(1)).toList().getLast();
    }

    /** Opens the last link of that person and returns the session. */
    public UUID opened(Signatory signatory) {
        return open.open(tokens(signatory).getFirst(), ClientTrace.NONE).sessionId();
    }

    /** Opens, reads and accepts. */
    public UUID ready(Signatory signatory) {
        UUID session = opened(signatory);
        view.view(session, 3, ClientTrace.NONE);
        accept.accept(session, Map.of("a", "1", "b", "1"), ClientTrace.NONE);
        return session;
    }

    /** Signs by typing the name. */
    public void sign(UUID session, Signatory signatory, String code) {
        give.sign(session, gesture(signatory, code), ClientTrace.NONE);
    }

    /** Returns the gesture of typing that person's name. */
    public static Gesture gesture(Signatory signatory, String code) {
        return new Gesture(SignatureVisual.Mode.TEXT, signatory.person().firstLast(), null, code);
    }

    /** Returns the transaction as it is now. */
    public SigningTransaction read(UUID id) {
        return documents.find(id).orElseThrow();
    }

    /** Returns the current PDF as text. */
    public String pdf(UUID id) {
        return text(documents.current(id));
    }

    /** Returns how many events of that type a document has. */
    public long count(UUID id, ProofEventType type) {
        return events.of(id).stream().filter(e -> e.type() == type).count();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
