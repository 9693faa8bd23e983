package fr.paraphe.documents.template.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a page in HTML: by its byte order mark, as UTF-8 when it is, else by what it declares, else as Windows does in Europe. */
final class HtmlBytes {
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern PAGE = Pattern.compile("(?is).*<(!doctype html|html|head|body|p|div|h[1-6]|table|span|ul|ol|br)\\b.*");
    private static final int BEGINNING = 4_096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HtmlBytes() {}

    /** Returns the text of a page; a file that holds none is refused. */
    static String text(byte[] bytes, Path file) {
        String text = decoded(bytes);
        String beginning = text.substring(0, Math.min(text.length(), 16 * BEGINNING));
        if (beginning.indexOf('\0') >= 0 || !PAGE.matcher(beginning).matches()) {
            throw Refusals.of("import-mismatch", file, "ne contient pas une page HTML.");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1)));
        }
    }

    private static Charset declared(String beginning) {
        Matcher m = DECLARED.matcher(beginning);
        if (!m.find()) {
            return WINDOWS;
        }
        try {
            Charset charset = Charset.forName(m.group(1));
            // Browsers read what is declared as Latin 1 with the signs of Windows too, and so do those who write it.
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII) ? WINDOWS : charset;
        } catch (IllegalArgumentException e) {
            return WINDOWS;
        }
    }
}
