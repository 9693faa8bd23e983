package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Makes the documents of records one after the other, and gives each to where they go (F077). */
public final class MakeDocuments {
    private final RecordFiles files;
    private final Maker maker;

    /** Creates the use case on the records and on what makes the document of one. */
    public MakeDocuments(RecordFiles files, Maker maker) {
        this.files = files;
        this.maker = maker;
    }

    /** Makes the PDF of one document. */
    @FunctionalInterface
    public interface Maker {
        /** Returns the PDF; refuses with the French sentence that says why it cannot be made. */
        byte[] pdf(DocumentTemplate template, RecordFile file);
    }

    /** A document that could not be made: whose, and the sentence that says why. */
    public record Failure(String student, String why) {}

    /**
     * What became of them: how many were made, those that could not be, whether it was given up before the end, and where they are, empty
     * when they are nowhere.
     */
    public record Outcome(int made, List<Failure> failures, boolean cut, String where) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Makes the documents in the order asked, one for each record; one that cannot be made does not stop the others. {@code done}
     * hears how many were tried, from this thread. Given up by {@code cancelled}, it ends after the document in hand, and keeps what was
     * added only where {@code sink} keeps each document as it comes.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code nothing-made} when not one could be made, with the first reason; what
     *     {@code sink} refuses
     */
    public Outcome run(DocumentTemplate template, List<UUID> ids, Supplier<DocumentSink> sink, IntConsumer done,
            BooleanSupplier cancelled) {
        return new DocumentRun<RecordFile>(some -> files.all(template, some), RecordFile::name, file -> {
            byte[] pdf = maker.pdf(template, file);
            return open -> open.add(file.name(), template.label(), pdf);
        }).run(ids, sink, done, cancelled);
    }
}
