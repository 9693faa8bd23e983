package fr.paraphe.documents.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Finds signatures that were emptied, moved or taken out. What stands in the fields is held against the bytes of the file, whatever its
 * tables of objects say: a signature leaves its byte range in the file even when nothing refers to it any more.
 */
final class ForgedSeals {
    private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern RANGE = Pattern.compile("\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]");
    /** Usage rights of a form are signed like a document and stand in no field (ISO 32000-1, 12.8.2.3). */
    private static final List<COSName> RIGHTS = List.of(COSName.getPDFName("UR3"), COSName.getPDFName("UR"));
    private static final int SEQUENCE = 0x30;

    private final byte[] pdf;

    private ForgedSeals(byte[] pdf) {
        this.pdf = pdf;
    }

    /** A byte range as written: two parts that are signed, and the hole between. */
    private record Range(long first, long hole, long second, long length) {
        long end() {
            return second + length;
        }

        boolean within(int size) {
            return first == 0 && hole > 0 && second > hole && length > 0 && end() <= size;
        }
    }

    /** Returns the sentences of what was done to signatures; none when each stands where it belongs. */
    static List<String> in(byte[] pdf, PDDocument document) {
        return new ForgedSeals(pdf).find(document);
    }

    private List<String> find(PDDocument document) {
        List<COSDictionary> shown = document.getSignatureFields().stream().map(PDSignatureField::getCOSObject)
                .map(field -> field.getCOSDictionary(COSName.V)).filter(value -> value != null).toList();
        var said = new ArrayList<String>();
        if (shown.stream().anyMatch(this::emptied)) {
            said.add(Tampering.EMPTIED.sentence());
        }
        if (shown.stream().filter(value -> !emptied(value)).anyMatch(value -> !onlyHex(range(value)))) {
            said.add(Tampering.WRAPPED.sentence());
        }
        if (said.isEmpty()) {
            removed(document, shown, said);
        }
        return said;
    }

    private void removed(PDDocument document, List<COSDictionary> shown, List<String> said) {
        COSDictionary permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        Stream<COSDictionary> rights = permissions == null ? Stream.of()
                : RIGHTS.stream().map(permissions::getCOSDictionary).filter(value -> value != null);
        Set<Range> known = new HashSet<>(Stream.concat(shown.stream(), rights).map(ForgedSeals::range).toList());
        List<Range> lost = written().stream().filter(range -> !known.contains(range)).toList();
        if (!lost.isEmpty()) {
            long last = known.stream().mapToLong(Range::end).max().orElse(0);
            said.add((lost.stream().anyMatch(range -> range.end() > last) ? Tampering.LAST_REMOVED : Tampering.REMOVED).sentence());
        }
    }

    private boolean emptied(COSDictionary value) {
        byte[] cms = value.getDictionaryObject(COSName.CONTENTS) instanceof COSString text ? text.getBytes() : new byte[0];
        return cms.length == 0 || cms[0] != SEQUENCE || !range(value).within(pdf.length);
    }

    private static Range range(COSDictionary value) {
        COSArray written = value.getCOSArray(COSName.BYTERANGE);
        return written == null || written.size() != 4 ? new Range(0, 0, 0, 0)
                : new Range(number(written, 0), number(written, 1), number(written, 2), number(written, 3));
    }

    private static long number(COSArray array, int at) {
        COSBase value = array.getObject(at);
        return value instanceof COSNumber number ? number.longValue() : -1;
    }

    /** The hole holds a string of hexadecimal digits and nothing else; some producers sign its brackets, most do not. */
    private boolean onlyHex(Range range) {
        int opened = 0;
        for (int i = (int) range.hole(); i < range.second(); i++) {
            byte c = pdf[i];
            opened += c == '<' ? 1 : 0;
            if (Character.digit(c, 16) < 0 && !Character.isWhitespace(c) && c != '<' && c != '>') {
                return false;
            }
        }
        return opened <= 1;
    }

    /** Returns the byte ranges written in the file between whose parts a signature stands at this very place. */
    private List<Range> written() {
        var found = new ArrayList<Range>();
        for (int at = next(0); at >= 0; at = next(at + 1)) {
            int from = at + MARK.length;
            Matcher m = RANGE.matcher(new String(pdf, from, Math.min(200, pdf.length - from), StandardCharsets.ISO_8859_1));
            if (m.lookingAt()) {
                var range = new Range(Long.parseLong(m.group(1)), Long.parseLong(m.group(2)), Long.parseLong(m.group(3)),
                        Long.parseLong(m.group(4)));
                if (range.within(pdf.length) && holdsSignature((int) range.hole()) && onlyHex(range)) {
                    found.add(range);
                }
            }
        }
        return found;
    }

    private boolean holdsSignature(int hole) {
        return hole + 2 < pdf.length && pdf[hole] == '<' && pdf[hole + 1] == '3' && pdf[hole + 2] == '0';
    }

    private int next(int from) {
        for (int i = from; i <= pdf.length - MARK.length; i++) {
            if (pdf[i] == '/' && Arrays.equals(pdf, i, i + MARK.length, MARK, 0, MARK.length)) {
                return i;
            }
        }
        return -1;
    }
}
