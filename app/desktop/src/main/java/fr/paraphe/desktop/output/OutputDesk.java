package fr.paraphe.desktop.output;

import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What the window «Envoi» asks of the open base; every method is called in the background. Refusals are French sentences. */
public interface OutputDesk {
    /** Returns every template about these records, the most likely one first, eligible for signature or not (F078). */
    List<DocumentTemplate> templates();

    /**
     * Writes the documents of records as PDFs; {@code done} hears how many were tried, from this thread.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when nothing can be written there, or not one document can be made
     */
    MakeDocuments.Outcome write(DocumentTemplate template, List<UUID> recordIds, PdfOutput output, IntConsumer done,
            BooleanSupplier cancelled);

    /**
     * Prints the documents of records; {@code done} hears how many were tried, from this thread.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when the printer is not there or takes nothing, or not one document can be made
     */
    MakeDocuments.Outcome print(DocumentTemplate template, List<UUID> recordIds, PrintOrder order, IntConsumer done,
            BooleanSupplier cancelled);

    /** Returns to whom the documents of those records would leave by e-mail, and which would not; sends nothing. */
    MailingPlan mailing(DocumentTemplate template, List<UUID> ids);

    /**
     * Makes the documents of {@code letters} and queues their e-mails; {@code done} hears how many were tried, from this thread.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when the template has no subject
     */
    MailDocuments.Outcome mail(DocumentTemplate template, List<MailingPlan.Letter> letters, IntConsumer done,
            BooleanSupplier cancelled);
}
