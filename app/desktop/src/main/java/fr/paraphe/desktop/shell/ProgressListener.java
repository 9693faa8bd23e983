package fr.paraphe.desktop.shell;

/** Hears how far long work has come; may be called from any thread. */
public interface ProgressListener {
    /** Hears that {@code done} of {@code total} are done at the step that the French words {@code step} name. */
    void progress(String step, int done, int total);
}
