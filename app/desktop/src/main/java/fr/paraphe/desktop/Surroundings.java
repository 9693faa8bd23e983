package fr.paraphe.desktop;

import fr.paraphe.desktop.kit.Browser;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.ZoomPane;
import fr.paraphe.desktop.shell.Appearance;
import fr.paraphe.desktop.shell.WorkstationMemory;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** What the screens stand in, whatever the base, and how a window beside the main one is made. */
record Surroundings(TaskRunner runner, Browser browser, Messages messages, Stage stage, Dialogs dialogs, WorkstationMemory memory,
        Appearance looks) {
    /** Returns a window of that title beside the main one, which stays usable. */
    Stage window(String titleKey) {
        return window(titleKey, stage);
    }

    /** Returns a window of that title beside {@code owner}. */
    Stage window(String titleKey, Stage owner) {
        var window = new Stage();
        window.initOwner(owner);
        window.setTitle(messages.text(titleKey));
        return window;
    }

    /** Shows {@code content} in {@code window}, as large as the main window allows and in the chosen zoom. */
    void show(Stage window, Parent content, double width, double height) {
        var scene = new Scene(new ZoomPane(content, looks.zoomProperty()), Math.min(width, stage.getWidth()),
                Math.min(height, stage.getHeight()));
        scene.getStylesheets().addAll(Styles.sheets());
        window.setScene(scene);
        window.show();
    }
}
