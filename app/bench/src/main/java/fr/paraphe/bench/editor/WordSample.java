package fr.paraphe.bench.editor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word document of ten pages: on each a heading, paragraphs with merge fields, a table and a picture. */
final class WordSample {
    private static final int PAGES = 10;
    private static final int PARAGRAPHS = 4;
    private static final int ROWS = 6;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 500;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINKS = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String WORDS = "Pendant toute la durée du stage, l’étudiant suit les consignes de l’entreprise et tient son"
            + " journal, que le maître de stage vise chaque semaine avant de le rendre à l’établissement. ";

    private WordSample() {}

    /** Writes the document. */
    static Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "_rels/.rels", LINKS + link("rId1", "officeDocument", "word/document.xml") + "</Relationships>");
            var links = new StringBuilder(LINKS);
            var text = new StringBuilder();
            for (int page = 1; page <= PAGES; page++) {
                links.append(link("rId" + page, "image", "media/image" + page + ".png"));
                page(page, text);
                zip.putNextEntry(new ZipEntry("word/media/image" + page + ".png"));
                zip.write(picture(page));
            }
            put(zip, "word/_rels/document.xml.rels", links + "</Relationships>");
            put(zip, "word/document.xml", HEAD + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"" + OFFICE + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" + text + "</w:body></w:document>");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the sample cannot be written", e);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void page(int number, StringBuilder text) {
        text.append(paragraph("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", run("", "Chapitre " + number)));
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(paragraph("<w:pPr><w:jc w:val=\"both\"/></w:pPr>", run("", WORDS) + run("<w:b/>", "Le signataire, ")
                    + "<w:fldSimple w:instr=\" MERGEFIELD Etud_NomPrenom \">" + run("", "«Etud_NomPrenom»") + "</w:fldSimple>"
                    + run("", ", en garde un exemplaire. " + WORDS)));
        }
        text.append("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>");
        for (int row = 1; row <= ROWS; row++) {
            text.append("<w:tr>");
            for (int column = 1; column <= COLUMNS; column++) {
                text.append("<w:tc>").append(paragraph("", run("", "Point " + row + "." + column + ", vu par le tuteur")))
                        .append("</w:tc>");
            }
            text.append("</w:tr>");
        }
        text.append("</w:tbl>").append(paragraph("", "<w:r>" + drawing(number) + "</w:r>"))
                .append(paragraph("", "<w:r><w:br w:type=\"page\"/></w:r>"));
    }

    private static String paragraph(String looks, String runs) {
        return "<w:p>" + looks + runs + "</w:p>";
    }

    private static String run(String looks, String words) {
        return "<w:r>" + (looks.isEmpty() ? "" : "<w:rPr>" + looks + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String drawing(int number) {
        String size = " cx=\"5400000\" cy=\"2700000\"/>";
        return "<w:drawing><wp:inline><wp:extent" + size + "<wp:docPr id=\"" + number + "\" name=\"Figure " + number + "\" descr=\"Figure "
                + number + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:blipFill><a:blip r:embed=\"rId" + number + "\"/></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
                + size + "</a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    /** A picture that compresses as a photograph does: badly. */
    private static byte[] picture(int seed) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grain = (x * 31 + y * 17 + x * y * seed) & 0x0f;
                image.setRGB(x, y, (x * 255 / WIDTH) << 16 | (y * 255 / HEIGHT) << 8 | grain);
            }
        }
        var png = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", png)) {
            throw new IOException("no PNG writer");
        }
        return png.toByteArray();
    }
}
