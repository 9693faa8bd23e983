package fr.paraphe.bench.campus;

import fr.paraphe.bench.host.BasePlace;
import fr.paraphe.bench.measure.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What the engine itself makes of the same files: each copied into a table of texts by the engine's own loader, without any rule, and the
 * table of students read as anybody would write it, without an index.
 */
final class BareWork {
    private static final Charset ENCODING = Charset.forName("windows-1252");
    private static final double NANOS_A_MILLI = 1e6;
    private static final int TIMES = 5;

    private final BasePlace place;

    BareWork(BasePlace place) {
        this.place = place;
    }

    void measure(List<Path> files, Timings timings) {
        String url = place.server() ? place.url() : "jdbc:h2:" + place.folder().resolve("bare") + ";CIPHER=AES";
        String password = place.server() ? "" : "mesure mesure";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password)) {
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            for (Path file : files) {
                load(connection, file);
            }
            connection.commit();
            timings.put("bareImport", (System.nanoTime() - start) / NANOS_A_MILLI);
            timings.put("bareSearch", median(connection,
                    i -> "select * from bare_eleves where lower(c1 || ' ' || c2 || ' ' || c8) like '%zzyzx" + i + "%'"));
            timings.put("bareSort", median(connection, i -> "select * from bare_eleves order by lower(c11) desc, c7 limit " + (200 + i)));
        } catch (SQLException e) {
            throw new IllegalStateException("the engine's bare work failed", e);
        }
    }

    private void load(Connection connection, Path file) throws SQLException {
        String table = "bare_" + file.getFileName().toString().replace(".csv", "").replaceAll("[^a-z]", "_");
        int columns = columns(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + "(" + names(columns).stream().map(n -> n + " varchar(20000)")
                    .collect(Collectors.joining(", ")) + ")");
            if (place.server()) {
                statement.execute("copy " + table + " from '" + file + "' with (format csv, delimiter ';', encoding 'WIN1252')");
            } else {
                statement.execute("insert into " + table + " select * from csvread('" + file + "', '" + String.join(";", names(columns))
                        + "', 'charset=windows-1252 fieldSeparator=;')");
            }
        }
    }

    private static int columns(Path file) {
        try (var lines = Files.newBufferedReader(file, ENCODING)) {
            return lines.readLine().split(";", -1).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(int columns) {
        return java.util.stream.IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
    }

    private static double median(Connection connection, IntFunction<String> query) throws SQLException {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query.apply(i))) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            times[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
