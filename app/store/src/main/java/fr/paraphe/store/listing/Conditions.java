package fr.paraphe.store.listing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Conditions in SQL with the values of their parameters, in order. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Conditions add(String condition, Object... parameters) {
        all.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    Conditions add(Conditions others) {
        all.addAll(others.all);
        values.addAll(others.values);
        return this;
    }

    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
