package fr.paraphe.launcher.verify;

import fr.paraphe.domain.template.SignatoryRole;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A one-page agreement with two empty signature fields, and what an attacker does to it. */
final class SignedSamples {
    private SignedSamples() {}

    /** What is done to an open document. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] agreement(String text) {
        try (var document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 760);
                content.showText(text);
                content.endText();
            }
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            int left = 60;
            for (SignatoryRole role : List.of(SignatoryRole.STUDENT, SignatoryRole.INSTITUTION_REPRESENTATIVE)) {
                field(document, page, form, role.fieldName(), new PDRectangle(left, 100, 200, 80));
                left += 250;
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void field(PDDocument document, PDPage page, PDAcroForm form, String name, PDRectangle box) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(box);
        widget.setPage(page);
        widget.setPrinted(true);
        var appearance = new PDAppearanceDictionary();
        var empty = new PDAppearanceStream(document);
        empty.setResources(new PDResources());
        empty.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        empty.setFormType(1);
        try (OutputStream out = empty.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write('\n');
        }
        appearance.setNormalAppearance(empty);
        widget.setAppearance(appearance);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    static byte[] increment(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static byte[] drawnOver(byte[] pdf) throws IOException {
        return increment(pdf, document -> {
            PDPage page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.addRect(50, 700, 300, 100);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] otherInformation(byte[] pdf) throws IOException {
        return increment(pdf, document -> {
            var information = new PDDocumentInformation(new COSDictionary());
            information.setTitle("Autre titre");
            document.setDocumentInformation(information);
            document.getDocument().getTrailer().setNeedToBeUpdated(true);
            information.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] encrypted() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("proprietaire", "", new AccessPermission()));
            return bytes(document);
        }
    }

    static byte[] drawing() {
        var image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.drawLine(10, 70, 190, 10);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
