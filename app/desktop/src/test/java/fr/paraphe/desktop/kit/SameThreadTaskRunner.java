package fr.paraphe.desktop.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The synchronous twin of the task runner: everything runs at once, or, when held, at released; repetitions run by hand. */
public final class SameThreadTaskRunner implements TaskRunner {
    private final List<Runnable> repeated = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        if (holding) {
            held.add(() -> now(job, done, failed));
        } else {
            now(job, done, failed);
        }
    }

    @Override
    public <T> void runAlone(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        run(job, done, failed);
    }

    private static <T> void now(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.run();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public Repetition every(Duration period, Runnable action) {
        repeated.add(action);
        return () -> repeated.remove(action);
    }

    /** Lets one period pass. */
    public void tick() {
        List.copyOf(repeated).forEach(Runnable::run);
    }

    /** Returns how many repetitions are going. */
    public int repetitions() {
        return repeated.size();
    }

    /** Keeps work waiting until released. */
    public void hold() {
        holding = true;
    }

    /** Runs what was kept waiting, the latest first when {@code reversed}: answers may come in any order. */
    public void release(boolean reversed) {
        holding = false;
        List<Runnable> waiting = new ArrayList<>(reversed ? held.reversed() : held);
        held.clear();
        waiting.forEach(Runnable::run);
    }
}
