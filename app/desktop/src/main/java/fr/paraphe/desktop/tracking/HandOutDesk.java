package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What hands out documents of the history; every method is called in the background. Refusals are French sentences (F172, F175). */
public interface HandOutDesk {
    /**
     * Writes documents as PDFs, with their proof files when {@code proofs}; {@code done} hears how many were tried, from this thread.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when nothing can be written there, or there is not one document
     */
    MakeDocuments.Outcome write(List<UUID> requestIds, boolean proofs, PdfOutput output, IntConsumer done, BooleanSupplier cancelled);

    /**
     * Prints documents; {@code done} hears how many were tried, from this thread.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when the printer is not there or takes nothing, or there is not one document
     */
    MakeDocuments.Outcome print(List<UUID> requestIds, PrintOrder order, IntConsumer done, BooleanSupplier cancelled);
}
