package fr.paraphe.desktop.kit.html;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an editor is given: words, work in the background, dialogs, the cleaning of whatever is pasted, and the faces that documents embed,
 * as TrueType files, so that lines break on the screen where they break on paper.
 */
public record EditorPorts(
        Messages messages, TaskRunner runner, Dialogs dialogs, UnaryOperator<String> cleanPaste, List<byte[]> faces) {}
