package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.duplicates.SampleDuplicates;
import fr.paraphe.desktop.directory.imports.SampleImports;
import fr.paraphe.desktop.directory.shuttle.SampleShuttles;
import fr.paraphe.desktop.template.SampleClauseDesk;
import fr.paraphe.desktop.template.SampleTemplateDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.PagePreview;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** An open base in memory, full of fictitious people. */
public final class SampleBase implements CampusBase {
    /** The moment at which the sample lives: 10 h in Paris. */
    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final List<InternshipFile> files;
    private final Map<UUID, SignatureRequest> requests = new ConcurrentHashMap<>();
    private final SampleCollections collections;
    private final SamplePaper paper;
    private final SampleSending sending;
    private final SampleHistory history;
    private final SampleHome home;
    private final SampleCancels cancels = new SampleCancels(requests, NOW);
    private final SampleExtensions extensions = new SampleExtensions(requests, NOW);
    private final SampleFinalisations finalisations = new SampleFinalisations(requests, NOW);
    private final SampleRules rules = new SampleRules();
    private final SampleReplacements replacements = new SampleReplacements(requests);
    private final SampleHandOuts handOuts = new SampleHandOuts();
    private final SampleReminders reminders = new SampleReminders(requests, NOW);
    private final SampleVerify verification = new SampleVerify(requests, NOW);
    private final SampleBilling billing = new SampleBilling(requests, NOW);
    private final SampleOutputs outputs;
    private final SampleImports imports = new SampleImports();
    private final SampleCampus campus;
    private final SampleLogos logos = new SampleLogos();
    private final SampleShuttles shuttles;
    private final SampleTemplateDesk templates;
    private final SampleClauseDesk clauses;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Creates a base of {@code count} internships, nothing sent yet. */
    public SampleBase(int count) {
        files = SampleSchool.files(count);
        campus = new SampleCampus(new SampleRecords(files), clock());
        collections = new SampleCollections(NOW);
        paper = new SamplePaper(files, NOW);
        sending = new SampleSending(files, campus.records()::live, requests, NOW, collections);
        history = new SampleHistory(requests);
        home = new SampleHome(requests, files, history, NOW);
        outputs = new SampleOutputs(files);
        shuttles = new SampleShuttles(campus.records(), campus.changing(), NOW);
        templates = new SampleTemplateDesk(files, NOW);
        clauses = new SampleClauseDesk(templates.templates, NOW);
    }

    /** Sends the first documents in the past and lets them stand in every state; returns their identifiers, the oldest first. */
    public List<UUID> withHistory() {
        var ids = new java.util.ArrayList<UUID>();
        for (int i = 0; i < Math.min(12, files.size()); i++) {
            SignatureRequest request = sending.request(UUID.randomUUID(), SampleTemplates.agreement(),
                    SampleTemplates.check(SampleTemplates.agreement(), files.get(i)));
            Instant at = NOW.minus(Duration.ofHours(60L - 3L * i));
            var dated = new SignatureRequest(request.id(), request.caseId(), request.batchId(), request.subject(), request.templateId(), 1,
                    request.circuit(), request.delivery().frozen("00").accepted("p" + i, at), at, 0);
            requests.put(dated.id(), dated);
            ids.add(dated.id());
            advance(dated, i);
        }
        return ids;
    }

    private void advance(SignatureRequest request, int n) {
        UUID id = request.id();
        int signatories = request.circuit().signatories().size();
        int signed = List.of(signatories, 1, signatories - 1, 0, 3, 2, 1, signatories - 1, 1, 0, 2, 3).get(n);
        for (int place = 0; place < signed; place++) {
            history.progress(id, place, p -> p.invited(NOW.minusSeconds(90_000)).signed(NOW.minusSeconds(8_000)));
        }
        if (signed < signatories - 1) {
            history.progress(id, signed, p -> p.invited(NOW.minusSeconds(90_000)).viewed(NOW.minusSeconds(7_000)));
        }
        switch (n) {
            case 0 -> history.change(id, r -> r.with(r.circuit().archived(NOW.minusSeconds(3_600))));
            case 3 -> history.change(id, r -> r.with(r.circuit().cancelled(NOW.minusSeconds(3_600))));
            case 8 -> history.progress(id, 1, p -> p.declined(NOW.minusSeconds(3_000), "Les dates ne conviennent pas"));
            case 9 -> history.change(id, r -> r.with(r.delivery().failed("Le document est trop long")));
            default -> history.progress(id, signatories - 1, p -> p);
        }
    }

    @Override
    public String name() {
        return "tilleuls";
    }

    @Override
    public Institution institution() {
        Institution sample = SampleSchool.institution(true);
        return campus.records().find(RecordKind.INSTITUTION, sample.id()).map(Institution.class::cast).orElse(sample);
    }

    @Override
    public Actor actor() {
        return new Actor("chuchon", "HUCHON Colette", Set.of(Right.values()), SampleSchool.head().id());
    }

    @Override
    public boolean everSent() {
        return !requests.isEmpty();
    }

    @Override
    public SampleHome home() {
        return home;
    }

    @Override
    public void close() {
        closed.set(true);
    }

    /** Tells whether the base was closed. */
    public boolean closed() {
        return closed.get();
    }

    @Override
    public SampleCampus campusDesk() {
        return campus;
    }

    @Override
    public SampleLogos logos() {
        return logos;
    }

    @Override
    public SampleDuplicates duplicates() {
        return new SampleDuplicates();
    }

    @Override
    public SampleShuttles shuttles() {
        return shuttles;
    }

    @Override
    public SampleImports imports() {
        return imports;
    }

    @Override
    public SampleTemplateDesk templates() {
        return templates;
    }

    @Override
    public SampleClauseDesk clauses() {
        return clauses;
    }

    @Override
    public List<byte[]> documentFaces() {
        return List.of();
    }

    @Override
    public SamplePaper paper(RecordKind about) {
        return paper;
    }

    @Override
    public SampleCollections collections() {
        return collections;
    }

    @Override
    public SampleOutputs outputDesk(RecordKind about) {
        return outputs;
    }

    @Override
    public SampleSending sendQueue() {
        return sending;
    }

    @Override
    public SampleSending documentsToSend(RecordKind about) {
        return sending;
    }

    @Override
    public SampleHistory sentDocuments() {
        return history;
    }

    @Override
    public SampleCancels cancelDesk() {
        return cancels;
    }

    @Override
    public SampleFinalisations finaliseDesk() {
        return finalisations;
    }

    @Override
    public SampleExtensions extendDesk() {
        return extensions;
    }

    @Override
    public SampleReplacements replaceDesk() {
        return replacements;
    }

    @Override
    public SampleRules rulesDesk() {
        return rules;
    }

    @Override
    public SampleHandOuts handOutDesk() {
        return handOuts;
    }

    @Override
    public SampleReminders remindDesk() {
        return reminders;
    }

    @Override
    public SampleVerify verifyDesk() {
        return verification;
    }

    @Override
    public SampleBilling billingDesk() {
        return billing;
    }

    /** Returns the request of that identifier. */
    public SignatureRequest request(UUID id) {
        return Objects.requireNonNull(requests.get(id));
    }

    @Override
    public PagePreview pagePreview() {
        return new SamplePages();
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(NOW);
    }
}
