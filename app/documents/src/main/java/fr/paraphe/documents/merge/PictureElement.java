package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.TagValue;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Shows the picture of a tag in its line. */
final class PictureElement {
    private static final double LARGEST_MM = 40;
    private static final double PIXEL_MM = 25.4 / 96;
    /** The side of a QR code, quiet zone included (4.2, {@code Doc_QRVerification}). */
    private static final double CODE_MM = 20;
    /** Where the header of a PNG tells the width, then the height (ISO/IEC 15948, 11.2.2). */
    private static final int WIDTH_AT = 16;

    private PictureElement() {}

    /** Shows a kept picture at most 4 cm wide and high, never larger than its pixels allow, its proportions kept. */
    static Element of(Node like, TagValue.KeptPicture picture, byte[] png) {
        int width = ByteBuffer.wrap(png).getInt(WIDTH_AT);
        int height = ByteBuffer.wrap(png).getInt(WIDTH_AT + Integer.BYTES);
        double scale = Math.min(PIXEL_MM, LARGEST_MM / Math.max(width, height));
        return of(like, picture, png, width * scale, height * scale);
    }

    /** Shows a QR code 2 cm wide and high, whatever it says: a page is laid out alike before and after the sending. */
    static Element of(Node like, TagValue.QrCode code) {
        return of(like, code, QrPicture.png(code.words()), CODE_MM, CODE_MM);
    }

    private static Element of(Node like, TagValue.Picture picture, byte[] png, double widthMm, double heightMm) {
        Element element = Dom.create(like, "img");
        element.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        element.setAttribute("alt", Normalizer.normalize(picture.description(), Normalizer.Form.NFC));
        element.setAttribute("style", String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", widthMm, heightMm));
        return element;
    }
}
