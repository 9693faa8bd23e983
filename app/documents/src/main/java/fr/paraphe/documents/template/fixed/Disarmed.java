package fr.paraphe.documents.template.fixed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a PDF everything that acts, and leaves what is seen: of the document, of its pages and of their notes only known parts
 * stay; then every object that can still be reached loses what would run, open, fetch or carry something.
 */
final class Disarmed {
    private static final Set<String> OF_DOCUMENT = Set.of("Type", "Version", "Pages", "PageLabels", "StructTreeRoot", "MarkInfo", "Lang",
            "OutputIntents", "OCProperties");
    private static final Set<String> OF_PAGES = Set.of("Type", "Parent", "Resources", "MediaBox", "CropBox", "BleedBox", "TrimBox",
            "ArtBox", "Rotate", "Contents", "Group", "Annots", "StructParents", "Tabs", "UserUnit");
    private static final Set<String> NOTES = Set.of("Link", "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine",
            "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup");
    private static final Set<String> CARRIED = Set.of("EF", "AF", "EmbeddedFiles");
    private static final Set<String> ACTING = Set.of("AA", "PA", "JS", "JavaScript", "OpenAction", "XFA", "OPI", "Ref", "RichMediaContent");
    private static final Set<String> OUTSIDE = Set.of("F", "FFilter", "FDecodeParms");
    private static final Set<String> LINKS = Set.of("URI", "GoToR", "GoToE");
    private static final String MOVES = "GoTo";

    private final PDDocument document;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSStream> streams = new ArrayList<>();
    private boolean changed;

    Disarmed(PDDocument document) {
        this.document = document;
    }

    /** Takes out what acts, once; the fields of forms are drawn as they are shown. */
    void disarm() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null && !form.getFields().isEmpty()) {
            form.flatten();
            warnings.add("Les champs à remplir sont figés tels qu'ils sont affichés.");
        }
        if (catalog.containsKey(COSName.AA) || acts(catalog.getDictionaryObject(COSName.OPEN_ACTION))) {
            warnScripts();
        }
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey("JavaScript")) {
            warnScripts();
        }
        if (names != null && names.containsKey("EmbeddedFiles")) {
            warnFiles();
        }
        keep(catalog, OF_DOCUMENT);
        for (PDPage page : document.getPages()) {
            keep(page.getCOSObject(), OF_PAGES);
            notes(page.getCOSObject());
        }
        walk(document.getDocument().getTrailer());
    }

    /** Returns what was taken out, in French sentences. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Tells whether something was taken out, be it of no weight. */
    boolean changed() {
        return changed;
    }

    /** Returns every stream that is left. */
    List<COSStream> streams() {
        return List.copyOf(streams);
    }

    private void warnScripts() {
        warnings.add("Les scripts et les actions du PDF ont été retirés\u00a0: il n'y reste que ce qui se voit.");
    }

    private void warnFiles() {
        warnings.add("Les fichiers joints au PDF ont été retirés.");
    }

    private void keep(COSDictionary dictionary, Set<String> kept) {
        List.copyOf(dictionary.keySet()).stream().filter(key -> !kept.contains(key.getName())).forEach(key -> remove(dictionary, key));
    }

    private void remove(COSDictionary dictionary, COSName key) {
        if (dictionary.containsKey(key)) {
            dictionary.removeItem(key);
            changed = true;
        }
    }

    private void notes(COSDictionary page) {
        COSArray notes = page.getCOSArray(COSName.ANNOTS);
        if (notes == null) {
            remove(page, COSName.ANNOTS);
            return;
        }
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (!(notes.getObject(i) instanceof COSDictionary note) || !NOTES.contains(String.valueOf(note.getNameAsString("Subtype")))) {
                notes.remove(i);
                changed = true;
                warnings.add("Les objets animés du PDF (sons, vidéos, pièces jointes, boutons) ont été retirés.");
            }
        }
    }

    private void walk(COSDictionary root) {
        Deque<COSBase> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            COSBase found = next instanceof COSObject reference ? reference.getObject() : next;
            if (found == null || !seen.add(found)) {
                continue;
            }
            if (found instanceof COSDictionary dictionary) {
                disarm(dictionary);
                left.addAll(dictionary.getValues());
            } else if (found instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        left.add(item);
                    }
                });
            }
        }
    }

    private void disarm(COSDictionary dictionary) {
        for (COSName key : List.copyOf(dictionary.keySet())) {
            String name = key.getName();
            if (CARRIED.contains(name)) {
                remove(dictionary, key);
                warnFiles();
            } else if (ACTING.contains(name)) {
                remove(dictionary, key);
                warnScripts();
            } else if ("A".equals(name)) {
                action(dictionary, key);
            }
        }
        if (MOVES.equals(dictionary.getNameAsString(COSName.S))) {
            remove(dictionary, COSName.NEXT);
        }
        if (dictionary instanceof COSStream stream) {
            OUTSIDE.forEach(key -> remove(stream, COSName.getPDFName(key)));
            streams.add(stream);
        }
    }

    /** Structure elements have attributes under the same key, which say no kind of action. */
    private void action(COSDictionary dictionary, COSName key) {
        COSBase value = dictionary.getDictionaryObject(key);
        if (!acts(value)) {
            return;
        }
        remove(dictionary, key);
        if (value instanceof COSDictionary action && LINKS.contains(String.valueOf(action.getNameAsString(COSName.S)))) {
            warnings.add("Les liens du PDF vers l'extérieur ne s'ouvriront plus.");
        } else {
            warnScripts();
        }
    }

    private static boolean acts(@Nullable COSBase value) {
        return value instanceof COSDictionary action && action.containsKey(COSName.S) && !MOVES.equals(action.getNameAsString(COSName.S));
    }
}
