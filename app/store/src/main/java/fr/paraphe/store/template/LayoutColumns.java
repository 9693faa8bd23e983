package fr.paraphe.store.template;

import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of a template's pages. */
@Embeddable
record LayoutColumns(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) PageSize pageSize,
        boolean landscape,
        int marginTop,
        int marginRight,
        int marginBottom,
        int marginLeft,
        String headerText,
        String footerText,
        boolean numbered,
        String watermark) {

    static LayoutColumns of(PageLayout layout) {
        PageLayout.Margins margins = layout.margins();
        return new LayoutColumns(layout.size(), layout.landscape(), margins.top(), margins.right(), margins.bottom(), margins.left(),
                layout.header(), layout.footer(), layout.numbered(), layout.watermark());
    }

    PageLayout toDomain() {
        return new PageLayout(pageSize, landscape, new PageLayout.Margins(marginTop, marginRight, marginBottom, marginLeft), headerText,
                footerText, numbered, watermark);
    }
}
