package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The order of a query in SQL: what rows are compared by, each way, then their identifier. */
record ListOrder(List<Term> terms) {
    record Term(String expression, boolean descending) {
        private String sql() {
            return expression + (descending ? " desc" : "");
        }

        private String beyond() {
            return expression + (descending ? " < ?" : " > ?");
        }
    }

    static ListOrder of(CampusList list, ListQuery query) {
        if (query.sorts().isEmpty()) {
            return new ListOrder(List.of(new Term("ordered", list.latestFirst())));
        }
        return new ListOrder(query.sorts().stream().map(s -> new Term(key(list, s.column()), s.descending())).toList());
    }

    /** Returns the expression of a column's key. */
    static String key(CampusList list, String column) {
        return "split_part(row_text, '\t', " + (list.place(column) + 1) + ")";
    }

    String columns() {
        return terms.stream().map(Term::expression).collect(Collectors.joining(", "));
    }

    /** The identifier follows the way of the last term, so that one index serves both ways. */
    String sql() {
        return terms.stream().map(Term::sql).collect(Collectors.joining(", ")) + ", id" + (lastDescends() ? " desc" : "");
    }

    private boolean lastDescends() {
        return terms.getLast().descending();
    }

    /** A bound on the first term stands even on the first page: without one, H2 sorts the whole table instead of following the index. */
    Conditions start() {
        Term first = terms.getFirst();
        var conditions = new Conditions();
        conditions.add(first.expression() + (first.descending() ? " <= ?" : " >= ?"), first.descending() ? "\uFFFD" : "");
        return conditions;
    }

    /** Returns the condition to come after {@code last}. */
    Conditions after(ListKey last) {
        var any = new ArrayList<String>();
        var values = new ArrayList<Object>();
        var equal = new StringBuilder();
        var equals = new ArrayList<Object>();
        for (int i = 0; i < terms.size(); i++) {
            Object value = last.values().get(i);
            any.add("(" + equal + terms.get(i).beyond() + ")");
            values.addAll(equals);
            values.add(value);
            equal.append(terms.get(i).expression()).append(" = ? and ");
            equals.add(value);
        }
        any.add("(" + equal + (lastDescends() ? "id < ?" : "id > ?") + ")");
        values.addAll(equals);
        values.add(last.id());
        Term first = terms.getFirst();
        var conditions = new Conditions();
        conditions.add(first.expression() + (first.descending() ? " <= ?" : " >= ?"), values.getFirst());
        conditions.add("(" + String.join(" or ", any) + ")", values.toArray());
        return conditions;
    }
}
