package fr.paraphe.documents.archive.attacks;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Incremental saving attack (ISA, 2019): content is added behind the signature, with and without what makes a regular increment. */
final class IncrementalSaving {
    private static final String ADDED = "Après la signature, du contenu a été ajouté, retiré ou remplacé (page 2).";
    private static final String LONGER = "Le fichier a été modifié après la dernière signature.";

    private IncrementalSaving() {}

    static List<Attack> of(Victim victim) throws IOException {
        byte[] drawn = Pdfs.increment(victim.closed(), document -> square(document, 1));
        byte[] copied = Pdfs.increment(victim.once(), document -> {
            square(document, 1);
            COSDictionary field = document.getSignatureFields().stream().filter(f -> f.getSignature() != null).findFirst().orElseThrow()
                    .getCOSObject();
            field.setItem(COSName.V, new COSDictionary(field.getCOSDictionary(COSName.V)));
            field.setNeedToBeUpdated(true);
        });
        byte[] longer = Pdfs.increment(victim.signed(), document -> {
            document.addPage(new PDPage());
            Pdfs.touch(document.getPages());
        });
        String object = "\n4 0 obj\n<< /Type /Catalog >>\nendobj\n";
        byte[] trailing = Pdfs.append(victim.closed(), object + "trailer\n<< /Root 4 0 R >>\nstartxref\n" + Pdfs.startxref(victim.closed())
                + "\n%%EOF\n");
        return List.of(new Attack("ISA, a page drawn over", drawn, ADDED),
                new Attack("ISA, a page drawn over, then signed by an honest person",
                        victim.coverUp(Pdfs.increment(victim.signed(), document -> square(document, 1))), ADDED),
                new Attack("ISA, a page added, then signed by an honest person", victim.coverUp(longer),
                        "Après la signature, des pages ont été ajoutées ou retirées (page 3)."),
                new Attack("ISA, with a copy of the signature", copied, ADDED),
                new Attack("ISA, objects and a trailer without a table", trailing, LONGER),
                new Attack("ISA, objects alone", Pdfs.append(victim.closed(), object + "%%EOF\n"), LONGER));
    }

    static void square(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.addRect(100, 400, 200, 200);
            content.fill();
        }
        Pdfs.touch(page);
        if (page.getResources() != null) {
            Pdfs.touch(page.getResources());
        }
    }
}
