package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.dispatch.PaperDesk;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.tracking.SignOnPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was signed on paper in an open base, of documents about records of one kind (X18). */
record DesktopPaper(Workshop workshop, RecordKind about) implements PaperDesk {
    /** A larger file is refused by its size alone, before it is read. */
    private static final long MOST_READ = 64L * 1024 * 1024;

    @Override
    public List<DocumentTemplate> templates() {
        return workshop.sendable(about);
    }

    @Override
    public List<Line> lines(DocumentTemplate template, List<UUID> recordIds) {
        Map<UUID, SignatureCase> signed = use().found(template, recordIds);
        Map<UUID, Integer> lost = use().lost(template, recordIds);
        return workshop.recordFiles().all(about, recordIds).stream().map(file -> {
            UUID id = file.id();
            return new Line(id, file.name(), file.matter(),
                    Optional.ofNullable(signed.get(id)).flatMap(SignatureCase::onPaper), lost.getOrDefault(id, 0));
        }).toList();
    }

    @Override
    public void record(DocumentTemplate template, UUID recordId, LocalDate signedOn, Path scan) {
        use().record(workshop.services().actor(), new SignOnPaper.Signed(template, recordId, signedOn, bytes(scan)));
    }

    @Override
    public void takeBack(DocumentTemplate template, UUID recordId) {
        use().takeBack(workshop.services().actor(), known(template, recordId));
    }

    @Override
    public byte[] read(Path scan) {
        return DocumentTools.scans().pdf(bytes(scan));
    }

    @Override
    public byte[] scan(DocumentTemplate template, UUID recordId) {
        return use().scan(known(template, recordId));
    }

    private SignatureCase known(DocumentTemplate template, UUID recordId) {
        return use().found(template, recordId).orElseThrow(() ->
                new RefusedException("not-on-paper", "Ce document n'est pas signé sur papier."));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_READ) {
                throw new RefusedException("scan-large",
                        "Le scan dépasse 20\u00a0Mo\u00a0: numérisez-le en 200 points par pouce, en gris.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedException("scan-unreadable", "Le fichier «\u00a0" + file.getFileName() + "\u00a0» ne peut pas être lu.", e);
        }
    }

    private SignOnPaper use() {
        return workshop.services().paper();
    }
}
