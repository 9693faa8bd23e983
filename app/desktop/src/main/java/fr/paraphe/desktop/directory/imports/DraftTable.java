package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.TableSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** One table of what was given, and what the person has said of it so far. */
final class DraftTable {
    /** How a column came by its meaning. */
    enum Origin { NONE, PROPOSED, REMEMBERED, CHOSEN }

    /** What stays the same when a table is read otherwise. */
    record Key(List<ImportSource> sources, String part) {}

    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final Set<Integer> chosen = new HashSet<>();
    private Examined examined;
    private @Nullable ImportKind kind;
    private ColumnMapping mapping;
    private boolean kindChosen;
    private boolean skipped;

    DraftTable(Examined first) {
        examined = first;
        kind = first.kind().orElse(null);
        mapping = first.mapping();
    }

    Key key() {
        return key(examined);
    }

    static Key key(Examined examined) {
        return new Key(examined.table().sources(), examined.table().part());
    }

    String name() {
        return examined.table().name();
    }

    TableSource source() {
        return examined.table();
    }

    List<String> headers() {
        return examined.headers();
    }

    Examined examined() {
        return examined;
    }

    Optional<ImportKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Tells whether a person chose the kind, which another reading then keeps. */
    boolean kindChosen() {
        return kindChosen;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    /** Tells whether the person left the whole table out. */
    boolean skipped() {
        return skipped;
    }

    /** Grows with every change, for what is bound to this table. */
    IntegerProperty revisionProperty() {
        return revision;
    }

    /** Takes another reading; what was said of the columns is kept when they bear the same titles. */
    void reread(Examined again, ColumnMapping proposed) {
        boolean same = again.headers().equals(examined.headers());
        examined = again;
        if (!kindChosen && !same) {
            kind = again.kind().orElse(null);
        }
        if (!same) {
            mapping = proposed;
            chosen.clear();
        }
        changed();
    }

    /** Takes the kind that a person chose, with what its columns then seem to mean. */
    void become(ImportKind next, ColumnMapping proposed) {
        skipped = false;
        if (next != kind) {
            kind = next;
            mapping = proposed;
            chosen.clear();
        }
        kindChosen = true;
        changed();
    }

    /** Leaves the whole table out of the import. */
    void skip() {
        skipped = true;
        changed();
    }

    /** Gives column {@code place} the meaning that a person chose; another column that had it is then ignored. */
    void choose(int place, String field) {
        ColumnMapping before = mapping;
        mapping = mapping.with(place, field);
        chosen.add(place);
        for (int i = 0; i < mapping.fields().size(); i++) {
            if (!mapping.fields().get(i).equals(before.fields().get(i))) {
                chosen.add(i);
            }
        }
        changed();
    }

    Origin origin(int place) {
        if (chosen.contains(place)) {
            return Origin.CHOSEN;
        }
        if (mapping.fields().get(place).isEmpty()) {
            return Origin.NONE;
        }
        return examined.remembered() && examined.kind().equals(kind()) ? Origin.REMEMBERED : Origin.PROPOSED;
    }

    /** Returns the codes of the fields without which no row can be read and that no column gives. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        ImportKind of = kind;
        if (of != null) {
            Set<String> mapped = new HashSet<>(mapping.mapped());
            for (String code = of.missing(mapped); !code.isEmpty(); code = of.missing(mapped)) {
                missing.add(code);
                mapped.add(code);
            }
        }
        return missing;
    }

    /** Returns the first values of a column that are not empty, all different, three at most. */
    List<String> samples(int place) {
        return examined.preview().stream()
                .map(row -> row.get(place).strip()).filter(value -> !value.isEmpty()).distinct().limit(3).toList();
    }

    /** Returns its part of the plan; nothing when it is left out or nobody knows what it holds. */
    Optional<ImportPlan.Part> part() {
        ImportKind of = kind;
        return of == null || skipped ? Optional.empty() : Optional.of(new ImportPlan.Part(source(), of, mapping));
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
