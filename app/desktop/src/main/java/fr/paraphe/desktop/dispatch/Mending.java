package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.merge.RepairPlace;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What mends documents without leaving the list (X02, F093): cards, one value for many, the editor of templates; lent by other screens. */
public interface Mending {
    /** Returns the pane in which records are mended. */
    Node node();

    /** Shows the card of a record, the cursor in the field to mend. */
    void open(RepairPlace place);

    /** Asks for the one value that mends a whole group. */
    void together(RepairGroup group);

    /**
     * Asks for the end of whatever holds back a new sending of a document of {@code category} for that record, naming the signatures
     * that would be lost; {@code ended} runs once it has ended (V80, D-18).
     */
    void endRunning(UUID recordId, String category, Runnable ended);

    /** Opens the editor of templates over the list. */
    void edit(DocumentTemplate template);

    /** Tells which records were mended, and that templates were saved. */
    void listen(Consumer<Set<UUID>> repaired, Runnable templates);

    /** Takes the last act back. */
    void undo();

    /** Makes it again. */
    void redo();

    /** Asks whether what was typed may be lost, when something was. */
    boolean mayLeave();
}
