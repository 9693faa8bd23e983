package fr.paraphe.documents.merge;

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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Turns the boxes of a page into empty signature fields, all of them before any signature. Boxes are in whole points, appearances are
 * compressed and typed as forms from the start: what changes later must be the signature alone, or a strict verifier refuses the file.
 */
final class SignatureFieldWriter {
    /** The parent tree numbers pages from 0; fields begin far above when the tree does not say its next key. */
    private static final int FIRST_FREE_KEY = 10_000;

    private final PDDocument document;
    private final PDAcroForm form;
    private final PDStructureTreeRoot root;

    private SignatureFieldWriter(PDDocument document) {
        this.document = document;
        this.form = new PDAcroForm(document);
        this.root = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot(), "the document is tagged");
    }

    /** One field to make: its name, what is read aloud, its page from 0 and its rectangle. */
    record NewField(String name, String spoken, int page, PDRectangle box) {}

    static void add(PDDocument document, List<NewField> wanted) throws IOException {
        var writer = new SignatureFieldWriter(document);
        document.getDocumentCatalog().setAcroForm(writer.form);
        writer.form.getCOSObject().removeItem(COSName.getPDFName("NeedAppearances"));
        var fields = new ArrayList<PDField>();
        for (NewField field : wanted) {
            fields.add(writer.field(field));
        }
        writer.form.setFields(fields);
    }

    private PDSignatureField field(NewField wanted) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(wanted.name());
        field.setAlternateFieldName(wanted.spoken());
        PDPage page = document.getPage(wanted.page());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(wanted.box());
        widget.setPage(page);
        widget.setPrinted(true);
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(emptyAppearance(wanted.box()));
        widget.setAppearance(appearance);
        page.getAnnotations().add(widget);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        tag(page, widget, wanted.spoken());
        return field;
    }

    private PDAppearanceStream emptyAppearance(PDRectangle box) throws IOException {
        var empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        empty.setResources(new PDResources());
        empty.setFormType(1);
        try (OutputStream out = empty.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write('\n');
        }
        return empty;
    }

    /** PDF/UA-1, 7.18.4: a widget sits in a Form element of the structure tree. */
    private void tag(PDPage page, PDAnnotationWidget widget, String spoken) {
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
        enter(key, element);
    }

    private void enter(int key, PDStructureElement element) {
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
