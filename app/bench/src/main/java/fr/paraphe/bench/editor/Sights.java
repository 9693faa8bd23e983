package fr.paraphe.bench.editor;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Tells when what was done to a window is painted: at the end of the first frame whose beat comes after it. Only JavaFX's own counter of
 * frames knows when one is painted; it has no public name.
 */
final class Sights {
    private final Queue<Sight> done = new ConcurrentLinkedQueue<>();
    private final Queue<Sight> beating = new ConcurrentLinkedQueue<>();
    private final Queue<Sight> laidOut = new ConcurrentLinkedQueue<>();

    /** Watches {@code scene} from now on; on the screen's thread. */
    Sights(Scene scene) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                long beat = System.nanoTime();
                for (Sight sight = done.poll(); sight != null; sight = done.poll()) {
                    sight.beat(beat);
                    beating.add(sight);
                }
            }
        }.start();
        scene.addPostLayoutPulseListener(() -> pour(beating, laidOut));
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::painted);
    }

    private static void pour(Queue<Sight> from, Queue<Sight> to) {
        for (Sight sight = from.poll(); sight != null; sight = from.poll()) {
            to.add(sight);
        }
    }

    private void painted() {
        long now = System.nanoTime();
        for (Sight sight = laidOut.poll(); sight != null; sight = laidOut.poll()) {
            sight.painted(now);
        }
    }

    /** Does {@code act}, asked at {@code asked}; on the screen's thread. */
    Sight of(long asked, Runnable act) {
        var sight = new Sight(asked);
        act.run();
        sight.done(System.nanoTime());
        done.add(sight);
        return sight;
    }

    /** Returns the sight of what this very beat is about to lay out and paint, asked at {@code asked}; during a beat. */
    Sight ofThisBeat(long asked) {
        var sight = new Sight(asked);
        long now = System.nanoTime();
        sight.done(now);
        sight.beat(now);
        beating.add(sight);
        return sight;
    }
}
