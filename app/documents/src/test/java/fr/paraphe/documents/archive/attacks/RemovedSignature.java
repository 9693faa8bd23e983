package fr.paraphe.documents.archive.attacks;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The last signature is taken out: its field is emptied, or removed from the form. Cut off without a trace, only the proof tells. */
final class RemovedSignature {
    private static final String LAST = "La dernière signature a été retirée.";
    private static final String EARLIER = "Une signature a été retirée.";

    private RemovedSignature() {}

    static List<Attack> of(Victim victim) throws IOException {
        byte[] cleared = Pdfs.increment(victim.signed(), document -> clear(last(document)));
        byte[] alone = Pdfs.increment(victim.once(), document -> clear(last(document)));
        return List.of(new Attack("the only signature's field emptied", alone, LAST),
                new Attack("the last signature's field emptied", cleared, LAST),
                new Attack("the last signature's field emptied, then signed by an honest person", victim.coverUp(cleared), EARLIER),
                new Attack("the last signature's field taken out of the form", Pdfs.increment(victim.signed(), document -> {
                    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
                    COSArray fields = form.getCOSArray(COSName.FIELDS);
                    fields.removeObject(last(document).getCOSObject());
                    fields.setNeedToBeUpdated(true);
                    form.setNeedToBeUpdated(true);
                }), LAST));
    }

    /** Returns the file as it was before its last signature. */
    static byte[] cut(byte[] pdf) {
        String text = Pdfs.text(pdf);
        int end = text.lastIndexOf("%%EOF", text.lastIndexOf("%%EOF") - 1) + 5;
        return Pdfs.bytes(text.substring(0, end) + "\n");
    }

    private static PDSignatureField last(PDDocument document) {
        return document.getSignatureFields().stream().filter(field -> field.getSignature() != null)
                .max(Comparator.comparingInt(field -> field.getSignature().getByteRange()[2])).orElseThrow();
    }

    private static void clear(PDSignatureField field) {
        field.getCOSObject().removeItem(COSName.V);
        Pdfs.touch(field);
    }
}
