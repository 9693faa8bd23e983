package fr.paraphe.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A compound file of old ([MS-CFB]): a workbook in the format XLS, or an XLSX one that a password encrypts ([MS-OFFCRYPTO], 2.3). */
final class OleFile {
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final int HEADER = 512;
    private static final int SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int LOOKED_AT = 8_192;

    private OleFile() {}

    /** Tells whether what the file holds is encrypted: its directory, whose place the header gives, then names the encrypted package. */
    static boolean encrypted(Content content) throws IOException {
        byte[] header = content.start(HEADER);
        if (header.length < HEADER) {
            return false;
        }
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int shift = Math.clamp(fields.getShort(SHIFT_AT), 9, 12);
        long directory = (Integer.toUnsignedLong(fields.getInt(DIRECTORY_AT)) + 1) << shift;
        try (InputStream in = content.open()) {
            in.skipNBytes(Math.min(directory, content.size()));
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_16LE).contains(ENCRYPTED);
        }
    }
}
