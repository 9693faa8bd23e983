package fr.paraphe.bench.history;

import fr.paraphe.bench.measure.Timings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** The same questions on the same tables as anybody would first write them: pages by their number, states and words by reading it all. */
final class PlainQueries {
    private static final int ROWS = 50;

    private final Connection connection;
    private final Instant now;
    private final int requests;

    PlainQueries(Connection connection, Instant now, int requests) {
        this.connection = connection;
        this.now = now;
        this.requests = requests;
    }

    void measure(Timings timings) {
        timings.median("plainDeep", i -> read("select * from signature_request order by created_at desc, id desc offset "
                + (requests / 10 * 9 + i) + " rows fetch first " + ROWS + " rows only"));
        timings.median("plainStates", i -> read("select case when ends_at < timestamp with time zone '" + now.plusSeconds(i)
                + "' then late_status else status end as state, count(*) from signature_request group by state"));
        timings.median("plainSearch", i -> read("select * from signature_request where lower(reference || document_name || student"
                + " || company) like '%zzyzx" + i + "%' order by created_at desc fetch first " + ROWS + " rows only"));
    }

    private void read(String query) {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("refused: " + query, e);
        }
    }
}
