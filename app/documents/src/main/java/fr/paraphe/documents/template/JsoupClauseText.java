package fr.paraphe.documents.template;

import fr.paraphe.domain.template.TemplateCleaner;
import fr.paraphe.domain.template.clause.ClauseLayout;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.ClauseText;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the signature clause as {@code <div class="clause">}: the paragraph, then a table with a cell for each signature. In a
 * text written otherwise, the clause is the table of its blocks with what stands around it in the same frame.
 */
public final class JsoupClauseText implements ClauseText {
    private static final String TITLE = "Signature";
    private static final Pattern LENGTH = Pattern.compile("(?:^|[;\\s])(width|height)\\s*:\\s*([0-9.]+)(cm|mm)");
    private static final int MM_A_CM = 10;

    private final TemplateCleaner cleaner;

    /** Creates a reader and writer; {@code cleaner} sees whatever a clause brings. */
    public JsoupClauseText(TemplateCleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public PlacedClause read(String html) {
        ClauseFrame frame = ClauseFrame.of(JsoupTemplateText.parse(html));
        Element whole = frame.whole();
        String title = whole == null || whole.attr("data-clause-title").isBlank() ? TITLE : whole.attr("data-clause-title");
        List<ClauseSignature> signatures = frame.boxes().stream().map(box -> signature(frame, box)).toList();
        var clause = new SignatureClause(title, whole == null ? "" : whole.attr("data-clause-author"), paragraph(frame), signatures,
                layout(frame));
        return new PlacedClause(clause, whole == null ? null : origin(whole));
    }

    @Override
    public String write(String html, PlacedClause placed) {
        Document document = JsoupTemplateText.parse(html);
        ClauseFrame frame = ClauseFrame.of(document);
        Element whole = frame.whole();
        Element next = new ClauseMarkup(cleaner).element(placed);
        if (whole == null) {
            document.body().appendChild(next);
        } else {
            whole.replaceWith(next);
        }
        frame.boxes().stream().filter(box -> box.ownerDocument() != null).forEach(Node::remove);
        return JsoupTemplateText.written(html, document);
    }

    private static ClauseSignature signature(ClauseFrame frame, Element box) {
        var role = ClauseFrame.role(box).orElseThrow();
        Optional<Element> cell = frame.cell(box);
        if (cell.isEmpty()) {
            return new ClauseSignature(role, "", "");
        }
        Element words = cell.get().clone();
        words.select("[id^=sig_]").remove();
        String mention = words.select("." + ClauseFrame.MENTION).eachText().stream().collect(Collectors.joining("\n"));
        words.select("." + ClauseFrame.MENTION).remove();
        Element text = words.selectFirst("> ." + ClauseMarkup.TEXT);
        return new ClauseSignature(role, (text == null ? words : text).html().strip(), mention);
    }

    /** What stands around the places, and in cells that are nobody's: no word of a clause is lost. */
    private static String paragraph(ClauseFrame frame) {
        Element whole = frame.whole();
        Element table = frame.table();
        if (whole == null) {
            return "";
        }
        Element words = whole.equals(table) ? new Element("div") : whole.clone();
        words.select("table:has([id^=sig_]), table." + ClauseFrame.TABLE).remove();
        Element own = words.selectFirst("> ." + ClauseMarkup.PARAGRAPH);
        String around = (own == null ? words : own).html().strip();
        return table == null ? around : table.select("td, th").stream()
                .filter(cell -> cell.select("[id^=sig_]").isEmpty() && !cell.text().isBlank())
                .map(cell -> cell.html().strip()).reduce(around, String::concat);
    }

    private static ClauseLayout layout(ClauseFrame frame) {
        Element table = frame.table();
        int inARow = table == null ? ClauseLayout.USUAL.inARow()
                : table.select("tr").stream().mapToInt(row -> row.select("> td, > th").size()).max().orElse(1);
        String style = frame.boxes().stream().map(box -> box.attr("style")).findFirst().orElse("");
        Element whole = frame.whole();
        boolean loose = whole != null && whole.hasClass(ClauseFrame.CLAUSE) && !whole.attr("style").contains("avoid");
        return new ClauseLayout(Math.clamp(inARow, 1, ClauseLayout.MOST_IN_A_ROW),
                Math.clamp(length(style, "width", ClauseLayout.USUAL.width()), ClauseLayout.LEAST_WIDTH, ClauseLayout.MOST_WIDTH),
                Math.clamp(length(style, "height", ClauseLayout.USUAL.height()), ClauseLayout.LEAST_HEIGHT, ClauseLayout.MOST_HEIGHT),
                !loose);
    }

    private static int length(String style, String side, int usual) {
        Matcher m = LENGTH.matcher(style);
        while (m.find()) {
            if (m.group(1).equals(side)) {
                return (int) Math.round(Double.parseDouble(m.group(2)) * (m.group(3).equals("cm") ? MM_A_CM : 1));
            }
        }
        return usual;
    }

    private static PlacedClause.@Nullable Origin origin(Element whole) {
        try {
            return new PlacedClause.Origin(UUID.fromString(whole.attr("data-clause")), Integer.parseInt(whole.attr("data-clause-version")));
        } catch (IllegalArgumentException _) {
            return null; // an attribute that somebody else wrote names no clause of a library
        }
    }
}
