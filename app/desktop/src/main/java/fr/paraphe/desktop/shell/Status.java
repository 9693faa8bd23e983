package fr.paraphe.desktop.shell;

/** The line at the bottom: what is shown and selected, what works in the background, the last message. Screen's thread only. */
public interface Status {
    /** Shows how many rows are shown and selected. */
    void rows(String words);

    /** Shows a message and keeps it in the history. */
    void say(String message);

    /** Shows that long work has begun, beside what is going already; {@code suspend} is run by «Suspendre». */
    Work begin(String label, Runnable suspend);

    /** Shows that long work has begun which can only be given up; {@code cancel} is run by «Annuler», once. */
    Work beginCancellable(String label, Runnable cancel);

    /** Long work shown in the line. */
    interface Work {
        /** Shows how far it has come. */
        void progress(long done, long total);

        /** Takes it off the line and says how it ended. */
        void end(String message);

        /** Takes it off the line without a word: it was taken up again elsewhere. */
        void takenUp();

        /** Keeps it in the line as suspended, says why, and offers «Reprendre». */
        void suspended(String message, Runnable resume);
    }
}
