package fr.paraphe.documents.template;

import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateText;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Adds signature blocks to the text of a template and takes them out. Blocks stand two in a row in a table at the end, each with the role
 * and the signatory's name above it; the last row that has room is filled first.
 */
public final class JsoupTemplateText implements TemplateText {
    private static final int IN_A_ROW = 2;
    private static final String SIZE = "width: 6cm; height: 3cm";
    private static final String LOOKS = "; border: 0.6pt solid #7d8899; page-break-inside: avoid";

    @Override
    public String withBoxes(String html, List<SignatoryRole> roles) {
        List<SignatoryRole> missing = roles.stream().filter(role -> !role.hasBlock(html)).toList();
        if (missing.isEmpty()) {
            return html;
        }
        Document document = parse(html);
        missing.forEach(role -> fill(cell(table(document)), role));
        return written(html, document);
    }

    @Override
    public String withoutBoxes(String html, List<SignatoryRole> roles) {
        Document document = parse(html);
        boolean found = false;
        for (SignatoryRole role : roles) {
            Element box = document.getElementById(role.fieldName());
            if (box != null) {
                found = true;
                drop(box);
            }
        }
        return found ? written(html, document) : html;
    }

    /** Returns the document of a whole text or of a piece of one. */
    static Document parse(String html) {
        return HtmlText.parsed(Jsoup.parse(html));
    }

    /** A fragment stays a fragment. */
    static String written(String html, Document document) {
        return html.toLowerCase(Locale.ROOT).contains("<body") ? document.outerHtml() : document.body().html();
    }

    private static Element table(Document document) {
        Element last = document.select("table." + ClauseFrame.TABLE).last();
        if (last != null) {
            return last;
        }
        Element table = document.body().appendElement("table").addClass(ClauseFrame.TABLE);
        table.attr("style", "width: 100%; page-break-inside: avoid");
        table.appendElement("tbody");
        return table;
    }

    /** Returns the first empty cell, or one of a new row whose cells are as many as in the others. */
    private static Element cell(Element table) {
        for (Element cell : table.select("td")) {
            if (cell.children().isEmpty() && cell.text().isBlank()) {
                return cell;
            }
        }
        @Nullable Element rows = table.selectFirst("tbody");
        Element row = (rows == null ? table : rows).appendElement("tr");
        row.attr("style", "page-break-inside: avoid");
        for (int i = 0; i < IN_A_ROW; i++) {
            row.appendElement("td").attr("style", "width: 50%; padding: 0 5mm 2.8mm 0; vertical-align: bottom");
        }
        return row.child(0);
    }

    private static void fill(Element cell, SignatoryRole role) {
        cell.empty();
        cell.appendElement("p").addClass("role").text(role.label());
        String name = "SignNom_" + role.label();
        cell.appendElement("p").addClass("signataire").appendElement("span").addClass("tag").attr("data-tag", name)
                .text("{{" + name + "}}");
        box(cell, role, SIZE);
    }

    /** Writes the box of a role, of that size. */
    static void box(Element cell, SignatoryRole role, String size) {
        cell.appendElement("div").addClass("sig").attr("id", role.fieldName()).attr("data-role", role.name())
                .attr("data-tag", role.tagCode()).attr("style", size + LOOKS);
    }

    /** Empties the cell of the box, or drops the box alone where it stands in the text; a row left empty goes too. */
    private static void drop(Element box) {
        Element cell = box.closest("td");
        if (cell == null) {
            box.remove();
            return;
        }
        cell.empty();
        Element row = cell.closest("tr");
        if (row != null && row.text().isBlank() && row.select("[id]").isEmpty()) {
            Element table = row.closest("table");
            row.remove();
            if (table != null && table.select("td").isEmpty()) {
                table.remove();
            }
        }
    }
}
