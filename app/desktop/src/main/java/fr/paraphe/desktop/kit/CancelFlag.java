package fr.paraphe.desktop.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Asks a piece of work to stop at its next safe point; work on the database is never interrupted. Safe for several threads. */
public final class CancelFlag implements BooleanSupplier {
    private final AtomicBoolean raised = new AtomicBoolean();

    /** Asks the work to stop. */
    public void raise() {
        raised.set(true);
    }

    @Override
    public boolean getAsBoolean() {
        return raised.get();
    }
}
