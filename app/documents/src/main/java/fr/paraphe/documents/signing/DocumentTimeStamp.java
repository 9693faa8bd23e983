package fr.paraphe.documents.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Closes a file by a document time stamp (ETSI EN 319 142-1, 5.4.3), the last seal over all signatures. */
final class DocumentTimeStamp {
    /** A field of no size outside the page: PDF/A asks no appearance of it (ISO 19005-2, 6.3.3), nor PDF/UA a tag (7.18.1). */
    private static final PDRectangle NOWHERE = new PDRectangle(-10, -10, 0, 0);

    private DocumentTimeStamp() {}

    static byte[] add(byte[] pdf, Tsa tsa) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stamp = new PDSignature();
            stamp.setType(COSName.getPDFName("DocTimeStamp"));
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            document.addSignature(stamp, IncrementalSignature.options());
            PDSignatureField field = fieldOf(document, stamp);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(NOWHERE);
            widget.setPrinted(true);
            widget.getCOSObject().removeItem(COSName.AP);
            return IncrementalSignature.finish(document, pdf.length, List.of(widget, document.getPage(0)),
                    ranges -> tsa.stamp(CmsSignature.sha256(ranges)));
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be closed", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the document cannot be closed", e);
        }
    }

    private static PDSignatureField fieldOf(PDDocument document, PDSignature stamp) {
        for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
            if (field instanceof PDSignatureField candidate && candidate.getCOSObject().getDictionaryObject(COSName.V) != null
                    && candidate.getCOSObject().getDictionaryObject(COSName.V).equals(stamp.getCOSObject())) {
                return candidate;
            }
        }
        throw new IllegalStateException("PDFBox made no field for the time stamp");
    }
}
