package fr.paraphe.desktop.kit;

import fr.paraphe.domain.merge.PagePreview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The pictures of one open PDF at a time, drawn in the background as wide as asked, and kept for the pages looked at last. */
final class PagePictures {
    private static final int KEPT = 6;
    private static final int WIDEST = 2_400;
    /** How long a page keeps the size it was given before it is drawn for it. */
    static final Duration RESIZED = Duration.millis(150);

    private final PagePreview preview;
    private final TaskRunner runner;
    private final Consumer<Exception> failed;
    private final AtomicInteger generation = new AtomicInteger();
    /** Guards {@link #pages}: an open PDF is used by one thread at a time, the pages being drawn as they were asked for. */
    private final ReentrantLock lock = new ReentrantLock(true);
    private PagePreview.@Nullable Pages pages;
    /** Who waits for each page being drawn: cells ask again each time they are laid out. */
    private final Map<Wanted, List<Consumer<PagePicture>>> waiting = new HashMap<>();
    private final Map<Wanted, PagePicture> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, PagePicture> eldest) {
            return size() > KEPT;
        }
    };

    /** A page, and how many pixels wide. */
    private record Wanted(int index, int width) {}

    PagePictures(PagePreview preview, TaskRunner runner, Consumer<Exception> failed) {
        this.preview = preview;
        this.runner = runner;
        this.failed = failed;
    }

    /**
     * Returns how many pixels a page takes that is {@code width} wide in the window of {@code shown}: it is drawn so, because scaling it
     * in the window is slow and blurs the letters.
     */
    static int pixels(double width, Node shown) {
        double scale = Optional.ofNullable(shown.getScene()).map(Scene::getWindow).map(Window::getOutputScaleX).orElse(1.0);
        return (int) Math.round(width * scale);
    }

    /** Opens {@code pdf} in place of the former one and tells its number of pages; nothing at all closes the former one. */
    void open(byte @Nullable [] pdf, IntConsumer opened) {
        int mine = generation.incrementAndGet();
        kept.clear();
        waiting.clear();
        runner.run(() -> reopen(pdf, mine), count -> {
            if (mine == generation.get()) {
                opened.accept(count);
            }
        }, e -> fail(mine, e));
    }

    /** Gives the picture of page {@code index}, {@code width} pixels wide, at once when it is kept, else when it is drawn. */
    void page(int index, int width, Consumer<PagePicture> arrived) {
        var wanted = new Wanted(index, Math.clamp(width, 1, WIDEST));
        PagePicture known = kept.get(wanted);
        if (known != null) {
            arrived.accept(known);
            return;
        }
        List<Consumer<PagePicture>> others = waiting.get(wanted);
        if (others != null) {
            others.add(arrived);
            return;
        }
        waiting.put(wanted, new ArrayList<>(List.of(arrived)));
        int mine = generation.get();
        runner.run(() -> draw(wanted, mine), drawn -> {
            if (mine == generation.get() && drawn.isPresent()) {
                kept.put(wanted, drawn.get());
                List<Consumer<PagePicture>> all = waiting.remove(wanted);
                if (all != null) {
                    all.forEach(one -> one.accept(drawn.get()));
                }
            }
        }, e -> fail(mine, e));
    }

    private void fail(int mine, Exception e) {
        if (mine == generation.get()) {
            failed.accept(e);
        }
    }

    private int reopen(byte @Nullable [] pdf, int mine) {
        lock.lock();
        try {
            if (mine != generation.get()) {
                return 0;
            }
            if (pages != null) {
                pages.close();
            }
            pages = pdf == null ? null : preview.open(pdf);
            return pages == null ? 0 : pages.count();
        } finally {
            lock.unlock();
        }
    }

    private Optional<PagePicture> draw(Wanted wanted, int mine) {
        lock.lock();
        try {
            if (pages == null || mine != generation.get()) {
                return Optional.empty();
            }
            PagePreview.Picture picture = pages.page(wanted.index(), wanted.width());
            var image = new WritableImage(picture.width(), picture.height());
            image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(),
                    PixelFormat.getIntArgbInstance(), picture.argb(), 0, picture.width());
            return Optional.of(new PagePicture(image, picture.points()));
        } finally {
            lock.unlock();
        }
    }
}
