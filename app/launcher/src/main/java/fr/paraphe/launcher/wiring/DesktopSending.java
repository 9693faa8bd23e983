package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SimulateSending;
import fr.paraphe.domain.merge.CheckLayout;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What the send window asks of an open base, of documents about records of one kind. */
record DesktopSending(Workshop workshop, RecordKind about) implements DocumentsToSend {
    @Override
    public List<UUID> records(List<UUID> lines) {
        return workshop.recordFiles().subjects(about, lines);
    }

    @Override
    public List<DocumentTemplate> templates() {
        return workshop.sendable(about);
    }

    @Override
    public List<CheckedDocument> check(DocumentTemplate template, List<UUID> recordIds) {
        return workshop.check(template, recordIds);
    }

    @Override
    public MonthlyLimit monthlyLimit() {
        return workshop.services().monthly().limit();
    }

    @Override
    public SendingCost cost() {
        return workshop.counting().cost();
    }

    @Override
    public MergedDocument preview(DocumentTemplate template, CheckedDocument document) {
        return workshop.preview(template, document);
    }

    @Override
    public List<Finding> layout(DocumentTemplate template, CheckedDocument document) {
        return new CheckLayout(workshop::preview, DocumentTools.layout()).check(template, document);
    }

    @Override
    public SendForSignature.Outcome send(Sending sending) {
        return workshop.send(sending);
    }

    @Override
    public List<SimulateSending.Made> simulate(DocumentTemplate template, List<CheckedDocument> documents, Path folder, IntConsumer done,
            BooleanSupplier cancelled) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new RefusedException("folder-unwritable",
                    "Rien ne peut être écrit dans ce dossier\u00a0: choisissez-en un autre, ou vérifiez vos droits.");
        }
        return new SimulateSending((chosen, document) -> workshop.preview(chosen, document).pdf())
                .run(template, documents, (name, pdf) -> keep(folder.resolve(name), pdf), done, cancelled);
    }

    private static void keep(Path file, byte[] pdf) {
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new RefusedException("file-unwritable",
                    "«\u00a0" + file.getFileName() + "\u00a0» ne peut pas être écrit\u00a0: vérifiez le dossier et la place libre.", e);
        }
    }
}
