package fr.paraphe.domain.directory.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes one field of a record by its path: names of components separated by dots ({@code contact.email}); an element of a list
 * of records is named by its identifier ({@code guardians[…].contact.email}), by its place when it has none ({@code slots[0].day}).
 * Cards, grids, imports and the history name fields alike.
 */
public final class RecordFields {
    private RecordFields() {}

    /**
     * Returns the value at {@code path}; absent where nothing is recorded.
     *
     * @throws IllegalArgumentException when there is no such field
     */
    public static @Nullable Object value(Record record, String path) {
        Object value = record;
        for (Step step : Step.of(path)) {
            if (value == null) {
                return null;
            }
            value = read(value, step);
        }
        return value;
    }

    /** Returns {@code record} with {@code value} at {@code path}, everything else as it was. */
    public static <R extends Record> R with(R record, String path, @Nullable Object value) {
        return with(record, Step.of(path), value);
    }

    /** Returns {@code record} with the other's value wherever it has none: nothing, an empty text, zero or false; identifiers are kept. */
    public static <R extends Record> R completed(R record, R other) {
        R next = record;
        for (RecordComponent c : record.getClass().getRecordComponents()) {
            Object mine = call(c, record);
            Object theirs = call(c, other);
            if (mine instanceof Record m && theirs instanceof Record t && m.getClass() == t.getClass()) {
                next = rebuilt(next, c.getName(), completed(m, t));
            } else if (theirs != null && blank(mine)) {
                next = rebuilt(next, c.getName(), theirs);
            }
        }
        return next;
    }

    private static boolean blank(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case Number number -> number.doubleValue() == 0;
            case Boolean yes -> !yes;
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    /** Returns {@code record} with each identifier of {@code ids}, wherever it stands but as the record's own, replaced by the other. */
    public static <R extends Record> R replaced(R record, Map<UUID, UUID> ids) {
        R next = record;
        for (RecordComponent c : record.getClass().getRecordComponents()) {
            if (call(c, record) instanceof UUID id && ids.containsKey(id) && !c.getName().equals("id")) {
                next = rebuilt(next, c.getName(), ids.get(id));
            }
        }
        return next;
    }

    /** Tells what differs between two states of a record, in the order of its components; lists are compared element by element. */
    public static List<Difference> differences(Record before, Record after) {
        var found = new ArrayList<Difference>();
        compare("", before, after, found);
        return found;
    }

    /** One field and its two values; an element added to or taken from a list has one value absent. */
    public record Difference(String path, @Nullable Object before, @Nullable Object after) {}

    private record Step(String name, @Nullable String element) {
        static List<Step> of(String path) {
            return Arrays.stream(path.split("\\.")).map(part -> {
                int open = part.indexOf('[');
                return open < 0
                        ? new Step(part, null)
                        : new Step(part.substring(0, open), part.substring(open + 1, part.length() - 1));
            }).toList();
        }
    }

    private static @Nullable Object read(Object holder, Step step) {
        Object value = call(component(holder.getClass(), step.name()), holder);
        if (step.element() == null) {
            return value;
        }
        List<?> all = elements(value);
        return IntStream.range(0, all.size()).filter(i -> named(all, i).equals(step.element())).<Object>mapToObj(all::get).findFirst()
                .orElse(null);
    }

    private static <R extends Record> R with(R record, List<Step> steps, @Nullable Object value) {
        Step step = steps.getFirst();
        Object held = call(component(record.getClass(), step.name()), record);
        List<Step> rest = steps.subList(1, steps.size());
        if (step.element() == null) {
            return rebuilt(record, step.name(), inside(held, rest, value));
        }
        List<?> all = elements(held);
        return rebuilt(record, step.name(), IntStream.range(0, all.size())
                .mapToObj(i -> named(all, i).equals(step.element()) ? inside(all.get(i), rest, value) : all.get(i)).toList());
    }

    private static @Nullable Object inside(@Nullable Object held, List<Step> rest, @Nullable Object value) {
        return rest.isEmpty() ? value : with((Record) Objects.requireNonNull(held), rest, value);
    }

    @SuppressWarnings("unchecked") // the canonical constructor of R's own class makes an R
    private static <R extends Record> R rebuilt(R record, String name, @Nullable Object next) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(c -> c.getName().equals(name) ? next : call(c, record)).toArray();
        try {
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot put " + name + " into " + record.getClass().getSimpleName(), e);
        }
    }

    private static void compare(String path, @Nullable Object before, @Nullable Object after, List<Difference> found) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Record b && after instanceof Record a) {
            for (RecordComponent c : b.getClass().getRecordComponents()) {
                compare(path.isEmpty() ? c.getName() : path + "." + c.getName(), call(c, b), call(c, a), found);
            }
        } else if (before instanceof List<?> b && after instanceof List<?> a && identified(b) && identified(a)) {
            Set<UUID> ids = new TreeSet<>();
            b.forEach(e -> ids.add(id(e)));
            a.forEach(e -> ids.add(id(e)));
            ids.forEach(id -> compare(path + "[" + id + "]", element(b, id), element(a, id), found));
        } else {
            found.add(new Difference(path, before, after));
        }
    }

    /** Returns what names the element in a path: its identifier, or its place. */
    private static String named(List<?> list, int place) {
        return identified(list) ? id(list.get(place)).toString() : String.valueOf(place);
    }

    private static boolean identified(List<?> list) {
        return list.stream().allMatch(e -> e instanceof Record r && Arrays.stream(r.getClass().getRecordComponents())
                .anyMatch(c -> c.getName().equals("id") && c.getType() == UUID.class));
    }

    private static @Nullable Object element(List<?> list, UUID id) {
        return list.stream().filter(e -> id.equals(id(e))).findFirst().orElse(null);
    }

    private static UUID id(Object element) {
        return (UUID) Objects.requireNonNull(call(component(element.getClass(), "id"), element));
    }

    private static List<?> elements(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(Objects.requireNonNullElse(type.getRecordComponents(), new RecordComponent[0]))
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no field " + name));
    }

    private static @Nullable Object call(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component.getName(), e);
        }
    }
}
