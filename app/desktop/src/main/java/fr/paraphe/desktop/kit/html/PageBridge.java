package fr.paraphe.desktop.kit.html;

import java.util.function.Consumer;

/** What the page may call: public because scripts reach nothing else, and deferred because a script must not wait for a dialog. */
public final class PageBridge {
    private final Consumer<Runnable> later;
    private final Runnable ready;
    private final PageEvents events;

    PageBridge(Consumer<Runnable> later, Runnable ready, PageEvents events) {
        this.later = later;
        this.ready = ready;
        this.events = events;
    }

    /** The editor can be typed in. */
    public void ready() {
        later.accept(ready);
    }

    /** The person changed the text. */
    public void changed() {
        later.accept(events::changed);
    }

    /** A chip was opened. */
    public void tag(String expression) {
        later.accept(() -> events.tagOpened(expression));
    }

    /** The signature clause was opened. */
    public void clause() {
        later.accept(events::clauseOpened);
    }

    /** A picture is asked for. */
    public void picture() {
        later.accept(events::pictureAsked);
    }
}
