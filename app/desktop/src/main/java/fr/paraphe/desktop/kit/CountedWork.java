package fr.paraphe.desktop.kit;

import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Documents being made, one run at a time: how far it is, what gives it up, and what became of them. */
public final class CountedWork {
    private static final int NAMED = 10;

    private final TaskRunner runner;
    private final Messages messages;
    private final StringProperty running = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty();
    private CancelFlag stopping = new CancelFlag();

    /** Creates it, with nothing going on. */
    public CountedWork(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.messages = messages;
    }

    /** Makes documents, and tells how far it is and when it is given up. */
    @FunctionalInterface
    public interface Making<T> {
        /** Makes them; {@code done} hears how many were tried. */
        T run(IntConsumer done, BooleanSupplier cancelled);
    }

    /** Runs {@code making} on {@code total} documents, then {@code done} or {@code failed} with what to say. */
    public <T> void run(int total, Making<T> making, Consumer<T> done, Consumer<String> failed) {
        var flag = new CancelFlag();
        stopping = flag;
        progress(0, total);
        runner.run(() -> making.run(tried -> runner.onScreen(() -> {
            if (!running.get().isEmpty()) {
                progress(tried, total);
            }
        }), flag), outcome -> {
            running.set("");
            done.accept(outcome);
        }, e -> {
            running.set("");
            failed.accept(messages.failure(e));
        });
    }

    private void progress(int tried, int total) {
        running.set(messages.text("output.running", messages.number(tried), messages.number(total)));
        share.set((double) tried / total);
    }

    /** Returns what became of documents written as {@code output} asks, in words. */
    public String said(MakeDocuments.Outcome outcome, PdfOutput output) {
        if (outcome.cut()) {
            return output.form() == PdfOutput.Form.EACH
                    ? messages.count("output.cut.kept", outcome.made(), output.target()) + failures(outcome.failures())
                    : messages.text("output.cut.nothing");
        }
        String said = output.form() == PdfOutput.Form.EACH
                ? messages.count("output.written.each", outcome.made(), outcome.where())
                : messages.count("output.written.one", outcome.made(), outcome.where());
        return said + failures(outcome.failures());
    }

    /** Returns what became of documents printed as {@code order} asks, in words. */
    public String said(MakeDocuments.Outcome outcome, PrintOrder order) {
        if (outcome.cut() && order.oneJob()) {
            return messages.text("output.print.cut.nothing");
        }
        return (outcome.cut() ? messages.count("output.print.cut", outcome.made(), order.printer())
                : messages.count("output.printed", outcome.made(), outcome.where())) + failures(outcome.failures());
    }

    /** Returns the lines that name the documents that could not be made and why; empty when there are none. */
    public String failures(List<MakeDocuments.Failure> failures) {
        return named(messages.count("output.failures", failures.size()), failures.stream()
                .map(failure -> messages.text("output.failure", failure.student(), failure.why())).toList());
    }

    /** Returns {@code lines} under {@code title}, the first ten only; empty when there are none. */
    public String named(String title, List<String> lines) {
        int count = lines.size();
        if (count == 0) {
            return "";
        }
        String rest = count > NAMED ? "\n" + messages.count("output.failures.more", count - NAMED) : "";
        return "\n\n" + title + "\n" + lines.stream().limit(NAMED).collect(Collectors.joining("\n")) + rest;
    }

    /** Gives the run up after the document in hand. */
    public void interrupt() {
        stopping.raise();
    }

    /** Returns how far the run is in words, empty while there is none. */
    public StringProperty runningProperty() {
        return running;
    }

    /** Returns how far the run is, from 0 to 1. */
    public DoubleProperty shareProperty() {
        return share;
    }
}
