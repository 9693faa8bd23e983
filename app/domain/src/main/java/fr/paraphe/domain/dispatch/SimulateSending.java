package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.shared.FileName;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Makes every document of a sending as it would leave, into files, and sends nothing (X04). */
public final class SimulateSending {
    private final Maker maker;

    /** Creates the use case on what makes a document. */
    public SimulateSending(Maker maker) {
        this.maker = maker;
    }

    /** Makes the PDF of one document as it would be sent. */
    @FunctionalInterface
    public interface Maker {
        /** Returns the PDF; refuses with the French sentence that a real sending would fail with. */
        byte[] pdf(DocumentTemplate template, CheckedDocument document);
    }

    /** Keeps the files. */
    @FunctionalInterface
    public interface Folder {
        /** Writes a file of that name, whole or not at all. */
        void keep(String name, byte[] content);
    }

    /** What became of one document: its file, or why it could not be made; one of the two is empty. */
    public record Made(UUID recordId, String file, String failure) {}

    /**
     * Makes the documents in their order, as many as there is time for before {@code cancelled}; {@code done} hears how many so far. One
     * that cannot be made does not stop the others.
     */
    public List<Made> run(DocumentTemplate template, List<CheckedDocument> documents, Folder folder, IntConsumer done,
            BooleanSupplier cancelled) {
        var made = new ArrayList<Made>();
        for (CheckedDocument document : documents) {
            if (cancelled.getAsBoolean()) {
                return made;
            }
            UUID id = document.file().id();
            try {
                String name = name(made.size() + 1, document, template);
                folder.keep(name, maker.pdf(template, document));
                made.add(new Made(id, name, ""));
            } catch (RefusedException e) {
                made.add(new Made(id, "", Objects.toString(e.getMessage(), e.code())));
            }
            done.accept(made.size());
        }
        return made;
    }

    /** Names a file so that files stand in the order of the list. */
    private static String name(int number, CheckedDocument document, DocumentTemplate template) {
        return FileName.safe("%03d - %s - %s".formatted(number, document.file().name(), template.label())) + ".pdf";
    }
}
