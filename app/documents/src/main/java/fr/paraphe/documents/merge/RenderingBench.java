package fr.paraphe.documents.merge;

import com.openhtmltopdf.util.XRLog;
import fr.paraphe.domain.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lends work places: each has its own parsed fonts and templates, as neither may be shared by two threads. At most
 * {@code idle} places are kept, about 8 MB each, and some more for each face seldom used; a lent place comes back even after an error.
 */
public final class RenderingBench {
    private static final int TEMPLATES_KEPT = 12;
    /** A template parsed takes some fifteen times its text: about ten megabytes for that many characters. */
    private static final int CHARACTERS_KEPT = 600_000;

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
        private final Recent templates = new Recent();

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

        /** Returns the template of that text, parsed at most once while it is in use; the last twelve are kept, fewer if they are long. */
        ParsedTemplate template(String html) {
            return templates.of(html, faces);
        }
    }

    /** The templates last used. */
    private static final class Recent {
        private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
        private int characters;

        private record Kept(ParsedTemplate template, int characters) {}

        ParsedTemplate of(String html, DocumentFonts.Faces faces) {
            String key = Sha256.hex(html);
            Kept known = kept.get(key);
            if (known != null) {
                return known.template();
            }
            ParsedTemplate parsed = ParsedTemplate.parse(html, faces);
            kept.put(key, new Kept(parsed, html.length()));
            characters += html.length();
            while (kept.size() > TEMPLATES_KEPT || (characters > CHARACTERS_KEPT && kept.size() > 1)) {
                characters -= kept.pollFirstEntry().getValue().characters();
            }
            return parsed;
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
