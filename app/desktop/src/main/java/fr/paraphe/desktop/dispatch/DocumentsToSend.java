package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SimulateSending;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What the send window asks of the open base; every method is called in the background. Refusals are French sentences. */
public interface DocumentsToSend {
    /** Returns the kind of the records that the documents are about. */
    RecordKind about();

    /** Returns the records that the documents of these lines of a list are about, each line as often as it was asked (V84). */
    List<UUID> records(List<UUID> lines);

    /** Returns the templates that can be sent from the list of these records, the most likely one first (F078). */
    List<DocumentTemplate> templates();

    /** Checks one document for each record, in the order asked (F081–F090). */
    List<CheckedDocument> check(DocumentTemplate template, List<UUID> recordIds);

    /** Returns how many documents may leave this month, and how many have (V87). */
    MonthlyLimit monthlyLimit();

    /** Returns the price of a document once it is finalised (F008, V86). */
    SendingCost cost();

    /** Makes the PDF as it would be sent, with the places where each role signs; sends nothing (F096). */
    MergedDocument preview(DocumentTemplate template, CheckedDocument document);

    /** Makes the PDF as it would be sent and returns what its pages have against it, all of it blocking (V36 to V39, X05). */
    List<Finding> layout(DocumentTemplate template, CheckedDocument document);

    /** Queues the documents and says what became of each (F098–F103). */
    SendForSignature.Outcome send(Sending sending);

    /**
     * Makes every document in {@code folder} as it would be sent, and sends nothing (X04); {@code done} hears how many from this thread.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when nothing can be written in the folder
     */
    List<SimulateSending.Made> simulate(DocumentTemplate template, List<CheckedDocument> documents, Path folder, IntConsumer done,
            BooleanSupplier cancelled);
}
