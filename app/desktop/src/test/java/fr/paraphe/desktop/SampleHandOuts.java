package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.HandOutDesk;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Notes what is handed out of the history; the second document of several is not there, and a full folder takes nothing. */
public final class SampleHandOuts implements HandOutDesk {
    /** What was asked, in order. */
    public final List<String> orders = new CopyOnWriteArrayList<>();

    @Override
    public MakeDocuments.Outcome write(List<UUID> requestIds, boolean proofs, PdfOutput output, IntConsumer done,
            BooleanSupplier cancelled) {
        if (output.target().toString().contains("plein")) {
            throw new RefusedException("file-unwritable", "Il n'y a plus de place.");
        }
        orders.add(output.form() + " " + output.target() + (proofs ? " preuves" : ""));
        return given(requestIds, output.target().toString(), done, cancelled);
    }

    @Override
    public MakeDocuments.Outcome print(List<UUID> requestIds, PrintOrder order, IntConsumer done, BooleanSupplier cancelled) {
        orders.add(order.printer() + " " + order.oneJob());
        return given(requestIds, order.printer(), done, cancelled);
    }

    private static MakeDocuments.Outcome given(List<UUID> ids, String where, IntConsumer done, BooleanSupplier cancelled) {
        for (int i = 0; i < ids.size(); i++) {
            if (cancelled.getAsBoolean()) {
                return new MakeDocuments.Outcome(i, List.of(), true, "");
            }
            done.accept(i + 1);
        }
        return ids.size() < 2 ? new MakeDocuments.Outcome(1, List.of(), false, where)
                : new MakeDocuments.Outcome(ids.size() - 1, List.of(new MakeDocuments.Failure("Convention - ABEL Noé (CS-2)",
                        "le document n'est pas encore figé.")), false, where);
    }
}
