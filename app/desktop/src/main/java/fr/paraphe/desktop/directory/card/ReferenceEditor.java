package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.Proposals;
import fr.paraphe.desktop.kit.Messages;
import javafx.scene.control.TextField;

/** Chooses another record as one types its name: class, company, contact, teacher. */
final class ReferenceEditor {
    private final CardModel card;
    private final FieldModel model;
    private final TextField field = new TextField();
    private final Proposals proposals;
    private boolean showing;

    ReferenceEditor(CardModel card, FieldModel model, Messages messages) {
        this.card = card;
        this.model = model;
        proposals = new Proposals(field, messages, this::ask, named -> card.choose(model, named));
        field.setAccessibleText(messages.text(model.field().words()));
        field.setPromptText(messages.text("directory.card.prompt.reference"));
        field.setMaxWidth(Double.MAX_VALUE);
        model.textProperty().subscribe(this::show);
        field.textProperty().subscribe(words -> {
            if (!showing && !words.equals(model.textProperty().get())) {
                proposals.typed();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !proposals.showing()) {
                left();
            }
        });
        model.weightProperty().subscribe(weight ->
                field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), weight.equals("ERROR")));
    }

    FieldEditors.Editor editor() {
        return new FieldEditors.Editor(field, field);
    }

    private void show(String words) {
        showing = true;
        field.setText(words);
        field.positionCaret(words.length());
        showing = false;
    }

    private void ask() {
        card.propose(model, field.getText().equals(model.textProperty().get()) ? "" : field.getText(), proposals::show);
    }

    /** An emptied field refers to nobody; words that were not chosen are forgotten. */
    private void left() {
        proposals.stop();
        if (field.getText().isBlank() && !model.textProperty().get().isBlank()) {
            card.choose(model, null);
        } else {
            show(model.textProperty().get());
        }
    }
}
