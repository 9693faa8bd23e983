package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.SentDocuments;
import fr.paraphe.documents.output.KeptFile;
import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseDocuments;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the history of electronic signatures asks of an open base. */
record DesktopHistory(Workshop workshop) implements SentDocuments {
    @Override
    public TrackingList list() {
        return workshop.tracking();
    }

    @Override
    public Collection<SentTemplate> templates(Set<SentTemplate.Key> keys) {
        return keys.stream().flatMap(key -> workshop.services().templates().find(key.templateId(), key.version()).stream())
                .map(SentTemplate::of).toList();
    }

    @Override
    public Optional<byte[]> document(UUID requestId) {
        return workshop.requests().signed(requestId).or(() -> workshop.requests().frozen(requestId));
    }

    @Override
    public Optional<VerificationReport> verify(UUID requestId) {
        return workshop.requests().signed(requestId).map(workshop::verify);
    }

    @Override
    public Optional<CircuitTrail> trail(UUID requestId) {
        return workshop.requests().find(requestId).map(request -> request.delivery().platformId())
                .map(workshop.services().platform().client()::trail);
    }

    @Override
    public Optional<ObtainProof.Obtained> proof(UUID requestId) {
        Services services = workshop.services();
        return new ObtainProof(workshop.requests(), services.tools().proofVerifier()).obtain(services.actor(), requestId);
    }

    @Override
    public void keep(byte[] file, Path target) {
        KeptFile.write(file, target);
    }

    @Override
    public FinaliseDocuments.Opened finalise(List<UUID> requestIds) {
        return representative(requestIds).map(person -> workshop.finaliseAs(person, requestIds))
                .orElseGet(() -> workshop.finalise(requestIds));
    }

    /** Until a base has several users, its owner acts as the representative of the first document that is ready (decision 0008). */
    private Optional<UUID> representative(List<UUID> requestIds) {
        Instant now = workshop.clock().instant();
        return workshop.requests().find(requestIds).stream().filter(request -> RequestStatus.of(request, now).finalisable())
                .flatMap(request -> request.circuit().representative().stream())
                .map(signatory -> signatory.person().personId())
                .findFirst();
    }

    @Override
    public PrepareAgain.Plan again(List<UUID> requestIds) {
        return new PrepareAgain(workshop.requests(), workshop.clock()).plan(requestIds);
    }

    @Override
    public PrepareAgain.Plan amend(List<UUID> requestIds) {
        return new PrepareAgain(workshop.requests(), workshop.clock()).amend(requestIds);
    }

    @Override
    public int synchronise() {
        if (workshop.institution().isEmpty()) {
            return 0;
        }
        Jobs.Report report = workshop.jobs().round();
        return report.changed() + report.archived() + report.delivered();
    }

    @Override
    public Download download(List<UUID> requestIds, Path folder) {
        var remarks = new ArrayList<String>();
        int files = 0;
        try {
            Files.createDirectories(folder);
            for (SignatureRequest request : workshop.requests().find(requestIds)) {
                files += write(request, folder, remarks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download(files, remarks);
    }

    private int write(SignatureRequest request, Path folder, List<String> remarks) throws IOException {
        Optional<byte[]> pdf = document(request.id());
        if (pdf.isEmpty()) {
            remarks.add(request.subject().reference() + "\u00a0: le document n'est pas encore figé.");
            return 0;
        }
        String name = request.subject().reference();
        int written = put(folder.resolve(name + ".pdf"), pdf.get(), remarks);
        Optional<byte[]> proof = workshop.requests().proof(request.id());
        Optional<byte[]> proofPdf = workshop.requests().proofPdf(request.id());
        written += proof.isPresent() ? put(folder.resolve(name + ".json"), proof.get(), remarks) : 0;
        return written + (proofPdf.isPresent() ? put(folder.resolve(name + "-preuve.pdf"), proofPdf.get(), remarks) : 0);
    }

    /** Never replaces a file that the user already has. */
    private static int put(Path file, byte[] bytes, List<String> remarks) throws IOException {
        if (Files.exists(file)) {
            remarks.add(file.getFileName() + " existe déjà dans ce dossier\u00a0: il n'a pas été remplacé.");
            return 0;
        }
        Files.write(file, bytes);
        return 1;
    }
}
