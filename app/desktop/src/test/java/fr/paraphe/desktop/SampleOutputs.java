package fr.paraphe.desktop;

import fr.paraphe.desktop.output.OutputDesk;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Makes documents in memory; some may fail on purpose, and nothing can be written under «plein». */
public final class SampleOutputs implements OutputDesk {
    private final List<InternshipFile> files;
    private final List<PdfOutput> written = new CopyOnWriteArrayList<>();
    private final List<PrintOrder> printed = new CopyOnWriteArrayList<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    SampleOutputs(List<InternshipFile> files) {
        this.files = files;
    }

    /** Returns a template that nobody signs electronically. */
    public static DocumentTemplate letter() {
        return SampleTemplates.certificate().copy(SampleSchool.id(9, 2), "Lettre de bienvenue").sharing(Sharing.none());
    }

    /** Makes the document of that internship fail. */
    public void fail(UUID recordId) {
        failing.add(recordId);
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(SampleTemplates.agreement(), SampleTemplates.certificate(), letter());
    }

    @Override
    public MakeDocuments.Outcome write(DocumentTemplate template, List<UUID> recordIds, PdfOutput output, IntConsumer done,
            BooleanSupplier cancelled) {
        if (output.target().toString().contains("plein")) {
            throw new RefusedException("file-unwritable", "Il n'y a plus de place.");
        }
        written.add(output);
        return made(recordIds, output.target().toString(), done, cancelled);
    }

    @Override
    public MakeDocuments.Outcome print(DocumentTemplate template, List<UUID> recordIds, PrintOrder order, IntConsumer done,
            BooleanSupplier cancelled) {
        printed.add(order);
        return made(recordIds, order.printer(), done, cancelled);
    }

    /** Returns what was printed so far. */
    public List<PrintOrder> printed() {
        return List.copyOf(printed);
    }

    private MakeDocuments.Outcome made(List<UUID> ids, String where, IntConsumer done, BooleanSupplier cancelled) {
        var failures = new ArrayList<MakeDocuments.Failure>();
        int made = 0;
        for (InternshipFile file : files.stream().filter(f -> ids.contains(f.internship().id())).toList()) {
            if (cancelled.getAsBoolean()) {
                return new MakeDocuments.Outcome(made, failures, true, "");
            }
            if (failing.contains(file.internship().id())) {
                failures.add(new MakeDocuments.Failure(file.student().name().lastFirst(), "Balise inconnue."));
            } else {
                made++;
            }
            done.accept(made + failures.size());
        }
        return new MakeDocuments.Outcome(made, failures, false, where);
    }

    /** Returns what was written so far. */
    public List<PdfOutput> written() {
        return List.copyOf(written);
    }
}
