package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.CountedWork;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.WorkstationMemory;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.FileName;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** «Envoi»: the type of output, the template among those that fit it, the options, and the documents made (E20, F077–F079). */
public final class OutputViewModel {
    private final OutputDesk desk;
    private final List<UUID> recordIds;
    private final TaskRunner runner;
    private final Messages messages;
    private final OutputChoices choices;
    private final CountedWork work;
    private final MailViewModel mail;
    private final ObservableList<DocumentTemplate> templates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DocumentTemplate> template = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private List<DocumentTemplate> known = List.of();

    /** Creates the window's model on {@code recordIds}, with what was chosen last on this workstation. */
    public OutputViewModel(OutputDesk desk, List<UUID> recordIds, TaskRunner runner, Messages messages, WorkstationMemory memory) {
        this.desk = desk;
        this.recordIds = recordIds.stream().distinct().toList();
        this.runner = runner;
        this.messages = messages;
        choices = new OutputChoices(memory);
        work = new CountedWork(runner, messages);
        mail = new MailViewModel(desk, this.recordIds, runner, messages);
        choices.kindProperty().addListener(_ -> offer());
        template.addListener(_ -> plan());
    }

    /** Reads the templates. */
    public void load() {
        busy.set(true);
        runner.run(desk::templates, found -> {
            busy.set(false);
            known = found;
            offer();
        }, e -> {
            busy.set(false);
            problem.set(messages.failure(e));
        });
    }

    /** Offers the templates that fit the output; the one chosen stays chosen where it fits. */
    private void offer() {
        DocumentTemplate before = template.get();
        OutputKind kind = choices.kindProperty().get();
        templates.setAll(known.stream().filter(kind::takes).toList());
        template.set(before != null && templates.contains(before) ? before : templates.stream().findFirst().orElse(null));
        boolean none = templates.isEmpty() && !busy.get();
        problem.set(none ? messages.text(switch (kind) {
            case SIGNATURE -> "output.no-eligible";
            case EMAIL -> "output.mail.no-template";
            case PRINT, PDF -> "output.no-template";
        }) : "");
        mail.hiddenProperty().set(known.size() - templates.size());
        plan();
    }

    /** Looks for who would receive the documents, where they leave by e-mail. */
    private void plan() {
        boolean byEmail = choices.kindProperty().get() == OutputKind.EMAIL;
        mail.look(byEmail ? template.get() : null);
    }

    /** Returns the name proposed for the file of a form that makes one. */
    String proposedName() {
        DocumentTemplate chosen = template.get();
        String label = chosen == null ? "" : chosen.label();
        return FileName.safe(label) + "." + choices.formProperty().get().ending();
    }

    /** Writes the documents into {@code target}, a folder or a file as the form says, then tells {@code reported} what became of them. */
    void write(Path target, Consumer<String> reported) {
        DocumentTemplate chosen = template.get();
        if (chosen == null || working()) {
            return;
        }
        problem.set("");
        PdfOutput output = PdfOutput.chosen(choices.formProperty().get(), target, choices.evenPagesProperty().get());
        work.run(recordIds.size(), (done, cancelled) -> desk.write(chosen, recordIds, output, done, cancelled),
                outcome -> reported.accept(work.said(outcome, output)), problem::set);
    }

    /** Prints the documents as the print dialog was answered, then tells {@code reported} what became of them. */
    void print(PrintOrder order, Consumer<String> reported) {
        DocumentTemplate chosen = template.get();
        if (chosen == null || working()) {
            return;
        }
        problem.set("");
        work.run(recordIds.size(), (done, cancelled) -> desk.print(chosen, recordIds, order, done, cancelled),
                outcome -> reported.accept(work.said(outcome, order)), problem::set);
    }

    /** Sends the documents by e-mail, then tells {@code reported} what left and what did not. */
    void mail(Consumer<String> reported) {
        DocumentTemplate chosen = template.get();
        List<MailingPlan.Letter> letters = mail.letters();
        if (chosen == null || letters.isEmpty() || working()) {
            return;
        }
        problem.set("");
        List<String> left = List.copyOf(mail.left());
        work.run(letters.size(), (done, cancelled) -> desk.mail(chosen, letters, done, cancelled), outcome -> {
            reported.accept(said(outcome) + work.failures(outcome.failures())
                    + work.named(messages.count("output.mail.cannot", left.size()), left));
            plan();
        }, problem::set);
    }

    private String said(MailDocuments.Outcome outcome) {
        if (outcome.givenUp() > 0) {
            String left = messages.count("output.mail.cut", outcome.posted());
            return left + " " + messages.count("output.mail.given-up", outcome.givenUp());
        }
        return outcome.posted() == 0 ? messages.text("output.mail.nothing") : messages.count("output.mail.sent", outcome.posted());
    }

    /** Says what to do on a computer that has no printer. */
    void withoutPrinter() {
        problem.set(messages.text("output.print.none"));
    }

    /** Gives up what is being made, after the document in hand. */
    public void interrupt() {
        work.interrupt();
    }

    private boolean working() {
        return !work.runningProperty().get().isEmpty();
    }

    /** Returns how many documents there will be, in words. */
    String counted() {
        return messages.count("output.documents", recordIds.size());
    }

    /** Returns the words of the button that goes on. */
    StringBinding goBinding() {
        return Bindings.createStringBinding(
                () -> messages.text(choices.kindProperty().get().go(), messages.number(leaving())), choices.kindProperty(),
                mail.countProperty());
    }

    private int leaving() {
        return choices.kindProperty().get() == OutputKind.EMAIL ? mail.countProperty().get() : recordIds.size();
    }

    /** Returns whether a template is chosen, nothing is going on and, by e-mail, somebody receives something. */
    BooleanBinding readyBinding() {
        BooleanBinding somebody = choices.kindProperty().isNotEqualTo(OutputKind.EMAIL).or(mail.countProperty().greaterThan(0));
        return template.isNotNull().and(busy.not()).and(work.runningProperty().isEmpty()).and(somebody);
    }

    MailViewModel mail() {
        return mail;
    }

    OutputChoices choices() {
        return choices;
    }

    CountedWork work() {
        return work;
    }

    ObservableList<DocumentTemplate> templates() {
        return templates;
    }

    ObjectProperty<@Nullable DocumentTemplate> templateProperty() {
        return template;
    }

    /** Returns the template chosen. */
    Optional<DocumentTemplate> template() {
        return Optional.ofNullable(template.get());
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty problemProperty() {
        return problem;
    }
}
