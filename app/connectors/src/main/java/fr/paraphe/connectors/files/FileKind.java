package fr.paraphe.connectors.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is; its name says nothing. */
enum FileKind {
    /** A text, cells between separators. */
    TEXT(""),
    /** An archive: a workbook, or files zipped together. */
    ARCHIVE(""),
    /** An XML document. */
    XML(""),
    /** Nothing. */
    EMPTY("est vide."),
    /** A workbook of old. */
    OLE("est au vieux format XLS\u00a0: ouvrez-le dans un tableur, enregistrez-le au format XLSX, sans mot de passe, puis recommencez."),
    /** A workbook that a password encrypts. */
    ENCRYPTED("est protégé par un mot de passe\u00a0: ouvrez-le dans un tableur, enregistrez-le au format XLSX sans mot de passe, puis "
            + "recommencez."),
    /** A PDF. */
    PDF("est un PDF\u00a0: demandez l'export du tableau au format CSV ou XLSX."),
    /** A picture. */
    PICTURE("est une image\u00a0: demandez l'export du tableau au format CSV ou XLSX."),
    /** A formatted text. */
    RTF("est un texte mis en forme (RTF)\u00a0: enregistrez le tableau au format CSV ou XLSX."),
    /** A web page. */
    PAGE("est une page web\u00a0: ouvrez-la dans un tableur et enregistrez-la au format XLSX."),
    /** A compressed file of another kind. */
    OTHER_ARCHIVE("est une archive d'un autre type que ZIP\u00a0: décompressez-la, puis recommencez."),
    /** A program. */
    PROGRAM("est un programme, pas un tableau.");

    private static final int START = 4_096;

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Returns why it cannot be imported; empty when it can. */
    String refusal() {
        return refusal;
    }

    static FileKind of(Content content) throws IOException {
        FileKind kind = of(content.start(START));
        return kind == OLE && OleFile.encrypted(content) ? ENCRYPTED : kind;
    }

    private static FileKind of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        String magic = new String(start, 0, Math.min(start.length, 512), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("PK\u0003\u0004") || magic.startsWith("PK\u0005\u0006")) {
            return ARCHIVE;
        }
        if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE;
        }
        if (magic.startsWith("%PDF")) {
            return PDF;
        }
        if (magic.startsWith("\u0089PNG") || magic.startsWith("\u00FF\u00D8\u00FF") || magic.startsWith("GIF8")
                || magic.startsWith("BM\u0000")) {
            return PICTURE;
        }
        return text(magic);
    }

    private static FileKind text(String magic) {
        if (magic.startsWith("\u001F\u008B") || magic.startsWith("Rar!") || magic.startsWith("7z\u00BC\u00AF")) {
            return OTHER_ARCHIVE;
        }
        if ((magic.startsWith("MZ") && magic.indexOf('\u0000') > 0) || magic.startsWith("\u007FELF")) {
            return PROGRAM;
        }
        String plain = (magic.startsWith("\u00EF\u00BB\u00BF") ? magic.substring(3) : magic).stripLeading().toLowerCase(Locale.ROOT);
        if (plain.startsWith("{\\rtf")) {
            return RTF;
        }
        if (plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<table") || plain.startsWith("<head")) {
            return PAGE;
        }
        return plain.startsWith("<?xml") || plain.startsWith("<bee_") || plain.startsWith("<!doctype") ? XML : TEXT;
    }
}
