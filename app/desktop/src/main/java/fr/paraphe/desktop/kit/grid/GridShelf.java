package fr.paraphe.desktop.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Texts kept by name («Mes dispositions», «Mes filtres»): an index of names, and each text in a slot of its own. */
final class GridShelf {
    private static final String INDEX = "names 1";
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 40;

    private final GridRecall recall;
    private final String kind;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    /** Held: what an unmodifiable list tells is lost once nobody holds it. */
    private final ObservableList<String> shown = FXCollections.unmodifiableObservableList(names);
    private final List<Integer> slots = new ArrayList<>();

    GridShelf(GridRecall recall, String kind) {
        this.recall = recall;
        this.kind = kind;
    }

    /** Reads the names. */
    void load() {
        fresh(() -> { });
    }

    /** Reads the names again before {@code then}: another workstation may have changed them. */
    private void fresh(Runnable then) {
        recall.get(kind, text -> {
            text.flatMap(found -> GridText.read(INDEX, found)).ifPresent(this::take);
            then.run();
        });
    }

    private void take(List<List<String>> lines) {
        List<String> read = new ArrayList<>();
        slots.clear();
        for (List<String> line : lines) {
            if (line.size() == 2 && line.getFirst().matches("\\d{1,4}")) {
                slots.add(Integer.parseInt(line.getFirst()));
                read.add(line.get(1));
            }
        }
        names.setAll(read);
    }

    ObservableList<String> names() {
        return shown;
    }

    /** Keeps {@code text} under {@code name}, in place of what had that name; false when it is too long or there are too many. */
    boolean save(String name, String text) {
        String clean = name.strip();
        boolean full = !names.contains(clean) && names.size() >= MOST;
        if (clean.isEmpty() || clean.length() > LONGEST_NAME || text.length() > GridMemory.LONGEST || full) {
            return false;
        }
        fresh(() -> {
            if (!names.contains(clean)) {
                slots.add(free());
                names.add(clean);
                index();
            }
            recall.put(slot(clean), text);
        });
        return true;
    }

    /** Gives the text of {@code name} to {@code done}, which hears nothing when it is gone. */
    void open(String name, Consumer<String> done) {
        if (names.contains(name)) {
            recall.get(slot(name), text -> text.ifPresent(done));
        }
    }

    void remove(String name) {
        fresh(() -> {
            int at = names.indexOf(name);
            if (at >= 0) {
                recall.put(slot(name), "");
                slots.remove(/* index */ at);
                names.remove(at);
                index();
            }
        });
    }

    private int free() {
        int slot = 1;
        while (slots.contains(slot)) {
            slot++;
        }
        return slot;
    }

    private String slot(String name) {
        return kind + "." + slots.get(names.indexOf(name));
    }

    private void index() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(List.of(String.valueOf(slots.get(i)), names.get(i)));
        }
        recall.put(kind, GridText.write(INDEX, lines));
    }
}
