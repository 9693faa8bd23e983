package fr.paraphe.connectors.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes workbooks for tests. */
final class Sheets {
    private Sheets() {}

    /** Returns a workbook of one sheet of texts. */
    static byte[] of(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(out, List.of("Feuille 1"))) {
            workbook.sheet();
            rows.forEach(workbook::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a workbook whose sheet holds those cells, written as XML; style 1 is a date, and days are counted since 1904 if asked. */
    static byte[] raw(String rows, boolean since1904) {
        String main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return Broken.zip(zip -> {
            Broken.entry(zip, "[Content_Types].xml", Broken.utf8("<Types "
                    + "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                    + types + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/></Types>"));
            Broken.entry(zip, "_rels/.rels", Broken.utf8("<Relationships "
                    + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r\" Type=\"" + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            Broken.entry(zip, "xl/workbook.xml", Broken.utf8("<workbook" + main + " xmlns:r=\"" + office + "\"><workbookPr date1904=\""
                    + since1904 + "\"/><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
            Broken.entry(zip, "xl/_rels/workbook.xml.rels",
                    Broken.utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/></Relationships>"));
            Broken.entry(zip, "xl/styles.xml", Broken.utf8("<styleSheet" + main + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                    + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
            Broken.entry(zip, "xl/worksheets/sheet1.xml", Broken.utf8("<worksheet" + main + "><sheetData>" + rows
                    + "</sheetData></worksheet>"));
        });
    }
}
