package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.domain.shared.RefusedException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** What leaves the history: files, paper, and documents opened in the reader of this computer (F172). */
final class HistoryOutputs {
    /** A reader opens a window for each: beyond this many nobody reads them. */
    private static final int MOST = 10;

    private record Opened(List<URI> files, List<String> left) {}

    private final SentDocuments documents;
    private final TaskRunner runner;
    private final Messages messages;
    private final Navigation navigation;

    HistoryOutputs(SentDocuments documents, TaskRunner runner, Messages messages, Navigation navigation) {
        this.documents = documents;
        this.runner = runner;
        this.messages = messages;
        this.navigation = navigation;
    }

    /** Opens those documents in the reader of this computer; {@code reported} hears what is left and why. */
    void consult(List<UUID> ids, Consumer<String> reported) {
        if (ids.size() > MOST) {
            reported.accept(messages.text("tracking.consult.too-many", messages.number(MOST)));
            return;
        }
        runner.run(() -> opened(ids), found -> {
            found.files().forEach(navigation::openInBrowser);
            if (!found.left().isEmpty()) {
                reported.accept(messages.text("tracking.cancel.left.title") + "\n" + String.join("\n", found.left()));
            }
        }, e -> reported.accept(messages.failure(e)));
    }

    private Opened opened(List<UUID> ids) {
        var found = new Opened(new ArrayList<>(), new ArrayList<>());
        for (UUID id : ids) {
            try {
                found.files().add(documents.readable(id));
            } catch (RefusedException e) {
                found.left().add(Objects.toString(e.getMessage(), e.code()));
            }
        }
        return found;
    }

    /** Opens the writing of those documents into files. */
    void download(List<UUID> ids) {
        navigation.downloadDocuments(ids);
    }

    /** Opens the printing of those documents. */
    void print(List<UUID> ids) {
        navigation.printDocuments(ids);
    }
}
