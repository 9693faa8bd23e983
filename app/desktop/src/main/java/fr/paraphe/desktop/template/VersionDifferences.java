package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.TextDifferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Says in words how one version of a template differs from another: settings first, then the lines of the text (X21). */
final class VersionDifferences {
    private final Messages messages;

    VersionDifferences(Messages messages) {
        this.messages = messages;
    }

    /** Returns what changed from {@code former} to {@code next}, a line each; one line says so when nothing did. */
    List<String> between(DocumentTemplate former, DocumentTemplate next) {
        var lines = new ArrayList<String>();
        changed(lines, "template.column.label", former.label(), next.label());
        changed(lines, "template.column.category", messages.label(former.category()), messages.label(next.category()));
        changed(lines, "template.recipient", messages.label(former.recipient()), messages.label(next.recipient()));
        changed(lines, "template.tab.layout", layout(former), layout(next));
        changed(lines, "template.email.sender", former.email().senderLabel(), next.email().senderLabel());
        changed(lines, "template.email.subject", former.email().subject(), next.email().subject());
        changed(lines, "template.email.body", former.email().body(), next.email().body());
        changed(lines, "template.sharing.mode", mode(former.sharing()), mode(next.sharing()));
        changed(lines, "template.sharing.roles", roles(former.sharing()), roles(next.sharing()));
        changed(lines, "template.places", places(former), places(next));
        if (!named(former.sharing()).equals(named(next.sharing()))) {
            lines.add(messages.text("template.versions.teacher"));
        }
        changed(lines, "template.sharing.publication", former.sharing().publication().toString(), next.sharing().publication().toString());
        TextDifferences.between(former.html(), next.html()).forEach(line -> lines.add(messages.text(
                line.added() ? "template.versions.added" : "template.versions.removed", line.text())));
        return lines.isEmpty() ? List.of(messages.text("template.versions.same")) : lines;
    }

    private void changed(List<String> lines, String key, String former, String next) {
        if (!former.equals(next)) {
            lines.add(messages.text("template.versions.changed", messages.text(key), former, next));
        }
    }

    private String layout(DocumentTemplate template) {
        var layout = template.layout();
        var margins = layout.margins();
        String direction = messages.text(layout.landscape() ? "template.layout.landscape" : "template.layout.portrait");
        return String.join(", ", layout.size().name(), direction, margins.top() + "/" + margins.right() + "/" + margins.bottom() + "/"
                + margins.left() + "\u00a0mm", layout.header(), layout.footer(), String.valueOf(layout.numbered()), layout.watermark());
    }

    private String mode(Sharing sharing) {
        return messages.text(SharingTab.key(sharing.mode())) + ", "
                + messages.text(sharing.order() == SigningOrder.IMPOSED ? "template.sharing.imposed"
                        : "template.sharing.free") + ", " + sharing.requestDurationDays() + "/" + sharing.linkDurationDays();
    }

    private String roles(Sharing sharing) {
        return sharing.roles().stream().map(this::role).collect(Collectors.joining(", "));
    }

    private String places(DocumentTemplate template) {
        FixedPages fixed = template.fixed();
        return fixed == null ? places(template.byHand().places(), PlacesViewModel::fromEnd)
                : places(fixed.places(), PlacesViewModel::where);
    }

    private String places(List<SignaturePlace> places, BiFunction<SignaturePlace, Messages, String> where) {
        return places.stream().map(place -> messages.label(place.role()) + " (" + where.apply(place, messages) + ")")
                .collect(Collectors.joining(", "));
    }

    private static Set<UUID> named(Sharing sharing) {
        return sharing.roles().stream().map(TemplateRole::person).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private String role(TemplateRole role) {
        String choice = role.choice() == RoleChoice.ONLY ? "" : " (" + messages.label(role.choice()) + ")";
        return messages.label(role.role()) + choice + " " + messages.label(role.requirement()).toLowerCase(Locale.ROOT);
    }
}
