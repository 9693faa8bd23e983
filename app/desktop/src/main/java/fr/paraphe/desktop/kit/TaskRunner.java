package fr.paraphe.desktop.kit;

import java.time.Duration;
import java.util.function.Consumer;

/** Runs work in the background and brings its outcome back to the screen's thread; screens know no other thread. */
public interface TaskRunner {
    /** Runs {@code job} in the background, then {@code done} or {@code failed} on the screen's thread, exactly one of them. */
    <T> void run(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed);

    /** Runs {@code job} once everything begun before has ended, with nothing beside it, as closing a base needs; else as {@link #run}. */
    <T> void runAlone(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed);

    /** Runs {@code action} on the screen's thread, soon; how work in the background tells its progress. */
    void onScreen(Runnable action);

    /** Runs {@code action} on the screen's thread every {@code period}, the first time after one period, until stopped. */
    Repetition every(Duration period, Runnable action);

    /** Work that may fail. */
    interface Job<T> {
        /** Does the work and returns its result. */
        T run() throws Exception;
    }

    /** Something repeated, which can be stopped. */
    interface Repetition {
        /** Stops it for good. */
        void stop();
    }
}
