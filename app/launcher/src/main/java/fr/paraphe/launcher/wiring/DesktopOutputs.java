package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.output.OutputDesk;
import fr.paraphe.documents.output.PdfFiles;
import fr.paraphe.documents.output.PrintedDocuments;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.output.UnsignedDocument;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What the window «Envoi» asks of an open base, of documents about records of one kind. */
record DesktopOutputs(Workshop workshop, RecordKind about) implements OutputDesk {
    @Override
    public List<DocumentTemplate> templates() {
        return workshop.templatesAbout(about);
    }

    @Override
    public MakeDocuments.Outcome write(DocumentTemplate template, List<UUID> recordIds, PdfOutput output, IntConsumer done,
            BooleanSupplier cancelled) {
        return documents().run(template, recordIds, () -> PdfFiles.open(output), done, cancelled);
    }

    @Override
    public MakeDocuments.Outcome print(DocumentTemplate template, List<UUID> recordIds, PrintOrder order, IntConsumer done,
            BooleanSupplier cancelled) {
        return documents().run(template, recordIds, () -> PrintedDocuments.open(order), done, cancelled);
    }

    private MakeDocuments documents() {
        RecordFiles files = workshop.services().files();
        return new MakeDocuments(files, new UnsignedDocument(workshop.services().tools().merger(), files::member, workshop.clock())::pdf);
    }

    @Override
    public MailingPlan mailing(DocumentTemplate template, List<UUID> ids) {
        return workshop.services().mailing().plan().plan(template, ids);
    }

    @Override
    public MailDocuments.Outcome mail(DocumentTemplate template, List<MailingPlan.Letter> letters, IntConsumer done,
            BooleanSupplier cancelled) {
        return workshop.jobs().mail(use -> use.run(template, letters, done, cancelled));
    }
}
