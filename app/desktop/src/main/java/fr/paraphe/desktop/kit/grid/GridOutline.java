package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.Listing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a grouped list stand under the headings of their groups: it tells a row's place among what is shown, and what a place
 * shows, without any row being read (6.2). Without groups, a row's place is its number.
 */
final class GridOutline {
    /** No groups. */
    static final GridOutline FLAT = new GridOutline(List.of(), new int[0], new int[0]);

    /** Rows that bear one value, the first of them the {@code first} of the list; of a folded group only the heading is shown. */
    record Group(String value, int first, int count, boolean folded) {}

    private final List<Group> groups;
    private final int[] firsts;
    private final int[] headings;

    private GridOutline(List<Group> groups, int[] firsts, int[] headings) {
        this.groups = groups;
        this.firsts = firsts;
        this.headings = headings;
    }

    /** Returns the outline of {@code rows} rows in these groups; if rows came or went since they were counted, the last one gives. */
    static GridOutline of(List<Listing.ValueCount> counted, int rows, Set<String> folded) {
        var groups = new ArrayList<Group>();
        int[] firsts = new int[counted.size()];
        int[] headings = new int[counted.size()];
        int row = 0;
        int place = 0;
        for (int i = 0; i < counted.size(); i++) {
            Listing.ValueCount value = counted.get(i);
            int count = i == counted.size() - 1 ? rows - row : (int) Math.min(value.count(), rows - row);
            groups.add(new Group(value.value(), row, count, folded.contains(value.value())));
            firsts[i] = row;
            headings[i] = place;
            row += count;
            place += 1 + (folded.contains(value.value()) ? 0 : count);
        }
        return new GridOutline(List.copyOf(groups), firsts, headings);
    }

    boolean flat() {
        return groups.isEmpty();
    }

    /** Returns how many places there are for {@code rows} rows. */
    int size(int rows) {
        if (flat()) {
            return rows;
        }
        Group last = groups.getLast();
        return headings[headings.length - 1] + 1 + (last.folded() ? 0 : last.count());
    }

    /** Returns the heading at {@code place}, nothing where a row stands. */
    Optional<Group> heading(int place) {
        int at = Arrays.binarySearch(headings, place);
        return at < 0 ? Optional.empty() : Optional.of(groups.get(at));
    }

    /** Returns the number of the row at {@code place}, that of its group's first where a heading stands. */
    int row(int place) {
        if (flat()) {
            return place;
        }
        int at = below(headings, place);
        return firsts[at] + Math.max(0, place - headings[at] - 1);
    }

    /** Returns the place of a row, or -1 when its group is folded. */
    int place(int row) {
        if (flat()) {
            return row;
        }
        int at = below(firsts, row);
        return groups.get(at).folded() ? -1 : headings[at] + 1 + row - firsts[at];
    }

    /** Returns the place of the last of {@code most} rows from {@code place} on, fewer where the list of {@code rows} rows ends. */
    int last(int place, int most, int rows) {
        int last = place - 1;
        int left = most;
        for (int next = place; left > 0 && next < size(rows); next++) {
            if (heading(next).isEmpty()) {
                last = next;
                left--;
            }
        }
        return last;
    }

    private static int below(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 2;
    }
}
