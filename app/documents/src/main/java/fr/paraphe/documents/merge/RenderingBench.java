package fr.paraphe.documents.merge;

import com.openhtmltopdf.util.XRLog;
import fr.paraphe.domain.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lends work places: each has its own parsed fonts and templates, as neither may be shared by two threads. At most
 * {@code idle} places are kept, about 8 MB each, and some more for each face seldom used; a lent place comes back even after an error.
 */
public final class RenderingBench {
    private static final int TEMPLATES_KEPT = 12;

    private final DocumentFonts fonts;
    private final int idle;
    private final ConcurrentLinkedQueue<Place> free = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** Creates a bench which keeps one idle place for each processor. */
    public RenderingBench(DocumentFonts fonts) {
        XRLog.setLoggerImpl(new RenderingLog());
        this.fonts = fonts;
        this.idle = Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    /** One place, used by one thread at a time. */
    static final class Place {
        private final DocumentFonts.Faces faces;
        private final HtmlRenderer renderer;
        private final Map<String, ParsedTemplate> templates = new Recent();

        Place(DocumentFonts.Faces faces) {
            this.faces = faces;
            this.renderer = new HtmlRenderer(faces);
        }

        DocumentFonts.Faces faces() {
            return faces;
        }

        HtmlRenderer renderer() {
            return renderer;
        }

        /** Returns the template of that text, parsed at most once while it is in use; the last twelve are kept. */
        ParsedTemplate template(String html) {
            return templates.computeIfAbsent(Sha256.hex(html), key -> ParsedTemplate.parse(html, faces));
        }
    }

    /** The templates last used. */
    private static final class Recent extends LinkedHashMap<String, ParsedTemplate> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedTemplate> eldest) {
            return size() > TEMPLATES_KEPT;
        }
    }

    <T> T with(Function<Place, T> work) {
        Place lent = free.poll();
        Place place = lent == null ? new Place(fonts.parse()) : lent;
        if (lent != null) {
            kept.decrementAndGet();
        }
        try {
            return work.apply(place);
        } finally {
            if (kept.incrementAndGet() <= idle) {
                free.add(place);
            } else {
                kept.decrementAndGet();
            }
        }
    }
}
