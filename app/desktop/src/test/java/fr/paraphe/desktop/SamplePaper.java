package fr.paraphe.desktop;

import fr.paraphe.desktop.dispatch.PaperDesk;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Records in memory what was signed on paper; a scan whose name says «illisible» is refused. */
public final class SamplePaper implements PaperDesk {
    private final List<InternshipFile> files;
    private final Instant now;
    private final Map<UUID, PaperSignature> signed = new ConcurrentHashMap<>();

    SamplePaper(List<InternshipFile> files, Instant now) {
        this.files = files;
        this.now = now;
    }

    /** Returns the internships whose document is signed on paper. */
    public List<UUID> signed() {
        return List.copyOf(signed.keySet());
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(SampleTemplates.agreement());
    }

    @Override
    public List<Line> lines(DocumentTemplate template, List<UUID> ids) {
        return files.stream().filter(file -> ids.contains(file.internship().id())).map(file -> {
            UUID id = file.internship().id();
            return new Line(id, file.student().name().lastFirst(), file.company().legalName(), Optional.ofNullable(signed.get(id)),
                    ids.indexOf(id) == 1 ? 2 : 0);
        }).toList();
    }

    @Override
    public void record(DocumentTemplate template, UUID recordId, LocalDate signedOn, Path scan) {
        if (String.valueOf(scan.getFileName()).contains("refus")) {
            throw new RefusedException("already-signed", "Ce document est déjà signé électroniquement.");
        }
        signed.put(recordId, new PaperSignature(signedOn, now, "Sonia BERNARD", "ab".repeat(32)));
    }

    @Override
    public void takeBack(DocumentTemplate template, UUID recordId) {
        signed.remove(recordId);
    }

    @Override
    public byte[] read(Path scan) {
        if (String.valueOf(scan.getFileName()).contains("illisible")) {
            throw new RefusedException("scan-refused", "Le scan doit être un PDF, ou une image PNG ou JPEG.");
        }
        return "Convention signée à la main".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] scan(DocumentTemplate template, UUID recordId) {
        return "Convention signée à la main".getBytes(StandardCharsets.UTF_8);
    }
}
