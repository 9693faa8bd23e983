package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.RecordFiles;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Makes the documents of records one after the other, and gives each to where they go (F077). */
public final class MakeDocuments {
    /** So many records are read at once: a thousand documents never stand in memory together. */
    private static final int READ = 100;

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
     * @throws RefusedException {@code nothing-made} when not one could be made, with the first reason; what {@code sink} refuses
     */
    public Outcome run(DocumentTemplate template, List<UUID> ids, Supplier<DocumentSink> sink, IntConsumer done,
            BooleanSupplier cancelled) {
        List<UUID> once = List.copyOf(new LinkedHashSet<>(ids));
        var failures = new ArrayList<Failure>();
        int made = 0;
        try (DocumentSink open = sink.get()) {
            for (int from = 0; from < once.size(); from += READ) {
                for (RecordFile file : files.all(template.about(), once.subList(from, Math.min(once.size(), from + READ)))) {
                    if (cancelled.getAsBoolean()) {
                        return new Outcome(made, failures, true, "");
                    }
                    made += added(template, file, open, failures) ? 1 : 0;
                    done.accept(made + failures.size());
                }
            }
            if (made == 0) {
                throw nothing(failures);
            }
            return new Outcome(made, failures, false, open.finish());
        }
    }

    private boolean added(DocumentTemplate template, RecordFile file, DocumentSink sink, List<Failure> failures) {
        String student = file.name();
        byte[] pdf;
        try {
            pdf = maker.pdf(template, file);
        } catch (RefusedException e) {
            failures.add(new Failure(student, Objects.toString(e.getMessage(), e.code())));
            return false;
        }
        sink.add(student, template.label(), pdf);
        return true;
    }

    private static RefusedException nothing(List<Failure> failures) {
        return new RefusedException("nothing-made", failures.isEmpty()
                ? "Ces lignes ne sont plus dans la base\u00a0: actualisez la liste."
                : "Aucun document n'a pu être fait. " + failures.getFirst().student() + "\u00a0: " + failures.getFirst().why());
    }
}
