package fr.paraphe.store.template;

import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.SignaturePlace;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the pages that a template takes from a PDF, written «595x841 841x595»; each place has a row of its own. */
@Embeddable
record FixedColumns(String pdfSha256, String pdfPages) {
    static FixedColumns of(FixedPages fixed) {
        return new FixedColumns(fixed.sha256(), fixed.pages().stream().map(page -> page.width() + "x" + page.height())
                .collect(Collectors.joining(" ")));
    }

    FixedPages toDomain(List<SignaturePlace> places) {
        return new FixedPages(pdfSha256, Stream.of(pdfPages.split(" ", -1)).map(FixedColumns::shape).toList(), places);
    }

    private static PageShape shape(String written) {
        int cross = written.indexOf('x');
        return new PageShape(Integer.parseInt(written.substring(0, cross)), Integer.parseInt(written.substring(cross + 1)));
    }
}
