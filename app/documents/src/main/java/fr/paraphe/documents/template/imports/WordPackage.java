package fr.paraphe.documents.template.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word file that make its text, in memory; what it embeds besides is not even inflated. */
final class WordPackage {
    private static final long LIGHT = 32L * 1024 * 1024;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 200L * 1024 * 1024;
    private static final long LARGEST_XML = 32L * 1024 * 1024;
    private static final long SMALL = 4L * 1024 * 1024;
    private static final int MOST_INFLATED = 200;
    private static final Set<String> LEFT_OUT = Set.of("embeddings", "activex", "customxml", "fonts", "theme", "glossary", "ink");

    private final Path file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private long inflated;
    private long parsed;

    private WordPackage(Path file) {
        this.file = file;
    }

    /** Reads the parts of {@code file}, counting them as they are inflated, and parses all that is XML. */
    static WordPackage of(Path file) throws IOException {
        var read = new WordPackage(file);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw read.bomb();
            }
            for (ZipEntry entry : zip.stream().toList()) {
                if (wanted(entry)) {
                    read.inflate(entry.getName(), entry.getCompressedSize(), zip.getInputStream(entry));
                }
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw Refusals.encrypted(file);
            }
            throw Refusals.damaged(file, e);
        }
        return read;
    }

    private static boolean wanted(ZipEntry entry) {
        String path = entry.getName().toLowerCase(Locale.ROOT);
        boolean odd = path.contains("..") || path.startsWith("/") || path.contains("\\") || path.endsWith(".bin");
        return !entry.isDirectory() && !odd && Arrays.stream(path.split("/", -1)).noneMatch(LEFT_OUT::contains);
    }

    private void inflate(String name, long compressed, InputStream stream) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        try (stream) {
            for (int size = stream.read(buffer); size >= 0; size = stream.read(buffer)) {
                bytes.write(buffer, 0, size);
                inflated += size;
                boolean swells = bytes.size() > SMALL && bytes.size() / Math.max(1, compressed) > MOST_INFLATED;
                parsed += xml ? size : 0;
                if (swells || inflated > LARGEST || parsed > LARGEST_XML) {
                    throw bomb();
                }
            }
        }
        parts.put(name, bytes.toByteArray());
        if (xml) {
            trees.put(name, Xml.parse(bytes.toByteArray(), file));
        }
    }

    private RuntimeException bomb() {
        return Refusals.of("import-bomb", file, "se décompresse démesurément\u00a0: il n'a pas été ouvert.");
    }

    /** Returns the path of the part that holds the text, which is not always {@code word/document.xml}; none in another package. */
    Optional<String> mainPart() {
        return trees.containsKey(CONTENT_TYPES) ? target("_rels/.rels", "/officeDocument").filter(trees::containsKey) : Optional.empty();
    }

    private Optional<String> target(String relationships, String kind) {
        return Optional.ofNullable(trees.get(relationships)).flatMap(tree -> Xml.all(tree, RELATIONSHIPS, "Relationship").stream()
                .filter(link -> link.getAttribute("Type").endsWith(kind)).map(link -> link.getAttribute("Target")).findFirst())
                .map(path -> path.startsWith("/") ? path.substring(1) : path);
    }

    boolean holds(String part) {
        return parts.containsKey(part);
    }

    /** Returns the XML of a part, which may be changed. */
    Optional<Document> tree(String part) {
        return Optional.ofNullable(trees.get(part));
    }

    /** Tells whether {@code part} names something by {@code id}. */
    boolean names(String part, String id) {
        return address(part, id).isPresent();
    }

    /** Returns the part that {@code id} names in {@code from}, when it is XML and in this file. */
    Optional<Document> related(String from, String id) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return address(from, id).flatMap(path -> tree(path.startsWith("/") ? path.substring(1) : folder + path));
    }

    private Optional<String> address(String part, String id) {
        int slash = part.lastIndexOf('/') + 1;
        return tree(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels").stream()
                .flatMap(tree -> Xml.all(tree, RELATIONSHIPS, "Relationship").stream())
                .filter(link -> link.getAttribute("Id").equals(id)).map(link -> link.getAttribute("Target")).findFirst();
    }

    /** Returns the title written in the file's properties; empty when it has none. */
    String title() {
        return tree("docProps/core.xml").flatMap(tree -> Xml.all(tree, "http://purl.org/dc/elements/1.1/", "title").stream().findFirst())
                .map(Element::getTextContent).orElse("").strip();
    }

    /** Returns the file again, with the trees as they are now. */
    byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            // Read again at once: squeezing the pictures would be time lost, unless the memory they take matters more.
            zip.setLevel(inflated <= LIGHT ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Document tree = trees.get(part.getKey());
                zip.write(tree == null ? part.getValue() : Xml.written(tree));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
