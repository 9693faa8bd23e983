package fr.paraphe.desktop;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.html.EditorPorts;
import fr.paraphe.desktop.kit.html.EditorTag;
import fr.paraphe.desktop.kit.html.TinyHtmlEditor;
import fr.paraphe.desktop.kit.html.WarmEditor;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.desktop.template.ClauseLibraryViewModel;
import fr.paraphe.desktop.template.ClauseOpening;
import fr.paraphe.desktop.template.ClauseViewModel;
import fr.paraphe.desktop.template.ClausesView;
import fr.paraphe.desktop.template.Editors;
import fr.paraphe.desktop.template.TagLine;
import fr.paraphe.desktop.template.TemplateAlone;
import fr.paraphe.desktop.template.TemplateModels;
import fr.paraphe.desktop.template.TemplatesView;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.Map;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** The templates and the clause library, with their editors: that of templates is opened ahead, those of clauses at the first clause. */
final class TemplateScreens {
    private static final double WIDTH = 1420;
    private static final double HEIGHT = 820;

    private final CampusBase base;
    private final Surroundings around;
    private final Status status;
    private final WarmEditor editor;

    TemplateScreens(CampusBase base, Surroundings around, Status status) {
        this.base = base;
        this.around = around;
        this.status = status;
        editor = editor();
    }

    /** Opens the editor of templates, unseen. */
    void warm() {
        editor.open();
    }

    void addTo(Map<Place, Screen> screens, PreviewPane preview) {
        screens.put(Place.TEMPLATES, templates(preview));
        screens.put(Place.CLAUSES, clauses());
    }

    private Screen templates(PreviewPane preview) {
        var desks = new TemplateModels.Desks(base.templates(), base.clauses());
        var models = TemplateModels.over(desks, around.runner(), around.messages(), status, base.clock());
        return new TemplatesView(models, preview, new Editors(editor, editor()), around.messages(), around.dialogs());
    }

    /** Opens one template in a window over {@code owner}; {@code saved} runs each time it is saved (F093). */
    void edit(Stage owner, DocumentTemplate template, PreviewPane preview, Runnable saved) {
        Stage window = around.window("template.alone.title");
        window.initOwner(owner);
        window.initModality(Modality.WINDOW_MODAL);
        Dialogs dialogs = around.dialogs().over(window);
        var desks = new TemplateModels.Desks(base.templates(), base.clauses());
        var models = TemplateModels.over(desks, around.runner(), around.messages(), status, base.clock(), saved);
        var view = new TemplateAlone(models, preview, new Editors(editor(), editor()), template, around.messages(), dialogs);
        window.setOnCloseRequest(event -> {
            if (!view.mayLeave()) {
                event.consume();
            }
        });
        around.show(window, view.node(window::close), WIDTH, HEIGHT);
    }

    private Screen clauses() {
        Messages messages = around.messages();
        var opening = new ClauseOpening(new ClauseViewModel(base.clauses(), around.runner(), messages), editor(), this::tags, messages,
                around.dialogs());
        return new ClausesView(new ClauseLibraryViewModel(base.clauses(), around.runner(), messages, status), opening, messages,
                around.dialogs());
    }

    /** The tags that any document may hold, without a record to read their values on. */
    private List<EditorTag> tags() {
        return base.templates().tags(null).stream().map(TagLine::proposed).toList();
    }

    private WarmEditor editor() {
        return new WarmEditor(() -> new TinyHtmlEditor(
                new EditorPorts(around.messages(), around.runner(), around.dialogs(), base.templates()::pasted, base.documentFaces())));
    }
}
