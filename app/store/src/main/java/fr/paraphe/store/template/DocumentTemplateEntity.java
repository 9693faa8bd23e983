package fr.paraphe.store.template;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.TemplateVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of one version of a template; its roles have their own. Its category is kept by its path. */
@Entity(name = "DocumentTemplate")
@Table(name = "document_template")
@SuppressWarnings("NullAway.Init")
class DocumentTemplateEntity {
    @EmbeddedId TemplateKey key;
    String label;
    String category;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecipientKind recipient;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RecordKind about;
    boolean shipped;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = Length.LONG32) String html;
    @Embedded LayoutColumns layout;
    String emailSender;
    String emailSubject;
    String emailBody;
    @Embedded SharingColumns sharing;
    @Embedded @Nullable FixedColumns fixed;
    Instant savedAt;
    String savedBy;

    static DocumentTemplateEntity of(TemplateVersion version) {
        DocumentTemplate t = version.template();
        var row = new DocumentTemplateEntity();
        row.key = new TemplateKey(t.id(), t.version());
        row.label = t.label();
        row.category = t.category().path();
        row.recipient = t.recipient();
        row.about = t.about();
        row.shipped = t.shipped();
        row.html = t.html();
        row.layout = LayoutColumns.of(t.layout());
        row.emailSender = t.email().senderLabel();
        row.emailSubject = t.email().subject();
        row.emailBody = t.email().body();
        row.sharing = SharingColumns.of(t.sharing());
        FixedPages fixed = t.fixed();
        row.fixed = fixed == null ? null : FixedColumns.of(fixed);
        row.savedAt = version.savedAt();
        row.savedBy = version.savedBy();
        return row;
    }

    TemplateVersion toDomain(List<TemplateRole> roles, List<SignaturePlace> places) {
        // A category that this version of the product does not know any more is the one that allows the least.
        TemplateCategory known = TemplateCategory.ofPath(category).orElse(TemplateCategory.OTHER);
        var template = new DocumentTemplate(key.id(), key.version(), label, known, recipient, about, shipped, html,
                layout.toDomain(), new EmailText(emailSender, emailSubject, emailBody), sharing.toDomain(roles),
                fixed == null ? null : fixed.toDomain(places), fixed == null ? new HandPlaces(places) : HandPlaces.NONE);
        return new TemplateVersion(template, savedAt, savedBy);
    }
}
