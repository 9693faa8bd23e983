package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.HandOutDesk;
import fr.paraphe.documents.output.PdfFiles;
import fr.paraphe.documents.output.PrintedDocuments;
import fr.paraphe.domain.archive.HandOutDocuments;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What hands out the documents of an open base, to the person at the client. */
record DesktopHandOuts(Workshop workshop) implements HandOutDesk {
    @Override
    public MakeDocuments.Outcome write(List<UUID> requestIds, boolean proofs, PdfOutput output, IntConsumer done,
            BooleanSupplier cancelled) {
        return new HandOutDocuments(workshop.requests()).run(workshop.services().actor(), new HandOutDocuments.Order(requestIds, proofs),
                () -> PdfFiles.open(output), done, cancelled);
    }

    @Override
    public MakeDocuments.Outcome print(List<UUID> requestIds, PrintOrder order, IntConsumer done, BooleanSupplier cancelled) {
        return new HandOutDocuments(workshop.requests()).run(workshop.services().actor(), new HandOutDocuments.Order(requestIds, false),
                () -> PrintedDocuments.open(order), done, cancelled);
    }
}
