package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Who signs a template: a row each, with the requirement, how they prove who they are, and the arrows of an imposed order (F042 to F047).
 */
final class RolesGrid {
    private static final double CHOOSER = 460;

    private final TemplateViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Button add;
    private final VBox root;

    RolesGrid(TemplateViewModel model, Overlay overlay, Messages messages) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        grid.getStyleClass().add("roles-grid");
        add = Styles.button(messages.text("template.roles.add"), "mdi2a-account-plus-outline", this::choose);
        add.setId("add-role");
        root = new VBox(grid, add);
        root.getStyleClass().add("template-part");
    }

    Node node() {
        return root;
    }

    /** Shows the roles of {@code draft}; who changes them by the keyboard stays where he is. */
    void show(DocumentTemplate draft) {
        Optional<Node> focused = Optional.ofNullable(grid.getScene()).map(Scene::getFocusOwner).filter(node -> Overlay.holds(grid, node));
        fill(draft);
        focused.ifPresent(node -> again(node.getId()).requestFocus());
    }

    /** Returns what has that name now or, when it cannot be used any more, what stands beside it, then the button below. */
    private Node again(String id) {
        Node same = grid.lookup("#" + id);
        return same == null ? add : Stream.concat(Stream.of(same), same.getParent().getChildrenUnmodifiable().stream())
                .filter(node -> !node.isDisabled() && node.isFocusTraversable()).findFirst().orElse(add);
    }

    private void fill(DocumentTemplate draft) {
        grid.getChildren().clear();
        List<TemplateRole> roles = draft.sharing().roles();
        if (!roles.isEmpty()) {
            grid.addRow(0, head("template.roles.who"), head("template.roles.requirement"), head("template.roles.auth"), new Region());
        }
        for (int i = 0; i < roles.size(); i++) {
            TemplateRole role = roles.get(i);
            boolean imposed = draft.sharing().order() == SigningOrder.IMPOSED;
            grid.addRow(i + 1, name(role, imposed), requirement(role), auth(role), acts(role, imposed, i, roles));
        }
        add.setDisable(draft.category().roles().stream().allMatch(role -> draft.sharing().role(role).isPresent()));
    }

    private Label head(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        return label;
    }

    private Node name(TemplateRole role, boolean imposed) {
        var name = new Label((imposed ? role.rank() + ". " : "") + messages.label(role.role()));
        name.setId("role-" + id(role.role()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        List<RoleChoice> choices = RoleChoice.of(role.role());
        if (choices.size() == 1) {
            return name;
        }
        ComboBox<RoleChoice> which = Choices.box("which-" + id(role.role()),
                messages.text("template.roles.which", messages.label(role.role())), choices, messages::label);
        which.setValue(role.choice());
        which.setTooltip(new Tooltip(messages.label(role.choice()))); // the longest choices are cut in the grid
        which.getStyleClass().add("role-which");
        which.setOnAction(_ -> model.changeRole(role.choice(which.getValue())));
        var box = new VBox(name, which);
        box.getStyleClass().add("named-field");
        if (role.choice() == RoleChoice.TEACHER_NAMED) {
            box.getChildren().add(teacher(role));
        }
        return box;
    }

    private Node teacher(TemplateRole role) {
        ComboBox<Teacher> box = Choices.box("teacher-" + id(role.role()), messages.text("template.roles.teacher"), List.of(),
                Teacher::name);
        box.setPromptText(messages.text("template.roles.teacher"));
        Choices.findable(box);
        model.teachers(all -> {
            box.getItems().setAll(all);
            all.stream().filter(one -> one.id().equals(role.person())).findFirst().ifPresent(box::setValue);
            box.setOnAction(_ -> model.share(s -> s.changing(role.named(box.getValue().id()))));
        });
        return box;
    }

    private Node requirement(TemplateRole role) {
        ComboBox<Requirement> box = Choices.box("requirement-" + id(role.role()),
                messages.text("template.roles.requirement") + ", " + messages.label(role.role()), List.of(Requirement.values()),
                messages::label);
        box.setValue(role.requirement());
        box.setDisable(role.role() == SignatoryRole.INSTITUTION_REPRESENTATIVE || role.role() == SignatoryRole.SECOND_GUARDIAN);
        box.setOnAction(_ -> model.share(s -> s.changing(role.requirement(box.getValue()))));
        return box;
    }

    private Node auth(TemplateRole role) {
        ComboBox<AuthLevel> box = Choices.box("auth-" + id(role.role()),
                messages.text("template.roles.auth") + ", " + messages.label(role.role()), List.of(AuthLevel.values()),
                level -> messages.text(key(level)));
        box.setValue(role.authLevel());
        box.setOnAction(_ -> model.share(s -> s.changing(role.authLevel(box.getValue()))));
        return box;
    }

    private Node acts(TemplateRole role, boolean imposed, int place, List<TemplateRole> roles) {
        var line = new HBox();
        if (imposed && role.role() != SignatoryRole.INSTITUTION_REPRESENTATIVE) {
            Button up = act("template.roles.up", "mdi2a-arrow-up", role, () -> model.share(s -> s.moving(role.role(), -1)));
            up.setDisable(place == 0);
            Button down = act("template.roles.down", "mdi2a-arrow-down", role, () -> model.share(s -> s.moving(role.role(), 1)));
            down.setDisable(place + 1 >= roles.size() || roles.get(place + 1).role() == SignatoryRole.INSTITUTION_REPRESENTATIVE);
            line.getChildren().addAll(up, down);
        }
        line.getChildren().add(act("template.roles.remove", "mdi2c-close", role, () -> model.removeRole(role.role())));
        line.getStyleClass().add("roles-acts");
        return line;
    }

    private Button act(String key, String icon, TemplateRole role, Runnable run) {
        Button button = Styles.button("", icon, run);
        button.setId(Choices.last(key) + "-" + id(role.role()));
        button.setAccessibleText(messages.text(key, messages.label(role.role())));
        button.getStyleClass().add("flat");
        return button;
    }

    private void choose() {
        DocumentTemplate draft = model.draftProperty().get();
        if (draft != null) {
            var chooser = new RoleChooser(draft, messages, chosen -> {
                overlay.close();
                model.addRoles(chosen);
            }, overlay::close);
            overlay.open(messages.text("template.roles.add"), CHOOSER, chooser.node(), chooser.first());
        }
    }

    private static String key(AuthLevel level) {
        return switch (level) {
            case SPACE -> "template.auth.space";
            case LINK -> "template.auth.link";
            case LINK_SMS -> "template.auth.link-sms";
        };
    }

    static String id(SignatoryRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
