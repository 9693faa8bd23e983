package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.SheetWriter;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.archive.BillingLine;
import fr.paraphe.domain.shared.listing.ListColumn.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The count as sheets: the months, and the lines of one; for the clipboard and for files. */
record BillingSheet(Messages messages) {
    private static final Set<Integer> MONTH_NUMBERS = Set.of(1, 2, 3, 4);
    private static final Set<Integer> LINE_NUMBERS = Set.of(3, 4);

    /** Returns the months for the clipboard. */
    SheetCopy months(List<Month> months) {
        var writer = new SheetWriter(MONTH_NUMBERS, true);
        writer.row(texts("archive.billing.column.month", "archive.billing.column.documents", "archive.billing.column.excl",
                "archive.billing.column.vat", "archive.billing.column.incl", "archive.billing.column.control"));
        months.forEach(month -> writer.row(List.of(messages.month(month.month()), String.valueOf(month.documents()),
                number(month.exclTax()), number(month.vat()), number(month.inclTax()), new BillingWords(messages).control(month))));
        return writer.end();
    }

    /** Returns the lines of a month for the clipboard. */
    SheetCopy lines(List<BillingLine> lines) {
        var writer = new SheetWriter(LINE_NUMBERS, true);
        writer.row(titles());
        lines.forEach(line -> writer.row(List.of(messages.moment(line.archivedAt()), line.reference(), line.documentName(),
                number(line.amount()), number(line.vat()))));
        return writer.end();
    }

    /** Returns the lines of a month for a file. */
    SheetExport.Sheet file(String name, List<BillingLine> lines) {
        List<Kind> kinds = List.of(Kind.MOMENT, Kind.TEXT, Kind.TEXT, Kind.NUMBER, Kind.NUMBER);
        List<String> titles = titles();
        var headers = new ArrayList<SheetExport.Header>();
        for (int i = 0; i < kinds.size(); i++) {
            headers.add(new SheetExport.Header(titles.get(i), kinds.get(i)));
        }
        return new SheetExport.Sheet(name, headers, lines.stream().<List<@Nullable Object>>map(line -> Arrays.asList(
                line.archivedAt(), line.reference(), line.documentName(), line.amount(), line.vat())).iterator());
    }

    private List<String> titles() {
        return texts("archive.billing.column.date", "archive.billing.column.reference", "archive.billing.column.document",
                "archive.billing.column.amount", "archive.billing.column.rate");
    }

    private List<String> texts(String... keys) {
        return Arrays.stream(keys).map(messages::text).toList();
    }

    private String number(BigDecimal amount) {
        return messages.number(amount, false);
    }
}
