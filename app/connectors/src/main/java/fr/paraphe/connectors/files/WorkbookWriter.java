package fr.paraphe.connectors.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook (ECMA-376) of texts only, so that no spreadsheet changes or runs a cell; sheets are written one after the other. */
final class WorkbookWriter implements AutoCloseable {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** What XML 1.0 cannot hold, and the controls that nobody sees. */
    private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    private final ZipOutputStream zip;
    private int sheet;
    private int line;

    /** Begins a workbook with sheets of those names. */
    WorkbookWriter(OutputStream out, List<String> sheets) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var types = new StringBuilder();
        var names = new StringBuilder();
        var links = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(i)
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            names.append("<sheet name=\"").append(escaped(sheets.get(i - 1))).append("\" sheetId=\"").append(i).append("\" r:id=\"rId")
                    .append(i).append("\"/>");
            links.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(OFFICE)
                    .append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        }
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                        + "ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml"
                + ".sheet.main+xml\"/>" + types + "</Types>");
        part("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(XML + content);
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins the next sheet. */
    void sheet() throws IOException {
        finish();
        sheet++;
        line = 0;
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheet + ".xml"));
        write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    private void finish() throws IOException {
        if (sheet > 0) {
            write("</sheetData></worksheet>");
            zip.closeEntry();
        }
    }

    /** Writes one row of texts. */
    void row(List<String> cells) {
        line++;
        var row = new StringBuilder("<row r=\"").append(line).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"").append(column(i)).append(line).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(escaped(cells.get(i))).append("</t></is></c>");
        }
        try {
            write(row.append("</row>").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private static String escaped(String text) {
        String legal = ILLEGAL.matcher(text).replaceAll("");
        return legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public void close() throws IOException {
        finish();
        zip.close();
    }
}
