package fr.paraphe.documents.signing;

import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.SeenPage;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.PdfSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/**
 * Signs directly with PDFBox, about 5 ms of processor time a document, because one gesture may finalise five hundred. The first signature
 * certifies the document. With a time-stamp authority signatures are of level T; without one they cannot be verified any more once their
 * one-time certificates have lapsed, after half an hour.
 */
public final class PdfBoxPdfSigner implements PdfSigner {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PlatformAuthority authority;
    private final @Nullable Tsa tsa;
    private final SignatureAppearances appearances;

    /** Creates a signer whose certificates come from {@code authority}; {@code tsa} may be absent (level B). */
    public PdfBoxPdfSigner(PlatformAuthority authority, @Nullable Tsa tsa, DocumentFonts fonts) {
        this.authority = authority;
        this.tsa = tsa;
        this.appearances = new SignatureAppearances(fonts);
    }

    @Override
    public byte[] sign(byte[] pdf, Order order) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignatureField field = emptyField(document, order.fieldName());
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle box = widget.getRectangle();
            PDAppearanceDictionary appearance = widget.getAppearance();
            field.setValue(signature(document, order));
            document.addSignature(field.getSignature(), IncrementalSignature.options());
            // Given no template of its own, addSignature takes the field for an invisible one and empties both.
            widget.setRectangle(box);
            widget.setAppearance(appearance);
            int rotation = rotation(widget);
            boolean sideways = rotation % 180 != 0;
            float width = sideways ? box.getHeight() : box.getWidth();
            float height = sideways ? box.getWidth() : box.getHeight();
            byte[] look = appearances.of(order, width, height);
            try (PDDocument drawn = Loader.loadPDF(look)) {
                var stream = new PDAppearanceStream(new LayerUtility(document).importPageAsForm(drawn, 0).getCOSObject());
                stream.setFormType(1);
                if (rotation != 0) {
                    stream.setMatrix(SeenPage.upright(rotation, width, height));
                }
                appearance.setNormalAppearance(stream);
                appearance.getCOSObject().setNeedToBeUpdated(true);
                StoredIdentity signer = authority.oneTime(order.signerName(), order.organisation(), order.at());
                return IncrementalSignature.finish(document, pdf.length, List.of(widget, field), ranges -> {
                    byte[] levelB = CmsSignature.levelB(ranges, signer);
                    return tsa == null ? levelB : CmsSignature.levelT(levelB, tsa);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be signed", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the document cannot be signed", e);
        }
    }

    @Override
    public byte[] close(byte[] pdf) {
        return tsa == null ? pdf : DocumentTimeStamp.add(pdf, tsa);
    }

    /** Returns how far a look must be turned counterclockwise to be upright on its page. */
    private static int rotation(PDAnnotationWidget widget) {
        PDAppearanceCharacteristicsDictionary look = widget.getAppearanceCharacteristics();
        return look == null ? 0 : look.getRotation();
    }

    private static PDSignatureField emptyField(PDDocument document, String name) {
        // Null as fix-up: PDFBox must not repair, hence change, what others have signed.
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || !(form.getField(name) instanceof PDSignatureField field)) {
            throw new RefusedException("no-signature-field", "Le document n'a pas d'emplacement de signature «\u00a0" + name + "\u00a0».");
        }
        if (field.getSignature() != null) {
            throw new RefusedException("already-signed", "Cet emplacement porte déjà une signature.");
        }
        return field;
    }

    private static PDSignature signature(PDDocument document, Order order) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName(order.signerName());
        signature.setReason(order.roleLabel());
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(order.at(), PARIS)));
        if (document.getSignatureDictionaries().isEmpty()) {
            IncrementalSignature.certify(document.getDocumentCatalog(), signature);
        }
        return signature;
    }
}
