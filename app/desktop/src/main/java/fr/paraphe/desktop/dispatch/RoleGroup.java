package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A header over the role columns; a group without role is absent (F082). */
public record RoleGroup(String title, List<TemplateRole> roles) {
    public RoleGroup {
        roles = List.copyOf(roles);
    }

    /** Returns the groups of a template, in the guide's order. */
    static List<RoleGroup> of(DocumentTemplate template, Messages messages) {
        Predicate<TemplateRole> last = role -> role.role() == SignatoryRole.INSTITUTION_REPRESENTATIVE;
        Predicate<TemplateRole> optional = role -> role.requirement() == Requirement.OPTIONAL;
        return Stream.of(
                        group(messages.text("dispatch.group.mandatory"), template, last.negate().and(optional.negate())),
                        group(messages.text("dispatch.group.optional"), template, last.negate().and(optional)),
                        group(messages.text("dispatch.group.last"), template, last))
                .filter(group -> !group.roles().isEmpty())
                .toList();
    }

    private static RoleGroup group(String title, DocumentTemplate template, Predicate<TemplateRole> which) {
        return new RoleGroup(title, template.roles().stream().filter(which).toList());
    }
}
