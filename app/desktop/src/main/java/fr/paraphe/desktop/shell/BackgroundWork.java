package fr.paraphe.desktop.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One piece of long work as the status line shows it. */
final class BackgroundWork {
    private final String name;
    private final StringProperty label;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final StringProperty action;
    private Runnable act;

    BackgroundWork(String name, String action, Runnable act) {
        this.name = name;
        label = new SimpleStringProperty(name);
        this.action = new SimpleStringProperty(action);
        this.act = act;
    }

    /** Returns what it is called, without how far it is. */
    String name() {
        return name;
    }

    /** Shows {@code words} and how far it is, 1 for done and below 0 for unknown. */
    void show(String words, double done) {
        label.set(words);
        progress.set(done);
    }

    /** Offers {@code words}, which runs {@code next}; empty words offer nothing. */
    void offer(String words, Runnable next) {
        action.set(words);
        act = next;
    }

    /** Does what its button says. */
    void act() {
        act.run();
    }

    StringProperty labelProperty() {
        return label;
    }

    DoubleProperty progressProperty() {
        return progress;
    }

    StringProperty actionProperty() {
        return action;
    }
}
