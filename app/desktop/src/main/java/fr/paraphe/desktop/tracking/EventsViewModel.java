package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.signing.ProofEventType;
import java.util.Arrays;
import java.util.List;

/** «Événements»: what the proof retraces of the document in front, in order (E23, F147, F173). */
final class EventsViewModel implements TraceModel.Part {
    private final Messages messages;
    private final TraceModel trace;

    EventsViewModel(RetracedDocuments documents, TaskRunner runner, Messages messages) {
        this.messages = messages;
        trace = new TraceModel(documents, runner, messages, this);
    }

    @Override
    public List<TraceLine> lines(CircuitTrail trail) {
        return trail.events().stream().map(event -> new TraceLine(messages.moment(event.at()), words(event),
                List.of(event.actor(), event.detail()), "", Tone.NEUTRAL)).toList();
    }

    /** The words of the screens for what this version knows, else those of the platform. */
    private String words(CircuitTrail.Event event) {
        return Arrays.stream(ProofEventType.values()).filter(type -> type.code().equals(event.type())).findFirst()
                .map(messages::label).orElse(event.words());
    }

    @Override
    public String above(CircuitTrail trail) {
        return trail.earlier() == 0 ? "" : messages.count("tracking.events.earlier", trail.earlier());
    }

    @Override
    public String nothing() {
        return messages.text("tracking.events.none");
    }

    TraceModel trace() {
        return trace;
    }
}
