package fr.paraphe.bench.history;

import fr.paraphe.bench.host.BasePlace;
import fr.paraphe.bench.measure.Timings;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Fills a history and reads it as its screen does, in a JVM of its own whose heap is limited; writes what it took, one {@code name=value} a
 * line, in milliseconds, and the heap left after a collection in megabytes. The same questions as plain queries are measured beside.
 */
final class HistoryTrial {
    private static final int TIMES = 7;
    private static final int ROWS = 50;
    private static final double MB = 1024 * 1024;
    private static final List<String> COMMON = List.of("ba", "cor", "mar", "conv", "bts", "soc", "ros", "vil", "2026");

    private final Timings timings = new Timings(TIMES);
    private final BasePlace place;
    private final Instant now = Instant.now();

    private HistoryTrial(BasePlace place) {
        this.place = place;
    }

    /** Runs a trial: how many requests, the folder to work in, the file to write, and the address of a server's database or nothing. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        var trial = new HistoryTrial(new BasePlace(folder, arguments.length > 3 ? arguments[3] : ""));
        trial.run(Integer.parseInt(arguments[0]));
        trial.timings.writeTo(Path.of(arguments[2]));
    }

    private void run(int requests) {
        InstantSource clock = InstantSource.fixed(now);
        place.create(clock).close();
        timings.time("fill", () -> place.work(connection -> new HistoryFill(connection, now, requests).fill()));
        try (Base base = place.open(clock)) {
            read(base.repositories().tracking(), requests);
            System.gc();
            timings.put("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB);
        }
        place.work(connection -> new PlainQueries(connection, now, requests).measure(timings));
    }

    private void read(TrackingList list, int requests) {
        timings.time("firstOpen", () -> list.page(Filter.all(now), Cursor.START, ROWS));
        // No question is asked twice: an engine that remembers its last answers would only be timed remembering.
        timings.median("open", i -> list.page(Filter.all(now), Cursor.START, ROWS + i));
        timings.median("deep", i -> list.page(Filter.all(now), HistoryFill.cursor(now, requests, requests / 10 + i), ROWS));
        TrackingRow far = list.page(Filter.all(now), HistoryFill.cursor(now, requests, requests / 10), 1).getFirst();
        worst("filter", RequestStatus.values(), (status, i) -> list.page(filter(status), Cursor.START, ROWS + i));
        worst("filterDeep", RequestStatus.values(),
                (status, i) -> list.page(filter(status), HistoryFill.cursor(now, requests, requests / 10 + i), ROWS));
        worst("attention", Attention.values(),
                (attention, i) -> list.page(new HistoryPart.Calling(attention).filter("", now), Cursor.START, ROWS + i));
        timings.median("states", i -> {
            list.counts(now.plusMillis(i));
            list.calling(now.plusMillis(i));
            list.count(Filter.all(now));
        });
        String name = SearchText.normalised(far.request().subject().reference());
        timings.median("searchRare", i -> searched(list, name.substring(0, name.length() - i % 3)));
        timings.median("searchCommon", i -> searched(list, COMMON.get(i % COMMON.size())));
        timings.median("searchNothing", i -> searched(list, "zzyzx" + i));
        timings.median("searchCount", i -> list.count(new Filter("zzyzy" + i, Set.of(), now)));
    }

    private Filter filter(RequestStatus status) {
        return new HistoryPart.InStatus(status).filter("", now);
    }

    private void searched(TrackingList list, String words) {
        list.page(new Filter(words, Set.of(), now), Cursor.START, ROWS);
    }

    private interface Asking<T> {
        void about(T one, int turn);
    }

    /** Keeps the longest of the medians. */
    private <T> void worst(String name, T[] all, Asking<T> asking) {
        var each = new Timings(TIMES);
        double longest = 0;
        for (T one : all) {
            each.median(name, i -> asking.about(one, i));
            longest = Math.max(longest, each.of(name));
        }
        timings.put(name, longest);
    }
}
