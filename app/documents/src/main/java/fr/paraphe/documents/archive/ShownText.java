package fr.paraphe.documents.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** What a field's look shows, apart from how it is laid out: its own producer may draw it anew, the same words must come. */
final class ShownText {
    private ShownText() {}

    /** Tells whether two looks show the same words and pictures. */
    static boolean same(@Nullable COSDictionary then, @Nullable COSDictionary now) throws IOException {
        if (CosComparison.same(then, now)) {
            return true;
        }
        if (!(normal(then) instanceof COSStream a) || !(normal(now) instanceof COSStream b)) {
            return false;
        }
        return words(a).equals(words(b)) && CosComparison.same(pictures(a), pictures(b));
    }

    private static @Nullable Object normal(@Nullable COSDictionary look) {
        return look == null ? null : look.getDictionaryObject(COSName.N);
    }

    private static @Nullable COSDictionary pictures(COSStream look) {
        COSDictionary resources = look.getCOSDictionary(COSName.RESOURCES);
        return resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    }

    private static String words(COSStream look) throws IOException {
        List<Object> tokens = new PDFStreamParser(new PDFormXObject(look)).parse();
        return tokens.stream().flatMap(token -> token instanceof COSArray array ? array.toList().stream() : List.of(token).stream())
                .filter(COSString.class::isInstance).map(text -> new String(((COSString) text).getBytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining()).replaceAll("\\s", "");
    }
}
