package fr.paraphe.documents.archive;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Compares what lies over a page: annotations, fields and the looks of signatures. */
final class AnnotationChanges {
    private static final float TOLERANCE = 1;

    private final PDDocument then;
    private final int number;
    private final Tampering added;

    /** Compares page {@code number} (from 1) with what it was in {@code then}. */
    AnnotationChanges(PDDocument then, int number) {
        this.then = then;
        this.number = number;
        this.added = certified() ? Tampering.CERTIFIED_ANNOTATION : Tampering.ANNOTATION;
    }

    private boolean certified() {
        COSDictionary permissions = then.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        return permissions != null && permissions.containsKey(COSName.DOCMDP);
    }

    Set<Tampering> between(PDPage before, PDPage after) throws IOException {
        Map<Object, COSDictionary> old = annotations(before);
        Map<Object, COSDictionary> present = annotations(after);
        Set<Tampering> said = EnumSet.noneOf(Tampering.class);
        for (Map.Entry<Object, COSDictionary> entry : present.entrySet()) {
            COSDictionary known = old.remove(entry.getKey());
            COSDictionary annotation = entry.getValue();
            if (known == null) {
                appeared(annotation, said);
            } else if (isWidget(known) && isWidget(annotation)) {
                field(known, annotation, said);
            } else if (!CosComparison.same(known, annotation)) {
                said.add(added);
            }
        }
        if (!old.isEmpty()) {
            said.add(added);
        }
        return said;
    }

    /** By object number, which an increment keeps; written in the page itself they have none, and only their place. */
    private static Map<Object, COSDictionary> annotations(PDPage page) {
        var all = new LinkedHashMap<Object, COSDictionary>();
        COSArray listed = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; listed != null && i < listed.size(); i++) {
            COSBase item = listed.get(i);
            if (listed.getObject(i) instanceof COSDictionary annotation) {
                all.put(item instanceof COSObject reference ? reference.getKey() : (Object) i, annotation);
            }
        }
        return all;
    }

    private void appeared(COSDictionary annotation, Set<Tampering> said) throws IOException {
        PDRectangle box = box(annotation);
        boolean signature = isWidget(annotation) && inherited(annotation, COSName.FT) instanceof COSName type && type.equals(COSName.SIG);
        if (!signature) {
            said.add(added);
        } else if (visible(box) && certified() && CoveredContent.under(box, then, number)) {
            said.add(Tampering.OVERLAY);
        }
    }

    private void field(COSDictionary before, COSDictionary after, Set<Tampering> said) throws IOException {
        PDRectangle old = box(before);
        PDRectangle box = box(after);
        if (visible(box) && !inside(box, old)) {
            said.add(Tampering.MOVED_FIELD);
        }
        COSBase value = inherited(before, COSName.V);
        if (!filled(value)) {
            return;
        }
        boolean signature = value instanceof COSDictionary;
        if ((!signature && !CosComparison.same(value, inherited(after, COSName.V)))
                || !ShownText.same(before.getCOSDictionary(COSName.AP), after.getCOSDictionary(COSName.AP))) {
            said.add(Tampering.FIELD);
        }
    }

    private static boolean isWidget(COSDictionary annotation) {
        return COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE));
    }

    private static boolean filled(@Nullable COSBase value) {
        return value != null && !(value instanceof COSString text && text.getString().isBlank()) && !COSName.Off.equals(value)
                && !(value instanceof COSArray array && array.size() == 0);
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int depth = 0; at != null && depth < 20; depth++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static PDRectangle box(COSDictionary annotation) {
        COSArray written = annotation.getCOSArray(COSName.RECT);
        return written == null || written.size() < 4 ? new PDRectangle() : new PDRectangle(written);
    }

    private static boolean visible(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
    }

    private static boolean inside(PDRectangle box, PDRectangle old) {
        return box.getLowerLeftX() >= old.getLowerLeftX() - TOLERANCE && box.getLowerLeftY() >= old.getLowerLeftY() - TOLERANCE
                && box.getUpperRightX() <= old.getUpperRightX() + TOLERANCE && box.getUpperRightY() <= old.getUpperRightY() + TOLERANCE;
    }
}
