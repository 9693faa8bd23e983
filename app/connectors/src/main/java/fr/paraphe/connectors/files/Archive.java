package fr.paraphe.connectors.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP file: what it holds is counted as it is inflated, and nothing of it is ever written to the disk. */
final class Archive {
    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_ENTRY = 1024L * 1024 * 1024;
    private static final long SMALL = 16L * 1024 * 1024;
    private static final int MOST_INFLATED = 200;
    private static final int START = 4_096;

    private final Path file;
    private final String name;
    private final List<String> entries = new ArrayList<>();
    private boolean workbook;
    private boolean openDocument;

    private Archive(Path file) throws IOException {
        this.file = file;
        name = String.valueOf(file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw Refusals.file("archive-bomb", name, "contient plus de " + MOST_ENTRIES + " fichiers\u00a0: ce n'est pas un export.");
            }
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                look(entry);
            }
        }
    }

    /** Opens a ZIP file and looks at what it holds. */
    static Archive of(Path file) throws IOException {
        try {
            return new Archive(file);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw Refusals.file(encrypted ? "archive-encrypted" : "archive-damaged", String.valueOf(file.getFileName()), encrypted
                    ? "est protégé par un mot de passe\u00a0: décompressez-le, puis recommencez."
                    : "est une archive abîmée ou incomplète\u00a0: téléchargez-la de nouveau.");
        }
    }

    private void look(ZipEntry entry) {
        String path = entry.getName();
        if (path.contains("..") || path.startsWith("/") || path.contains("\\") || path.contains(":") || path.indexOf('\0') >= 0) {
            throw Refusals.file("archive-path", name, "contient un nom de fichier dangereux\u00a0: il n'a pas été ouvert.");
        }
        if (entry.getSize() > SMALL && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MOST_INFLATED) {
            throw bomb();
        }
        workbook |= path.equals("xl/workbook.xml");
        openDocument |= path.equals("mimetype") || path.equals("META-INF/manifest.xml");
        String lower = path.toLowerCase(Locale.ROOT);
        boolean hidden = path.startsWith("__MACOSX/") || path.startsWith(".") || path.contains("/.");
        if (!hidden && (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv") || lower.endsWith(".xml"))) {
            entries.add(path);
        }
    }

    private RuntimeException bomb() {
        return Refusals.file("archive-bomb", name, "se décompresse démesurément\u00a0: il n'a pas été ouvert.");
    }

    boolean workbook() {
        return workbook;
    }

    boolean openDocument() {
        return openDocument;
    }

    /** Returns the texts and XML documents it holds. */
    List<Content> contents() throws IOException {
        var contents = new ArrayList<Content>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (String entry : entries) {
                long size = Math.max(1, zip.getEntry(entry).getSize());
                contents.add(new Content(entry, size, () -> open(entry)));
            }
        }
        return contents;
    }

    private InputStream open(String entry) throws IOException {
        var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            zip.close();
            throw new IOException("no entry " + entry);
        }
        return new FilterInputStream(zip.getInputStream(found)) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    /** Inflates every part of a workbook once, refusing what swells or declares document types, which no workbook needs. */
    void requireHarmless() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1).replace("\0", "");
                    if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
                        throw Refusals.file("xml-doctype", name, "contient des déclarations XML interdites\u00a0: il n'a pas été ouvert.");
                    }
                    count(in, entry.getCompressedSize());
                }
            }
        } catch (ZipException e) {
            throw Refusals.file("archive-damaged", name, "est abîmé ou incomplet\u00a0: enregistrez-le de nouveau.");
        }
    }

    private void count(InputStream in, long compressed) throws IOException {
        var buffer = new byte[64 * 1024];
        long total = 0;
        for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
            total += size;
            if (total > LARGEST_ENTRY || (total > SMALL && total / Math.max(1, compressed) > MOST_INFLATED)) {
                throw bomb();
            }
        }
    }
}
