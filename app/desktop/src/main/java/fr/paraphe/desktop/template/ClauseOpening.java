package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.html.EditorTag;
import fr.paraphe.desktop.kit.html.WarmEditor;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.clause.LibraryClause;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the clause editor over a screen: for one template (F303, F308, F309), or for the library (E19). */
public final class ClauseOpening {
    private static final double WIDTH = 1080;

    private final ClauseViewModel model;
    private final WarmEditor editor;
    private final Supplier<List<EditorTag>> tags;
    private final Messages messages;
    private final Dialogs dialogs;

    /** Creates the way; {@code editor} is opened at the first clause, and {@code tags} are what «@» proposes. */
    public ClauseOpening(ClauseViewModel model, WarmEditor editor, Supplier<List<EditorTag>> tags, Messages messages,
            Dialogs dialogs) {
        this.model = model;
        this.editor = editor;
        this.tags = tags;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Opens the clause of {@code template} over a screen; {@code changed} is given the template with the clause that is kept. */
    void of(DocumentTemplate template, Overlay over, Consumer<DocumentTemplate> changed) {
        model.open(template, () -> {
            Consumer<DocumentTemplate> kept = next -> {
                over.close();
                changed.accept(next);
            };
            show(over, List.of(
                    new ClausePanel.Way("clause-publish", messages.text("clause.publish"), () -> model.publishInto(template, kept)),
                    new ClausePanel.Way("clause-keep", messages.text("clause.keep"), () -> model.place(template, kept))));
        });
    }

    /** Opens a clause of the library, or a new one; {@code saved} is given what is saved. */
    void library(Overlay over, @Nullable LibraryClause clause, Consumer<LibraryClause> saved) {
        model.open(clause, messages.text("clause.title.usual"));
        show(over, List.of(new ClausePanel.Way("clause-save", messages.text("clause.save"), () -> model.publish(published -> {
            over.close();
            saved.accept(published);
        }))));
    }

    private void show(Overlay over, List<ClausePanel.Way> ways) {
        var panel = new ClausePanel(model, new ClauseWords(editor, tags, messages), ways, messages, () -> {
            if (!model.changed() || dialogs.confirm(messages.text("clause.window"), messages.text("clause.lose"))) {
                over.close();
            }
        });
        over.open(messages.text("clause.window"), WIDTH, panel.node(), panel.first());
        over.leaveBy(panel::leave);
    }
}
