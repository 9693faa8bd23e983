package fr.paraphe.documents.template.imports;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Writes Word files by hand, part by part. */
final class WordFile {
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();

    WordFile(String body) {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                + "<Default Extension=\"gif\" ContentType=\"image/gif\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        part("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"" + LINK + "officeDocument\" Target=\"word/document.xml\"/>"));
        part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        part("word/styles.xml", root("styles", style("Titre1", "heading 1") + style("Titre2", "heading 2")
                + style("Paragraphedeliste", "List Paragraph")));
        part("word/numbering.xml", root("numbering", numbering(1, "bullet") + numbering(2, "decimal")
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"));
        link("styles", "styles", "styles.xml", "");
        link("numbering", "numbering", "numbering.xml", "");
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static String numbering(int id, String kind) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"" + kind
                + "\"/></w:lvl></w:abstractNum>";
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links + "</Relationships>";
    }

    /** Returns a part of that root. */
    static String root(String name, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:" + name + SPACES + ">" + inside + "</w:" + name + ">";
    }

    static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    static String instruction(String... pieces) {
        var runs = new StringBuilder();
        for (String piece : pieces) {
            runs.append("<w:r><w:instrText xml:space=\"preserve\">").append(piece).append("</w:instrText></w:r>");
        }
        return runs.toString();
    }

    /** Returns a complex field as Word writes it. */
    static String field(String instruction, String result) {
        return mark("begin") + instruction(instruction) + mark("separate") + run(result) + mark("end");
    }

    /** Returns a picture of 4 × 2 cm. */
    static String picture(String blip, String words) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"1440000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"x\" descr=\"" + words
                + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip " + blip
                + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    static byte[] image(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    WordFile part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    WordFile link(String id, String kind, String target, String more) {
        links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(LINK).append(kind).append("\" Target=\"").append(target)
                .append("\" ").append(more).append("/>");
        return this;
    }

    byte[] bytes() throws IOException {
        part("word/_rels/document.xml.rels", relationships(links.toString()));
        return zip(parts);
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
