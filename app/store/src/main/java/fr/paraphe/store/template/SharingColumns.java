package fr.paraphe.store.template;

import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of what becomes of a template's documents; each role has a row of its own. */
@Embeddable
record SharingColumns(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ShareMode shareMode,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SigningOrder signingOrder,
        int requestDurationDays,
        int linkDurationDays,
        boolean toRecipient,
        boolean toStudent,
        boolean toGuardians,
        UUID natureId) {

    static SharingColumns of(Sharing sharing) {
        Publication publication = sharing.publication();
        return new SharingColumns(sharing.mode(), sharing.order(), sharing.requestDurationDays(), sharing.linkDurationDays(),
                publication.toRecipient(), publication.toStudent(), publication.toGuardians(), publication.nature());
    }

    Sharing toDomain(List<TemplateRole> roles) {
        return new Sharing(shareMode, roles, signingOrder, requestDurationDays, linkDurationDays,
                new Publication(toRecipient, toStudent, toGuardians, natureId));
    }
}
