package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.SignatureField;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/**
 * Turns the boxes of a page into empty signature fields, all of them before any signature. Boxes are in whole points, appearances are
 * compressed and typed as forms from the start: what changes later must be the signature alone, or a strict verifier refuses the file.
 */
final class SignatureFieldWriter {
    /** The parent tree numbers pages from 0; fields begin far above when the tree does not say its next key. */
    private static final int FIRST_FREE_KEY = 10_000;

    private final PDDocument document;
    private final PDAcroForm form;
    private final @Nullable PDStructureTreeRoot root;

    private SignatureFieldWriter(PDDocument document) {
        this.document = document;
        this.form = new PDAcroForm(document);
        this.root = usable(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Returns the tree when fields can be entered in it: that of a PDF from elsewhere may lack what our own documents always have. */
    private static @Nullable PDStructureTreeRoot usable(@Nullable PDStructureTreeRoot root) {
        PDNumberTreeNode parents = root == null ? null : root.getParentTree();
        if (root == null || parents == null || root.getKids().isEmpty() || !(root.getKids().get(0) instanceof PDStructureElement)) {
            return null;
        }
        COSDictionary tree = parents.getCOSObject();
        return tree.getCOSArray(COSName.NUMS) == null && tree.getCOSArray(COSName.KIDS) == null ? null : root;
    }

    /** Adds {@code wanted} to a document that has no form; they are tagged when the document is. */
    static void add(PDDocument document, List<SignatureField> wanted) throws IOException {
        var writer = new SignatureFieldWriter(document);
        document.getDocumentCatalog().setAcroForm(writer.form);
        writer.form.getCOSObject().removeItem(COSName.getPDFName("NeedAppearances"));
        var fields = new ArrayList<PDField>();
        for (SignatureField field : wanted) {
            fields.add(writer.field(field));
        }
        writer.form.setFields(fields);
    }

    private PDSignatureField field(SignatureField wanted) throws IOException {
        var field = new PDSignatureField(form);
        String spoken = "Signature\u00a0: " + wanted.role().label();
        field.setPartialName(wanted.role().fieldName());
        field.setAlternateFieldName(spoken);
        PDPage page = document.getPage(wanted.page());
        SeenPage seen = SeenPage.of(page);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(seen.onPage(wanted));
        widget.setPage(page);
        widget.setPrinted(true);
        turn(widget, seen.rotation());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(emptyAppearance(wanted, seen.rotation()));
        widget.setAppearance(appearance);
        page.getAnnotations().add(widget);
        if (root != null) {
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            tag(root, page, widget, spoken);
        }
        return field;
    }

    /** Whoever signs is told how his signature must be turned to be upright (ISO 32000-1, 12.5.6.19, MK). */
    private static void turn(PDAnnotationWidget widget, int rotation) {
        if (rotation != 0) {
            var look = new PDAppearanceCharacteristicsDictionary(new COSDictionary());
            look.setRotation(rotation);
            widget.setAppearanceCharacteristics(look);
        }
    }

    private PDAppearanceStream emptyAppearance(SignatureField box, int rotation) throws IOException {
        var empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(box.width(), box.height()));
        if (rotation != 0) {
            empty.setMatrix(SeenPage.upright(rotation, box.width(), box.height()));
        }
        empty.setResources(new PDResources());
        empty.setFormType(1);
        try (OutputStream out = empty.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write('\n');
        }
        return empty;
    }

    /** PDF/UA-1, 7.18.4: a widget sits in a Form element of the structure tree. */
    private static void tag(PDStructureTreeRoot root, PDPage page, PDAnnotationWidget widget, String spoken) {
        var parent = (PDStructureElement) root.getKids().get(0);
        var element = new PDStructureElement("Form", parent);
        element.setPage(page);
        element.setAlternateDescription(spoken);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page.getCOSObject());
        element.appendKid(reference);
        parent.appendKid(element);
        int next = root.getParentTreeNextKey();
        int key = next < 0 ? FIRST_FREE_KEY : next;
        widget.setStructParent(key);
        root.setParentTreeNextKey(key + 1);
        enter(root, key, element);
    }

    private static void enter(PDStructureTreeRoot root, int key, PDStructureElement element) {
        COSDictionary tree = root.getParentTree().getCOSObject();
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            numbers = new COSArray();
            var leaf = new COSDictionary();
            leaf.setItem(COSName.NUMS, numbers);
            leaf.setItem(COSName.LIMITS, COSArray.ofCOSIntegers(List.of(key, key)));
            Objects.requireNonNull(tree.getCOSArray(COSName.KIDS), "a number tree has numbers or kids").add(leaf);
        }
        numbers.add(COSInteger.get(key));
        numbers.add(element.getCOSObject());
        COSArray limits = tree.getCOSArray(COSName.LIMITS);
        if (limits != null) {
            limits.set(1, COSInteger.get(key));
        }
    }
}
