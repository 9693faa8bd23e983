package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The keys of the client, by groups, searched by word (E37): those of the menus as they are, those of the lists and windows. */
final class ShortcutsViewModel {
    private final Messages messages;
    private final List<Shortcut> all = new ArrayList<>();
    private final ObservableList<Shortcut> shown = FXCollections.observableArrayList();

    ShortcutsViewModel(Messages messages) {
        this.messages = messages;
    }

    /** Begins anew with the commands of the menus. */
    void open(List<Command> commands) {
        all.clear();
        commands.stream().filter(command -> !command.keys().isEmpty()).sorted(Comparator.comparing(Command::menu))
                .forEach(command -> add(messages.text(command.menu().key()).replace("_", ""), command.keys(), command.plain()));
        String move = messages.text("shell.shortcuts.move");
        add(move, "Alt+1…9", messages.text("shell.shortcuts.groups"));
        add(move, "Shortcut+Tab", messages.text("shell.shortcuts.next"));
        add(move, "Shortcut+Shift+Tab", messages.text("shell.shortcuts.previous"));
        add(move, "Shortcut+Page_Down", messages.text("shell.shortcuts.next"));
        add(move, "Shortcut+Page_Up", messages.text("shell.shortcuts.previous"));
        add(move, "F10", messages.text("shell.shortcuts.menus"));
        String lists = messages.text("shell.shortcuts.lists");
        add(lists, "Shortcut+F", messages.text("shell.shortcuts.search"));
        add(lists, "Space", messages.text("shell.shortcuts.tick"));
        add(lists, "Shortcut+A", messages.text("shell.shortcuts.tick-all"));
        String send = messages.text("shell.shortcuts.send");
        add(send, "Shortcut+Enter", messages.text("shell.shortcuts.send-ticked"));
        add(send, "Shortcut+Shift+C", messages.text("shell.shortcuts.copy"));
        add(send, "Esc", messages.text("shell.shortcuts.close"));
        String follow = messages.text("shell.shortcuts.follow");
        add(follow, "Shortcut+Shift+F", messages.text("shell.shortcuts.finalise"));
        add(follow, "Shortcut+Shift+R", messages.text("shell.shortcuts.remind"));
        add(follow, "Shortcut+Shift+E", messages.text("shell.shortcuts.download"));
        search("");
    }

    private void add(String group, String keys, String what) {
        all.add(new Shortcut(group, KeyWords.of(keys, messages), what));
    }

    /** Shows the lines that hold every word of {@code typed}; a group's name finds its lines. */
    void search(String typed) {
        String words = SearchText.normalised(typed);
        shown.setAll(all.stream().filter(shortcut -> holds(shortcut, words)).toList());
    }

    private static boolean holds(Shortcut shortcut, String words) {
        String line = SearchText.normalised(shortcut.group() + " " + shortcut.keys() + " " + shortcut.what());
        return words.isEmpty() || Arrays.stream(words.split(" ")).allMatch(line::contains);
    }

    /** Returns the lines found, those of a group together. */
    ObservableList<Shortcut> shown() {
        return shown;
    }
}
