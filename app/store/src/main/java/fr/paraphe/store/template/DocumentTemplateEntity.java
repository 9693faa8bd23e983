package fr.paraphe.store.template;

import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateRole;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of one version of a template; its roles have their own. */
@Entity(name = "DocumentTemplate")
@Table(name = "document_template")
@SuppressWarnings("NullAway.Init")
class DocumentTemplateEntity {
    @EmbeddedId TemplateKey key;
    String label;
    String category;
    boolean shipped;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = Length.LONG32) String html;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SigningOrder signingOrder;
    int requestDurationDays;
    int linkDurationDays;
    String emailSubject;
    String emailBody;

    static DocumentTemplateEntity of(DocumentTemplate t) {
        var row = new DocumentTemplateEntity();
        row.key = new TemplateKey(t.id(), t.version());
        row.label = t.label();
        row.category = t.category();
        row.shipped = t.shipped();
        row.html = t.html();
        row.signingOrder = t.order();
        row.requestDurationDays = t.requestDurationDays();
        row.linkDurationDays = t.linkDurationDays();
        row.emailSubject = t.emailSubject();
        row.emailBody = t.emailBody();
        return row;
    }

    DocumentTemplate toDomain(List<TemplateRole> roles) {
        return new DocumentTemplate(key.id(), key.version(), label, category, shipped, html, roles, signingOrder, requestDurationDays,
                linkDurationDays, emailSubject, emailBody);
    }
}
