package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who will receive the documents by e-mail and who cannot, known before anything is sent (F077). */
final class MailViewModel {
    private static final MailingPlan NOTHING = new MailingPlan(List.of(), List.of());

    private final OutputDesk desk;
    private final List<UUID> ids;
    private final TaskRunner runner;
    private final Messages messages;
    private final StringProperty summary = new SimpleStringProperty("");
    private final ObservableList<String> left = FXCollections.observableArrayList();
    private final BooleanProperty again = new SimpleBooleanProperty();
    private final IntegerProperty before = new SimpleIntegerProperty();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final IntegerProperty hidden = new SimpleIntegerProperty();
    private MailingPlan plan = NOTHING;
    private @Nullable DocumentTemplate template;
    private int question;

    MailViewModel(OutputDesk desk, List<UUID> ids, TaskRunner runner, Messages messages) {
        this.desk = desk;
        this.ids = ids;
        this.runner = runner;
        this.messages = messages;
        again.addListener(_ -> tell());
    }

    /** Looks for who would receive the document of {@code chosen}; nobody without a template. */
    void look(@Nullable DocumentTemplate chosen) {
        template = chosen;
        question++;
        plan = NOTHING;
        left.clear();
        before.set(0);
        count.set(0);
        again.set(false);
        summary.set(chosen == null ? "" : messages.text("output.mail.looking"));
        if (chosen != null) {
            int asked = question;
            runner.run(() -> desk.mailing(chosen, ids), found -> found(asked, chosen, found), e -> failed(asked, e));
        }
    }

    /** An answer to a question that is no longer the last one comes too late. */
    private void found(int asked, DocumentTemplate about, MailingPlan found) {
        if (asked == question) {
            plan = found;
            left.setAll(found.left().stream().map(one -> line(about, one)).toList());
            before.set((int) found.letters().stream().filter(MailingPlan.Letter::again).count());
            tell();
        }
    }

    private void failed(int asked, Exception failure) {
        if (asked == question) {
            summary.set(messages.failure(failure));
        }
    }

    private void tell() {
        count.set(letters().size());
        if (template != null) {
            summary.set(count.get() == 0 ? messages.text("output.mail.nobody") : messages.count("output.mail.ready", count.get()));
        }
    }

    private String line(DocumentTemplate about, MailingPlan.Left one) {
        return switch (one.reason()) {
            case NOBODY -> messages.text("output.mail.why.nobody", one.concerned(), messages.label(about.recipient()));
            case NO_EMAIL -> messages.text("output.mail.why.no-email", one.concerned(), one.to().name());
            case INVALID_EMAIL -> messages.text("output.mail.why.invalid", one.concerned(), one.to().name(), one.to().email());
            case GONE -> messages.text("output.mail.why.gone");
        };
    }

    /** Returns the messages to send, as the person chose for those who have the document already. */
    List<MailingPlan.Letter> letters() {
        return plan.toSend(again.get());
    }

    /** Returns the question to answer before they leave. */
    String question() {
        return messages.count("output.mail.question", count.get())
                + (left.isEmpty() ? "" : " " + messages.count("output.mail.without", left.size()));
    }

    /** Returns how many will receive it, in words; empty while it does not matter. */
    StringProperty summaryProperty() {
        return summary;
    }

    /** Returns the lines that say what cannot leave and why. */
    ObservableList<String> left() {
        return left;
    }

    /** Returns whether those who received the document before receive it again. */
    BooleanProperty againProperty() {
        return again;
    }

    /** Returns how many received it before. */
    ReadOnlyIntegerProperty beforeProperty() {
        return before;
    }

    /** Returns how many messages leave. */
    ReadOnlyIntegerProperty countProperty() {
        return count;
    }

    /** Returns how many templates are not offered because they have no subject. */
    IntegerProperty hiddenProperty() {
        return hidden;
    }
}
