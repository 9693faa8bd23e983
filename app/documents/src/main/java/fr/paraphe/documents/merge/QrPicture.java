package fr.paraphe.documents.merge;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import fr.paraphe.documents.pictures.Png;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Map;

/** Draws QR codes (ISO/IEC 18004) that lose up to 15 % of their surface without harm (level M), within their quiet zone. */
final class QrPicture {
    private static final int QUIET_MODULES = 4;
    /** Enough for sharp edges on paper: over 400 dots an inch at 2 cm. */
    private static final int PIXELS = 8;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_MODULES);

    private QrPicture() {}

    /** Returns the PNG of the code for {@code words}, black on white; at most 2,331 characters, an address is far below. */
    static byte[] png(String words) {
        BitMatrix modules = modules(words);
        int side = modules.getWidth() * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster raster = picture.getRaster();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                raster.setSample(x, y, 0, modules.get(x / PIXELS, y / PIXELS) ? 0 : 1);
            }
        }
        return Png.of(picture);
    }

    private static BitMatrix modules(String words) {
        try {
            // Without a size asked, one pixel stands for one module.
            return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + words.length() + " characters", e);
        }
    }
}
