package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.merge.CheckLayout;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.UUID;

/** What the send window asks of an open base. */
record DesktopSending(Workshop workshop) implements DocumentsToSend {
    @Override
    public List<DocumentTemplate> templates() {
        return workshop.sendable(RecordKind.INTERNSHIP);
    }

    @Override
    public List<CheckedDocument> check(DocumentTemplate template, List<UUID> internshipIds) {
        return workshop.check(template, internshipIds);
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
    public SendForSignature.Outcome send(DocumentTemplate template, List<CheckedDocument> documents) {
        return workshop.send(template, documents);
    }
}
