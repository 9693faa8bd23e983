package fr.paraphe.bench.measure;

import fr.paraphe.desktop.kit.grid.FrameTimes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** Scrolls a table in a window as a hand on the wheel does, a page down and a leap now and then, and keeps the times of the frames. */
public final class ScrolledWindow {
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 800;
    private static final double NOTCH = -120;
    private static final long BEAT_NANOS = 33_000_000;
    private static final int WARMING = 5;
    private static final int PAGES_EVERY = 8;
    private static final int LEAPS_EVERY = 90;
    private static final int STRIDE = 7_919;

    private final FrameTimes times = new FrameTimes();
    private final CountDownLatch ended = new CountDownLatch(1);
    private int beats;

    /** Shows {@code root}, which holds {@code table}, and measures for the seconds given once warm; on the screen's thread. */
    public void show(Parent root, TableView<?> table, int seconds) {
        var stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.show();
        scroll(table, seconds);
    }

    /** Measures a table that is shown already, for the seconds given once warm; on the screen's thread. */
    public void scroll(TableView<?> table, int seconds) {
        table.requestFocus();
        new AnimationTimer() {
            private final long start = System.nanoTime();
            private long last;
            private boolean measuring;

            @Override
            public void handle(long now) {
                long passed = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
                if (!measuring && passed >= WARMING) {
                    measuring = true;
                    times.start();
                }
                if (passed >= WARMING + seconds) {
                    stop();
                    times.stop();
                    ended.countDown();
                } else if (now - last >= BEAT_NANOS) {
                    last = now; // one beat a frame at most: a hand does not make up for the frames that were late
                    beat(table);
                }
            }
        }.start();
    }

    private void beat(TableView<?> table) {
        beats++;
        if (beats % LEAPS_EVERY == 0) {
            table.scrollTo((int) ((long) beats * STRIDE % Math.max(1, table.getItems().size())));
        } else if (beats % PAGES_EVERY == 0) {
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
        } else {
            Node rows = table.lookup(".virtual-flow");
            (rows == null ? table : rows).fireEvent(wheel());
        }
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, NOTCH, 0, NOTCH,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    /** Waits for the end, and returns what was measured. */
    public FrameTimes times(int seconds) throws InterruptedException {
        if (!ended.await(seconds * 10L + 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the window did not answer");
        }
        return times;
    }
}
