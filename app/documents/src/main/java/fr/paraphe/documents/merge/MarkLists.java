package fr.paraphe.documents.merge;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The property lists of the marks of one page. The renderer makes an artifact of every box that might have a background or a frame, two
 * hundred a page and most of them empty: they share one list, that of what is there for the look (ISO 32000-1, 14.8.2.2, Layout), instead
 * of having an object each, which cost more to write and to read again than the document itself. Every other list is new when it comes.
 */
final class MarkLists extends COSDictionary {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private MarkLists() {}

    /** Gives {@code page}, which is new, resources with such lists. */
    static void addTo(PDPage page) {
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new MarkLists());
        page.setResources(new PDResources(resources));
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return value instanceof COSDictionary list && COSName.BACKGROUND.equals(list.getCOSName(COSName.TYPE));
    }

    @Override
    public @Nullable COSName getKeyForValue(Object value) {
        if (!containsValue(value)) {
            return super.getKeyForValue(value);
        }
        if (!containsKey(LAYOUT)) {
            var shared = new COSDictionary();
            shared.setItem(COSName.TYPE, LAYOUT);
            setItem(LAYOUT, (COSBase) shared);
        }
        return LAYOUT;
    }
}
