package fr.paraphe.documents.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What a signature and a document time stamp have in common: an increment with a hole for the CMS, and nothing else touched. */
final class IncrementalSignature {
    /** The hole, in bytes; the largest CMS with a time stamp and two chains of two certificates was 4,713. */
    private static final int PLACEHOLDER = 9472;

    private IncrementalSignature() {}

    /** Makes the CMS over the byte ranges of the file. */
    interface Sealer {
        byte[] seal(InputStream ranges) throws IOException, GeneralSecurityException;
    }

    static SignatureOptions options() {
        var options = new SignatureOptions();
        options.setPreferredSignatureSize(PLACEHOLDER);
        return options;
    }

    /** Writes the increment with the changed objects and the seal over everything. */
    static byte[] finish(PDDocument document, int size, List<COSObjectable> changed, Sealer sealer)
            throws IOException, GeneralSecurityException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDAcroForm form = catalog.getAcroForm(null);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        changed.forEach(IncrementalSignature::touch);
        touch(form);
        touch(catalog);
        var out = new ByteArrayOutputStream(size + 4 * PLACEHOLDER);
        ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
        signing.setSignature(sealer.seal(signing.getContent()));
        return out.toByteArray();
    }

    private static void touch(COSObjectable object) {
        ((COSDictionary) object.getCOSObject()).setNeedToBeUpdated(true);
    }

    /** ISO 32000-1, 12.8.2.2, DocMDP with P=2: after the first signature only fields may be filled and signed. */
    static void certify(PDDocumentCatalog catalog, PDSignature signature) {
        var parameters = new COSDictionary();
        parameters.setName(COSName.TYPE, "TransformParams");
        parameters.setInt(COSName.P, 2);
        parameters.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        var references = new COSArray(List.of(reference));
        parameters.setDirect(true);
        reference.setDirect(true);
        references.setDirect(true);
        signature.getCOSObject().setItem("Reference", references);
        var permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        permissions.setNeedToBeUpdated(true);
        catalog.getCOSObject().setItem("Perms", permissions);
    }
}
