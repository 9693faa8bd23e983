package fr.paraphe.desktop.kit;

import javafx.css.Styleable;

/** Gives something on the screen one style class out of several; the same one again costs nothing, as when a list is scrolled. */
public final class StyleChoice {
    private final Styleable styled;
    private String chosen = "";

    /** Chooses for {@code styled}, which has none of the classes yet. */
    public StyleChoice(Styleable styled) {
        this.styled = styled;
    }

    /** Puts {@code styleClass} in the place of the one chosen before. */
    public void choose(String styleClass) {
        if (!styleClass.equals(chosen)) {
            styled.getStyleClass().remove(chosen);
            styled.getStyleClass().add(styleClass);
            chosen = styleClass;
        }
    }
}
