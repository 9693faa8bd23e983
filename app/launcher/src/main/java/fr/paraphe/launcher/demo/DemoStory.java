package fr.paraphe.launcher.demo;

import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes an invented campus through the whole story on a fresh base, by the same use cases as the client's. */
public final class DemoStory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int AT_ONCE = 200;

    private final Workshop workshop;
    private final Path out;
    private final DemoCampus campus;
    private final long seed;
    private final Clock clock;
    private final DemoProgress progress;
    private final Steps steps;
    private final List<UUID> sent = new ArrayList<>();
    private int ready;
    private int incomplete;

    /** Prepares the story of {@code campus} on a fresh, open demonstration base; everything is written under {@code out}. */
    public DemoStory(Workshop workshop, Path out, DemoCampus campus, long seed, Clock clock, DemoProgress progress) {
        this.workshop = workshop;
        this.out = out;
        this.campus = campus;
        this.seed = seed;
        this.clock = clock;
        this.progress = progress;
        this.steps = new Steps(progress);
    }

    /** Runs the story to its end and returns what it did. */
    public DemoSummary run() {
        steps.step("campus", "Établissement de démonstration\u00a0: fichiers de l'école", this::writeCampus);
        steps.step("import", "Import des fichiers", () -> workshop.importFiles(campusFiles()));
        Map<DocumentTemplate, List<CheckedDocument>> checked = steps.step("check", "Vérification des documents", this::check);
        steps.step("send", "Envoi à la signature", () -> send(checked));
        steps.step("invite", "Invitations", () -> workshop.jobs().messages());
        int signatures = steps.step("sign", "Signatures par les pages publiques", this::sign);
        int finalised = steps.step("finalise", "Finalisation en nombre", this::finalise);
        int archived = steps.step("archive", "Scellement, preuves et archivage", this::archive);
        List<DemoSummary.SignedFile> files = steps.step("files", "Écriture des fichiers", () -> new SignedFiles(workshop, out).write(sent));
        return new DemoSummary(workshop.students().count(), workshop.internshipIds().size(), ready, incomplete, sent.size(),
                signatures + finalised, finalised, archived, sent.size() - archived, files, steps.inOrder());
    }

    private int writeCampus() {
        Path folder = out.resolve("campus");
        campus.files().forEach((name, bytes) -> write(folder.resolve(name), bytes));
        return campus.files().size();
    }

    private List<Path> campusFiles() {
        return campus.files().keySet().stream().map(out.resolve("campus")::resolve).toList();
    }

    /** Checks each internship with the agreement that fits the student's age (D-19), and writes what is incomplete, and why. */
    private Map<DocumentTemplate, List<CheckedDocument>> check() {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        List<UUID> minors = new ArrayList<>();
        List<UUID> adults = new ArrayList<>();
        workshop.internships().files(workshop.internshipIds())
                .forEach(f -> (f.student().minorOn(today) ? minors : adults).add(f.internship().id()));
        var checked = new LinkedHashMap<DocumentTemplate, List<CheckedDocument>>();
        checked.put(ShippedTemplates.agreement(), workshop.check(ShippedTemplates.agreement(), adults));
        checked.put(ShippedTemplates.minorAgreement(), workshop.check(ShippedTemplates.minorAgreement(), minors));
        List<CheckedDocument> all = checked.values().stream().flatMap(List::stream).toList();
        ready = (int) all.stream().filter(d -> d.readiness() == Readiness.READY).count();
        incomplete = all.size() - ready;
        write(out.resolve("incomplete.tsv"), IncompleteList.tsv(all).getBytes(StandardCharsets.UTF_8));
        progress.table(IncompleteList.table(all, ready));
        return checked;
    }

    private int send(Map<DocumentTemplate, List<CheckedDocument>> checked) {
        checked.forEach((template, documents) -> {
            List<CheckedDocument> ticked = documents.stream().filter(d -> d.readiness() == Readiness.READY).toList();
            SendForSignature.Outcome outcome = workshop.send(template, ticked);
            sent.addAll(outcome.taken());
        });
        var done = new ArrayList<UUID>();
        workshop.jobs().deliver(request -> {
            done.add(request.id());
            progress.advanced(done.size(), sent.size());
        }, () -> false);
        return done.size();
    }

    private int sign() {
        var people = new DemoSignatories(new SignerBrowser(workshop.platformAddress()), workshop.signingLinks(), out.resolve("outbox"),
                workshop.jobs()::messages, seed);
        for (int i = 0; i < sent.size(); i += AT_ONCE) {
            people.know(workshop.requests().find(sent.subList(i, Math.min(sent.size(), i + AT_ONCE))));
        }
        int signed = people.signAll(progress);
        workshop.jobs().round();
        return signed;
    }

    private int finalise() {
        var head = new SignerBrowser(workshop.platformAddress());
        var random = new SplittableRandom(seed);
        int finalised = 0;
        Map<UUID, List<UUID>> next = finalisable();
        while (!next.isEmpty()) {
            for (Map.Entry<UUID, List<UUID>> batch : next.entrySet()) {
                URI page = workshop.finaliseAs(batch.getKey(), batch.getValue()).page();
                finalised += head.finalise(page, Gesture.drawn(random));
                progress.advanced(finalised, sent.size());
            }
            workshop.jobs().round();
            next = finalisable();
        }
        return finalised;
    }

    /** Returns the first documents that wait for the institution, by the representative who signs them. */
    private Map<UUID, List<UUID>> finalisable() {
        Filter filter = new Filter("", EnumSet.of(RequestStatus.FINALISABLE, RequestStatus.TO_FINALISE), clock.instant());
        return workshop.tracking().page(filter, Cursor.START, AT_ONCE).stream().map(TrackingRow::request).collect(Collectors.groupingBy(
                r -> r.circuit().representative().orElseThrow().person().personId(), LinkedHashMap::new,
                Collectors.mapping(SignatureRequest::id, Collectors.toList())));
    }

    private int archive() {
        workshop.jobs().round();
        return (int) workshop.tracking().count(new Filter("", EnumSet.of(RequestStatus.ARCHIVED), clock.instant()));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
