package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.SignatureZone;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The document of the row in front as it would be sent, with who signs where; made in the background, the last one asked is shown. */
final class RowPreview {
    private final DocumentsToSend documents;
    private final TaskRunner runner;
    private final Messages messages;
    private final ObjectProperty<Preview> shown;
    private int asked;
    private boolean making;
    private @Nullable Runnable next;

    RowPreview(DocumentsToSend documents, TaskRunner runner, Messages messages) {
        this.documents = documents;
        this.runner = runner;
        this.messages = messages;
        shown = new SimpleObjectProperty<>(Preview.saying(messages.text("dispatch.preview.none")));
    }

    /** Shows that document, once the one being made is made: of those asked for meanwhile, the last one alone. */
    void show(@Nullable DocumentTemplate template, @Nullable SendRow row) {
        int mine = ++asked;
        if (row == null || template == null) {
            next = null;
            shown.set(Preview.saying(messages.text("dispatch.preview.none")));
            return;
        }
        shown.set(Preview.saying(messages.text("dispatch.preview.making")));
        next = () -> make(template, row, mine);
        goOn();
    }

    private void goOn() {
        Runnable waiting = next;
        if (!making && waiting != null) {
            next = null;
            making = true;
            waiting.run();
        }
    }

    private void make(DocumentTemplate template, SendRow row, int mine) {
        runner.run(() -> documents.preview(template, row.document()),
                merged -> made(mine, () -> Preview.of(merged.pdf(), zones(merged, row))),
                e -> made(mine, () -> Preview.saying(messages.failure(e))));
    }

    private void made(int mine, Supplier<Preview> preview) {
        making = false;
        if (mine == asked) {
            shown.set(preview.get());
        }
        goOn();
    }

    private static List<SignatureZone> zones(MergedDocument merged, SendRow row) {
        return merged.fields().stream().map(field -> new SignatureZone(field, who(row, field.role()))).toList();
    }

    private static String who(SendRow row, SignatoryRole role) {
        return row.document().signatories().stream().filter(s -> s.role().role() == role).findFirst()
                .map(s -> s.name().lastFirst()).orElse("?");
    }

    ObjectProperty<Preview> shownProperty() {
        return shown;
    }
}
