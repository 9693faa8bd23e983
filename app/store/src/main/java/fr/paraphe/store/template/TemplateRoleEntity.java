package fr.paraphe.store.template;

import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of one role of a template's circuit. */
@Entity(name = "TemplateRole")
@Table(name = "template_role")
@SuppressWarnings("NullAway.Init")
class TemplateRoleEntity {
    @EmbeddedId RoleKey key;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SignatoryRole role;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Requirement requirement;
    int place;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) AuthLevel authLevel;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable RoleChoice choice;
    @Nullable UUID personId;

    static TemplateRoleEntity of(DocumentTemplate template, int pos) {
        TemplateRole role = template.sharing().roles().get(pos);
        var row = new TemplateRoleEntity();
        row.key = new RoleKey(template.id(), template.version(), pos);
        row.role = role.role();
        row.requirement = role.requirement();
        row.place = role.rank();
        row.authLevel = role.authLevel();
        row.choice = role.choice();
        row.personId = role.person();
        return row;
    }

    TemplateRole toDomain() {
        return choice == null
                ? new TemplateRole(role, requirement, place, authLevel)
                : new TemplateRole(role, requirement, place, authLevel, choice, personId);
    }
}
