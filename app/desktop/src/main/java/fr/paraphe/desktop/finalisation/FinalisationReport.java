package fr.paraphe.desktop.finalisation;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseInClient.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What became of each document: signed, not signed and why, not signed yet, or left aside from the start (F156, F162). */
final class FinalisationReport {
    private final Messages messages;
    private final ObservableList<String> signed = FXCollections.observableArrayList();
    private final ObservableList<String> failed = FXCollections.observableArrayList();
    private final ObservableList<String> waiting = FXCollections.observableArrayList();
    private final ObservableList<String> left = FXCollections.observableArrayList();

    FinalisationReport(Messages messages) {
        this.messages = messages;
    }

    /** Returns a document in words. */
    String words(SignatureRequest request) {
        return messages.text("finalisation.document", request.subject().documentName(), request.subject().reference());
    }

    /** Notes how many documents are left aside for each cause. */
    void leftAside(Map<String, Integer> ignored) {
        ignored.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(cause -> messages.count("finalisation.left", cause.getValue(), cause.getKey()))
                .filter(line -> !left.contains(line)).forEach(left::add);
    }

    /** Notes what became of one document. */
    void add(Done done) {
        if (done.signed()) {
            signed.add(words(done.request()));
        } else {
            failed.add(messages.text("finalisation.failed", words(done.request()), done.why()));
        }
    }

    /** Notes what is not signed yet. */
    void waiting(List<SignatureRequest> rest) {
        waiting.setAll(rest.stream().map(this::words).toList());
    }

    /** Returns how many documents have been tried. */
    int tried() {
        return signed.size() + failed.size();
    }

    /** Returns how many documents were signed, in words. */
    String summary() {
        return messages.count("finalisation.signed", signed.size(), messages.number((long) tried() + waiting.size()));
    }

    /** Returns what to do about what was not signed; empty when everything was. */
    String advice() {
        if (!failed.isEmpty()) {
            return messages.text("finalisation.advice.failed");
        }
        return waiting.isEmpty() ? "" : messages.text("finalisation.advice.waiting");
    }

    /** Returns the whole report as text. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(summary());
        section(lines, messages.text("finalisation.list.signed"), signed);
        section(lines, messages.text("finalisation.list.failed"), failed);
        section(lines, messages.text("finalisation.list.waiting"), waiting);
        section(lines, messages.text("finalisation.list.left"), left);
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String title, List<String> own) {
        if (!own.isEmpty()) {
            lines.add("");
            lines.add(title);
            own.forEach(line -> lines.add("- " + line));
        }
    }

    ObservableList<String> signed() {
        return signed;
    }

    ObservableList<String> failed() {
        return failed;
    }

    ObservableList<String> waiting() {
        return waiting;
    }

    ObservableList<String> left() {
        return left;
    }
}
