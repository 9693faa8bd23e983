package fr.paraphe.desktop;

import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.desktop.dispatch.SendQueue;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.CircuitEnd;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SimulateSending;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Sends in memory what the campus holds now; {@code requests} is shared with the sample history. Some may be refused on purpose. */
public final class SampleSending implements DocumentsToSend, SendQueue {
    private final List<InternshipFile> files;
    private final UnaryOperator<InternshipFile> live;
    private final List<List<UUID>> checked = new CopyOnWriteArrayList<>();
    private final Map<UUID, SignatureRequest> requests;
    private final Instant now;
    private final SampleCollections collections;
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    private final Set<UUID> misplaced = ConcurrentHashMap.newKeySet();
    private final AtomicInteger laidOut = new AtomicInteger();
    private final List<UUID> previewed = new CopyOnWriteArrayList<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final List<Path> simulated = new CopyOnWriteArrayList<>();
    private volatile MonthlyLimit limit = MonthlyLimit.NONE;
    private volatile SendingCost cost = SendingCost.STANDARD;
    private final AtomicBoolean cut = new AtomicBoolean();
    private final AtomicBoolean paused = new AtomicBoolean();

    SampleSending(List<InternshipFile> files, UnaryOperator<InternshipFile> live, Map<UUID, SignatureRequest> requests, Instant now,
            SampleCollections collections) {
        this.collections = collections;
        this.files = files;
        this.live = live;
        this.requests = requests;
        this.now = now;
    }

    /** Makes the sending of that internship refused. */
    public void refuse(UUID recordId) {
        refused.add(recordId);
    }

    @Override
    public RecordKind about() {
        return RecordKind.INTERNSHIP;
    }

    @Override
    public List<UUID> records(List<UUID> lines) {
        return lines;
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(SampleTemplates.agreement(), SampleTemplates.certificate());
    }

    @Override
    public List<CheckedDocument> check(DocumentTemplate template, List<UUID> ids) {
        checked.add(List.copyOf(ids));
        return files.stream().filter(f -> ids.contains(f.internship().id())).map(live)
                .map(f -> SampleTemplates.check(template, f).with(running(template, f))).toList();
    }

    private List<Finding> running(DocumentTemplate template, InternshipFile file) {
        return requests.values().stream()
                .filter(r -> r.subject().recordId().equals(file.internship().id()) && r.templateId().equals(template.id()))
                .filter(r -> RequestStatus.of(r, now).cancellable())
                .map(r -> new Finding("V80", Severity.BLOCKING, null, "Une signature est déjà en cours depuis le 20/11/2026 ("
                        + r.circuit().signedCount() + " sur " + r.circuit().expectedCount() + ").", "internship.circuit"))
                .toList();
    }

    /** Returns the internships of each check so far. */
    public List<List<UUID>> checked() {
        return List.copyOf(checked);
    }

    @Override
    public SendingCost cost() {
        return cost;
    }

    /** Asks that price for a document. */
    public void price(SendingCost price) {
        cost = price;
    }

    @Override
    public MonthlyLimit monthlyLimit() {
        return limit;
    }

    /** Lets so many documents leave in a month, none having left yet. */
    public void allow(int documents) {
        limit = new MonthlyLimit(documents, 0);
    }

    @Override
    public MergedDocument preview(DocumentTemplate template, CheckedDocument document) {
        previewed.add(document.file().id());
        var fields = new ArrayList<SignatureField>();
        document.signatories().forEach(s -> fields.add(new SignatureField(s.role().role(), 1,
                60 + 250 * (fields.size() % 2), 560 - 110 * (fields.size() / 2), 200, 80)));
        return new MergedDocument(SamplePages.text(template.label(), (InternshipFile) document.file()).getBytes(StandardCharsets.UTF_8),
                2, fields);
    }

    @Override
    public List<Finding> layout(DocumentTemplate template, CheckedDocument document) {
        laidOut.incrementAndGet();
        return misplaced.contains(document.file().id())
                ? List.of(new Finding("V36", Severity.BLOCKING, SignatoryRole.STUDENT,
                        "Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 3.",
                        "template.html"))
                : List.of();
    }

    /** Returns the records whose documents were made to be looked at, in order. */
    public List<UUID> previewed() {
        return previewed;
    }

    /** Makes the signature of that internship's document cover its text. */
    public void misplace(UUID recordId) {
        misplaced.add(recordId);
    }

    /** Returns how many documents were laid out. */
    public int laidOut() {
        return laidOut.get();
    }

    @Override
    public SendForSignature.Outcome send(Sending sending) {
        collections.pass(sending);
        UUID batch = Ids.next(now);
        var taken = new ArrayList<UUID>();
        var causes = new ArrayList<SendForSignature.Refusal>();
        var gone = new HashSet<UUID>();
        for (CheckedDocument document : sending.documents()) {
            var file = (InternshipFile) document.file();
            if (refused.contains(file.internship().id())) {
                causes.add(new SendForSignature.Refusal(file.internship().id(), file.student().name().lastFirst(),
                        "Ce document est classé\u00a0: déclassez-le pour le faire signer."));
                continue;
            }
            SignatureRequest request = request(batch, sending.template(), document);
            requests.put(request.id(), request);
            taken.add(request.id());
            gone.add(file.internship().id());
        }
        collections.sent(sending, gone);
        return new SendForSignature.Outcome(batch, taken, causes);
    }

    /** Returns a queued request for {@code document}. */
    SignatureRequest request(UUID batch, DocumentTemplate template, CheckedDocument document) {
        var file = (InternshipFile) document.file();
        List<Signatory> signatories = document.signatories().stream()
                .map(s -> new Signatory(Ids.next(now), s.role().role(), s.role().requirement(), s.role().rank(), s.role().authLevel(),
                        new PersonSnapshot(s.personId(), s.name().lastFirst(), s.name().firstLast(), s.organisation(),
                                Objects.requireNonNullElse(s.contact().email(), ""), s.contact().mobile()), SignatoryProgress.NONE))
                .toList();
        String student = file.student().name().lastFirst();
        var subject = new SignatureRequest.Subject("CS-2026-%06d".formatted(requests.size() + 1), template.label() + " - " + student,
                template.category().path(), template.about(), file.id(), student, Objects.requireNonNull(file.classGroup()).name(),
                file.company().legalName());
        UUID id = Ids.next(now);
        return new SignatureRequest(id, id, batch, subject, template.id(), 1,
                Circuit.start(template.sharing().order(), signatories, CircuitEnd.of(now, 30)), SignatureRequest.Delivery.QUEUED,
                now.plusMillis(requests.size()), 0);
    }

    @Override
    public DeliverRequests.Run deliver(DeliverRequests.Progress progress, BooleanSupplier cancelled) {
        int done = 0;
        for (SignatureRequest request : List.copyOf(requests.values())) {
            if (request.delivery().state() != DispatchState.QUEUED || request.circuit().cancelledAt() != null) {
                continue;
            }
            if (failing.contains(request.subject().recordId())) {
                requests.put(request.id(), request.with(request.delivery().failed("Le mobile manque.")));
                continue;
            }
            if (cut.get()) {
                return new DeliverRequests.Run(done, 0,
                        Optional.of("La plateforme de signature ne répond pas. Les documents restent prêts\u00a0: réessayez l'envoi."));
            }
            if (cancelled.getAsBoolean()) {
                return new DeliverRequests.Run(done, 0, Optional.of("Envoi suspendu\u00a0: il reprendra où il s'est arrêté."));
            }
            SignatureRequest sent = request.with(request.delivery().frozen("00").accepted("p" + request.id(), now));
            requests.put(sent.id(), sent);
            progress.delivered(sent);
            done++;
        }
        return new DeliverRequests.Run(done, 0, Optional.empty());
    }

    /** Cuts the network, or restores it. */
    public void cut(boolean now) {
        cut.set(now);
    }

    /** Makes the sending of that internship fail, or succeed from now on. */
    public void fail(UUID recordId, boolean now) {
        if (now) {
            failing.add(recordId);
        } else {
            failing.remove(recordId);
        }
    }

    @Override
    public List<SignatureRequest> waiting() {
        return requests.values().stream()
                .filter(r -> r.delivery().state() != DispatchState.ACCEPTED && r.circuit().cancelledAt() == null)
                .sorted(Comparator.comparing(SignatureRequest::createdAt)).toList();
    }

    @Override
    public SendingQueue.Outcome retry(Collection<UUID> ids) {
        ids.forEach(id -> requests.computeIfPresent(id, (_, request) -> request.with(request.delivery().again())));
        return new SendingQueue.Outcome(ids.size(), List.of());
    }

    @Override
    public SendingQueue.Outcome withdraw(Collection<UUID> ids) {
        ids.forEach(id -> requests.computeIfPresent(id, (_, request) -> request.with(request.circuit().cancelled(now))));
        return new SendingQueue.Outcome(ids.size(), List.of());
    }

    @Override
    public boolean paused() {
        return paused.get();
    }

    @Override
    public void pause(boolean next) {
        paused.set(next);
    }

    @Override
    public List<SimulateSending.Made> simulate(DocumentTemplate template, List<CheckedDocument> documents, Path folder, IntConsumer done,
            BooleanSupplier cancelled) {
        return new SimulateSending((chosen, document) -> {
            if (failing.contains(document.file().id())) {
                throw new RefusedException("V39", "Un caractère n'existe pas dans la police choisie.");
            }
            return preview(chosen, document).pdf();
        }).run(template, documents, (name, _) -> simulated.add(folder.resolve(name)), done, cancelled);
    }

    /** Returns the files of the simulations. */
    public List<Path> simulated() {
        return List.copyOf(simulated);
    }
}
