package fr.paraphe.documents.archive.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;

/** What attackers do to files: write them anew before they are signed, add to them afterwards, change their bytes. */
final class Pdfs {
    private Pdfs() {}

    /** What is done to an open document. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A document as an attacker prepares it before anybody signs. */
    static byte[] prepared(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    static byte[] increment(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static void touch(COSObjectable object) {
        ((COSDictionary) object.getCOSObject()).setNeedToBeUpdated(true);
    }

    static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] append(byte[] pdf, String more) {
        return bytes(text(pdf) + more);
    }

    /** Overwrites bytes in place. */
    static byte[] over(byte[] pdf, int at, String what) {
        byte[] changed = pdf.clone();
        byte[] written = bytes(what);
        System.arraycopy(written, 0, changed, at, written.length);
        return changed;
    }

    /** Returns where the last cross-reference table that counts stands. */
    static int startxref(byte[] pdf) {
        String text = text(pdf);
        return Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF")).strip());
    }

    /** Returns an increment that says where objects stand, without writing any: {@code entries} is {@code number offset} pairs. */
    static byte[] remap(byte[] pdf, String root, int... entries) {
        var table = new StringBuilder("xref\n");
        for (int i = 0; i < entries.length; i += 2) {
            table.append(entries[i]).append(" 1\n").append("%010d 00000 n\r\n".formatted(entries[i + 1]));
        }
        if (entries.length == 0) {
            table.append("0 1\n0000000000 65535 f\r\n");
        }
        table.append("trailer\n<< /Size 2000 /Prev ").append(startxref(pdf)).append(" /Root ").append(root).append(" >>\nstartxref\n")
                .append(pdf.length).append("\n%%EOF\n");
        return append(pdf, table.toString());
    }
}
