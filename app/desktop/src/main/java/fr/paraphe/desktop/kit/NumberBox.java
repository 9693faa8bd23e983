package fr.paraphe.desktop.kit;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;

/** A small whole number that is typed, or raised and lowered. */
public final class NumberBox {
    private static final double WIDTH = 90;

    private NumberBox() {}

    /** Returns a box of that property, from {@code least} to {@code most}; what is typed counts at once, without leaving it. */
    public static Spinner<Integer> of(String id, int least, int most, IntegerProperty number) {
        var box = new Spinner<Integer>(new IntegerSpinnerValueFactory(least, most, number.get()));
        box.setId(id);
        box.setEditable(true);
        box.setPrefWidth(WIDTH);
        box.valueProperty().subscribe(value -> {
            if (value != null) {
                number.set(value);
            }
        });
        number.subscribe(value -> box.getValueFactory().setValue(value.intValue()));
        box.getEditor().textProperty().subscribe(typed -> {
            if (typed.matches("0|[1-9][0-9]{0,3}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
                number.set(Integer.parseInt(typed));
            }
        });
        return box;
    }
}
