package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import java.util.List;

/** «Messages»: what was written about the document in front, to whom, and how far it came; never a link nor a code (E23). */
final class MessagesViewModel implements TraceModel.Part {
    private final Messages messages;
    private final TraceModel trace;

    MessagesViewModel(RetracedDocuments documents, TaskRunner runner, Messages messages) {
        this.messages = messages;
        trace = new TraceModel(documents, runner, messages, this);
    }

    @Override
    public List<TraceLine> lines(CircuitTrail trail) {
        return trail.messages().stream().map(this::line).toList();
    }

    private TraceLine line(CircuitTrail.Message message) {
        String by = messages.text(message.way() == ReminderWay.SMS ? "tracking.remind.by-sms" : "tracking.remind.by-email");
        String failure = message.failure();
        String why = failure == null ? "" : messages.text(
                message.state() == CircuitTrail.State.REJECTED ? "tracking.messages.given-up" : "tracking.messages.last-try", failure);
        return new TraceLine(messages.moment(message.at()) + " " + by, message.subject(),
                List.of(messages.text("tracking.messages.to", message.name(), message.address()), why),
                symbol(message.state()) + " " + messages.label(message.state()), tone(message.state()));
    }

    private static String symbol(CircuitTrail.State state) {
        return switch (state) {
            case QUEUED -> "…";
            case SENT -> "✓";
            case REJECTED -> "✗";
        };
    }

    private static Tone tone(CircuitTrail.State state) {
        return switch (state) {
            case QUEUED -> Tone.NEUTRAL;
            case SENT -> Tone.SUCCESS;
            case REJECTED -> Tone.DANGER;
        };
    }

    @Override
    public String above(CircuitTrail trail) {
        return "";
    }

    @Override
    public String nothing() {
        return messages.text("tracking.messages.none");
    }

    TraceModel trace() {
        return trace;
    }
}
