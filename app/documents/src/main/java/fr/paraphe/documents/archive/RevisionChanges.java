package fr.paraphe.documents.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what the file shows with what it showed once each seal was given. DSS lets pass what its reading of the DocMDP rules allows;
 * here only new signatures, in free places, and fields filled for the first time are left unsaid.
 */
final class RevisionChanges {
    private static final Logger LOG = LoggerFactory.getLogger(RevisionChanges.class);
    private static final COSName LAYERS = COSName.OCPROPERTIES;

    private final PDDocument then;
    private final PDDocument now;
    private final int end;
    private final EnumMap<Tampering, SortedSet<Integer>> found = new EnumMap<>(Tampering.class);

    private RevisionChanges(PDDocument then, PDDocument now, int end) {
        this.then = then;
        this.now = now;
        this.end = end;
    }

    /**
     * Returns what was changed after the last of the seals that ended at {@code ends} (ascending) after which anything was: what was
     * changed after an earlier one is the same and more.
     */
    static List<String> after(byte[] pdf, PDDocument now, List<Integer> ends) {
        for (int end : ends.reversed()) {
            try (PDDocument then = Loader.loadPDF(Arrays.copyOf(pdf, end))) {
                var changes = new RevisionChanges(then, now, end);
                changes.compare();
                if (!changes.found.isEmpty()) {
                    return changes.found.entrySet().stream().map(one -> one.getKey().sentence(one.getValue())).toList();
                }
            } catch (IOException | UncheckedIOException e) {
                // What the file was cannot be read: DSS judges alone.
                LOG.debug("an earlier state cannot be compared", e);
            }
        }
        return List.of();
    }

    private void say(Tampering what, int page) {
        found.computeIfAbsent(what, _ -> new TreeSet<>()).add(page);
    }

    private void compare() throws IOException {
        COSBase layers = then.getDocumentCatalog().getCOSObject().getItem(LAYERS);
        if (layers != null && !CosComparison.same(layers, now.getDocumentCatalog().getCOSObject().getItem(LAYERS))) {
            found.put(Tampering.LAYER, new TreeSet<>());
        }
        // With another number of pages nobody can say which page is which; DSS tells that pages came or went.
        if (then.getNumberOfPages() == now.getNumberOfPages()) {
            for (int page = 1; page <= now.getNumberOfPages(); page++) {
                page(page, then.getPage(page - 1), now.getPage(page - 1));
            }
        }
    }

    private void page(int number, PDPage before, PDPage after) throws IOException {
        if (!CosComparison.same(before.getCOSObject().getItem(COSName.CONTENTS), after.getCOSObject().getItem(COSName.CONTENTS))) {
            say(prepared(before, after) ? Tampering.PREPARED : Tampering.CONTENT, number);
        }
        if (before.getRotation() != after.getRotation() || !CosComparison.same(before.getMediaBox().getCOSArray(), after.getMediaBox()
                .getCOSArray()) || !CosComparison.same(before.getCropBox().getCOSArray(), after.getCropBox().getCOSArray())) {
            say(Tampering.CONTENT, number);
        }
        resources(before.getResources(), after.getResources()).forEach(what -> say(what, number));
        new AnnotationChanges(then, number).between(before, after).forEach(what -> say(what, number));
    }

    /** The content shown now stood in the file already, under another name: it was brought in to be signed and shown later. */
    private boolean prepared(PDPage before, PDPage after) {
        Map<COSObjectKey, Long> old = then.getDocument().getXrefTable();
        Map<COSObjectKey, Long> table = now.getDocument().getXrefTable();
        Set<COSObjectKey> shown = new HashSet<>(streams(before));
        return streams(after).stream().anyMatch(key -> {
            long at = table.getOrDefault(key, -1L);
            return at > 0 && at < end && (!shown.contains(key) || old.getOrDefault(key, -1L) != at);
        });
    }

    private static List<COSObjectKey> streams(PDPage page) {
        COSBase item = page.getCOSObject().getItem(COSName.CONTENTS);
        COSBase value = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        List<? extends COSBase> references = value instanceof COSArray array ? array.toList() : item == null ? List.of() : List.of(item);
        return references.stream().filter(COSObject.class::isInstance).map(one -> ((COSObject) one).getKey()).toList();
    }

    /** Only what was there before can have been drawn by a page whose content is unchanged. */
    private static Set<Tampering> resources(@Nullable PDResources before, @Nullable PDResources after) {
        Set<Tampering> said = new HashSet<>();
        var old = named(before);
        var present = named(after);
        old.forEach((name, value) -> {
            Set<String> differences = CosComparison.differences(value, present.get(name));
            if (!differences.isEmpty()) {
                boolean font = name.startsWith("Font/") || differences.contains("Font");
                said.add(font ? Tampering.FONT : name.startsWith("XObject/") ? Tampering.COVER : Tampering.CONTENT);
            }
        });
        return said;
    }

    private static Map<String, COSBase> named(@Nullable PDResources resources) {
        var all = new HashMap<String, COSBase>();
        if (resources != null) {
            COSDictionary kinds = resources.getCOSObject();
            for (COSName kind : kinds.keySet()) {
                if (kinds.getDictionaryObject(kind) instanceof COSDictionary dictionary) {
                    dictionary.entrySet().forEach(entry -> all.put(kind.getName() + "/" + entry.getKey().getName(), entry.getValue()));
                }
            }
        }
        return all;
    }
}
