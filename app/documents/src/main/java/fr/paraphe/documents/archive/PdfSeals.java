package fr.paraphe.documents.archive;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * What PDFBox sees of a file's signatures, apart from any cryptography: how many, whether one of them covers the whole file, and where the
 * file ended when each was given, ascending, without the whole; what was done to signatures and what was changed after them, as sentences.
 */
record PdfSeals(
        int count, boolean coversWholeFile, boolean holesAreClean, List<Integer> ends, List<String> forgeries, List<String> changes) {
    /** More seals than any document has: a file that pretends to have a million is not read a million times. */
    private static final int MOST = 100;

    /** Reads a file; throws with a French sentence when it cannot be judged at all. */
    static PdfSeals read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new IOException(ENCRYPTED);
            }
            List<PDSignature> signatures = document.getSignatureDictionaries().stream().filter(s -> s.getContents().length > 0).toList();
            boolean covers = signatures.stream().anyMatch(s -> covers(pdf, range(s)));
            boolean clean = signatures.stream().allMatch(s -> padded(s.getContents()));
            List<Integer> ends = ends(pdf, signatures);
            return new PdfSeals(signatures.size(), covers, clean, ends, ForgedSeals.in(pdf, document),
                    RevisionChanges.after(pdf, document, ends));
        } catch (InvalidPasswordException e) {
            throw new IOException(ENCRYPTED, e);
        }
    }

    static final String ENCRYPTED = "Le fichier est protégé par un mot de passe\u00a0: il ne peut pas être vérifié.";

    private static List<Integer> ends(byte[] pdf, List<PDSignature> signatures) {
        return signatures.stream().map(PdfSeals::range).filter(range -> range.length == 4)
                .map(range -> (long) range[2] + range[3]).filter(end -> end > 0 && end < pdf.length).map(Long::intValue)
                .distinct().sorted().limit(MOST).toList();
    }

    /** PDFBox fails on a signature that has lost its byte range. */
    private static int[] range(PDSignature signature) {
        return signature.getCOSObject().getCOSArray(COSName.BYTERANGE) == null ? new int[0] : signature.getByteRange();
    }

    private static boolean covers(byte[] pdf, int[] range) {
        return range.length == 4 && range[0] == 0 && range[1] > 0 && range[2] > range[1]
                && (long) range[2] + range[3] == pdf.length && onlyHexBetween(pdf, range[1], range[2]);
    }

    /** The hole that the byte range leaves is a string of hexadecimal digits and nothing else. */
    private static boolean onlyHexBetween(byte[] pdf, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (!HexFormat.isHexDigit(pdf[i])) {
                return false;
            }
        }
        return pdf[from] == '<' && pdf[to - 1] == '>';
    }

    /** What follows the CMS in its hole is zeros: nothing was hidden there, where no signature looks. */
    private static boolean padded(byte[] contents) {
        try (var asn1 = new ASN1InputStream(contents)) {
            if (asn1.readObject() == null) {
                return false;
            }
            for (byte rest : asn1.readAllBytes()) {
                if (rest != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
