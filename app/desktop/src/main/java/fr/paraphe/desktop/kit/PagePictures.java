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
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** The pictures of one open PDF at a time, drawn in the background and kept for the pages looked at last. */
final class PagePictures {
    private static final int WIDTH = 900;
    private static final int KEPT = 12;

    private final PagePreview preview;
    private final TaskRunner runner;
    private final Consumer<Exception> failed;
    private final AtomicInteger generation = new AtomicInteger();
    /** Guards {@link #pages}: an open PDF is used by one thread at a time, the pages being drawn as they were asked for. */
    private final ReentrantLock lock = new ReentrantLock(true);
    private PagePreview.@Nullable Pages pages;
    /** Who waits for each page being drawn: cells ask again each time they are laid out. */
    private final Map<Integer, List<Consumer<Image>>> waiting = new HashMap<>();
    private final Map<Integer, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
            return size() > KEPT;
        }
    };

    PagePictures(PagePreview preview, TaskRunner runner, Consumer<Exception> failed) {
        this.preview = preview;
        this.runner = runner;
        this.failed = failed;
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

    /** Gives the picture of page {@code index}, at once when it is kept, else when it is drawn. */
    void page(int index, Consumer<Image> arrived) {
        Image known = kept.get(index);
        if (known != null) {
            arrived.accept(known);
            return;
        }
        List<Consumer<Image>> others = waiting.get(index);
        if (others != null) {
            others.add(arrived);
            return;
        }
        waiting.put(index, new ArrayList<>(List.of(arrived)));
        int mine = generation.get();
        runner.run(() -> draw(index, mine), image -> {
            if (mine == generation.get() && image.isPresent()) {
                kept.put(index, image.get());
                List<Consumer<Image>> all = waiting.remove(index);
                if (all != null) {
                    all.forEach(one -> one.accept(image.get()));
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

    private Optional<Image> draw(int index, int mine) {
        lock.lock();
        try {
            if (pages == null || mine != generation.get()) {
                return Optional.empty();
            }
            PagePreview.Picture picture = pages.page(index, WIDTH);
            var image = new WritableImage(picture.width(), picture.height());
            image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(),
                    PixelFormat.getIntArgbInstance(), picture.argb(), 0, picture.width());
            return Optional.of(image);
        } finally {
            lock.unlock();
        }
    }
}
