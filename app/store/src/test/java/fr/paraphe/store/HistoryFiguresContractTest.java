package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import fr.paraphe.domain.tracking.TrackingList.Filter;
import fr.paraphe.domain.tracking.TrackingRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers and pages of the history after many changes, beside what the state function says of each document one by one. */
class HistoryFiguresContractTest extends ContractTest {
    private static final int DOCUMENTS = 40;
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<TemplateCategory> CATEGORIES = List.of(TemplateCategory.INTERNSHIP_AGREEMENT, TemplateCategory.OTHER);
    private final List<UUID> ids = new ArrayList<>();
    private final Set<UUID> removed = new HashSet<>();

    @Override
    void prepare() {
        ids.clear();
        removed.clear();
        var random = new Random(41);
        for (int i = 0; i < DOCUMENTS; i++) {
            ids.add(added(i, CATEGORIES.get(random.nextInt(3) / 2)));
        }
        for (int i = 0; i < 4 * DOCUMENTS; i++) {
            act(random, ids.get(random.nextInt(DOCUMENTS)));
        }
    }

    private UUID added(int number, TemplateCategory category) {
        SignatureRequest one = Samples.request(all.requests().caseFor(Samples.signatureCase()), "CS-2026-%06d".formatted(number),
                Samples.NOW.plusSeconds(number / 3));
        SignatureRequest.Subject s = one.subject();
        Circuit circuit = number % 4 == 0 ? Samples.eitherGuardian() : Samples.circuit();
        var request = new SignatureRequest(one.id(), one.caseId(), one.batchId(), new SignatureRequest.Subject(s.reference(),
                s.documentName(), category.path(), s.about(), s.recordId(), s.student(), s.classGroup(), s.company()), one.templateId(), 1,
                circuit.extended(Samples.END.plus(DAY.multipliedBy(number % 3))), one.delivery(), one.createdAt(), 0);
        all.requests().add(request);
        return request.id();
    }

    private void act(Random random, UUID id) {
        SignatureRequest request = all.requests().find(id).orElseThrow();
        Circuit circuit = request.circuit();
        UUID signatory = circuit.signatories().get(random.nextInt(circuit.signatories().size())).id();
        Instant now = Samples.NOW.plus(DAY.multipliedBy(random.nextInt(20)));
        switch (random.nextInt(9)) {
            case 0, 1 -> all.requests().update(request.with(request.delivery().accepted("p-" + id, now)));
            case 2 -> all.requests().update(request.with(request.delivery().failed("Refusé")));
            case 3, 4 -> all.requests().update(request.with(circuit.with(signatory, p -> p.invited(now).signed(now))));
            case 5 -> all.requests().update(request.with(circuit.cancelled(now)));
            case 6 -> all.requests().update(request.with(circuit.extended(circuit.endsAt().plus(DAY))));
            case 7 -> all.requests().update(request.with(circuit.archived(now)));
            default -> {
                boolean out = removed.add(id) || !removed.remove(id);
                all.requests().remove(List.of(id), out);
            }
        }
    }

    private List<Instant> moments() {
        return IntStream.of(-2, 0, 1, 4).mapToObj(i -> Samples.END.plus(DAY.multipliedBy(i)).plusNanos(1000)).toList();
    }

    private List<TrackingRow> expected(Instant now, boolean out, Predicate<TrackingRow> wanted) {
        return all.requests().find(ids).stream().filter(r -> removed.contains(r.id()) == out)
                .map(r -> TrackingRow.of(r, now)).filter(wanted)
                .sorted(Comparator.comparing((TrackingRow r) -> r.request().createdAt()).thenComparing(r -> r.request().id().toString())
                        .reversed()).toList();
    }

    @Test
    void countsEachStatusAsTheStateFunctionDoesAtAnyMoment() { // F141, D-05
        for (Instant now : moments()) {
            Map<RequestStatus, Long> counts = new EnumMap<>(RequestStatus.class);
            expected(now, false, _ -> true).forEach(row -> counts.merge(row.status(), 1L, Long::sum));
            assertThat(all.tracking().counts(now)).isEqualTo(counts);
        }
        assertThat(all.tracking().counts(Samples.NOW)).as("states reached").hasSizeGreaterThan(4);
    }

    @Test
    void pagesAndCountsOneStatusOrSeveralInOneCategoryOrAll() { // F132, F141, F131
        for (Instant now : moments()) {
            for (Set<RequestStatus> statuses : choices()) {
                Predicate<TrackingRow> wanted = row -> statuses.isEmpty() || statuses.contains(row.status());
                same(all.tracking(), new Filter("", statuses, now), expected(now, false, wanted));
                same(all.tracking(), new Filter("", statuses, null, true, now), expected(now, true, wanted));
                same(all.tracking(), new Filter("cs 00001", statuses, now), expected(now, false,
                        wanted.and(row -> row.request().subject().reference().contains("00001"))));
                for (TemplateCategory category : CATEGORIES) {
                    same(all.tracking().within(category), new Filter("", statuses, now), expected(now, false,
                            wanted.and(row -> row.request().subject().category().equals(category.path()))));
                }
            }
        }
    }

    private static List<Set<RequestStatus>> choices() {
        List<Set<RequestStatus>> choices = new ArrayList<>();
        Arrays.stream(RequestStatus.values()).forEach(status -> choices.add(EnumSet.of(status)));
        choices.add(Set.of());
        choices.add(EnumSet.of(RequestStatus.AWAITING_SIGNATURES, RequestStatus.EXPIRED));
        choices.add(EnumSet.of(RequestStatus.ARCHIVED, RequestStatus.CANCELLED, RequestStatus.FINALISING));
        return choices;
    }

    private static void same(TrackingList list, Filter filter, List<TrackingRow> expected) {
        var read = new ArrayList<TrackingRow>();
        Cursor after = Cursor.START;
        List<TrackingRow> page = list.page(filter, after, 7);
        while (!page.isEmpty()) {
            read.addAll(page);
            SignatureRequest last = page.getLast().request();
            after = new Cursor(last.createdAt(), last.id());
            page = list.page(filter, after, 7);
        }
        assertThat(read).extracting(row -> row.request().subject().reference() + row.status()).as("%s", filter)
                .isEqualTo(expected.stream().map(row -> row.request().subject().reference() + row.status()).toList());
        assertThat(list.count(filter)).as("%s", filter).isEqualTo(expected.size());
    }

    @Test
    void numbersStayRightOnceTheirManyRowsArePutTogether() throws SQLException {
        if (world.source() == null) {
            return;
        }
        Map<RequestStatus, Long> before = all.tracking().counts(Samples.NOW);
        try (Connection connection = world.source().getConnection()) {
            for (int sign : List.of(1, -1)) {
                try (PreparedStatement insert = connection.prepareStatement("insert into request_tally(removed, category, status,"
                        + " late_status, ends_at, documents) select removed, category, status, late_status, ends_at, ? from request_tally"
                        + " where id <= 3")) {
                    insert.setLong(1, sign);
                    for (int i = 0; i < 1_700; i++) {
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
            assertThat(rows(connection)).isGreaterThan(10_000);
            assertThat(all.tracking().counts(Samples.NOW)).isEqualTo(before);
            assertThat(rows(connection)).isLessThan(200);
            assertThat(all.tracking().counts(Samples.NOW)).isEqualTo(before);
        }
    }

    private static long rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet count = statement.executeQuery("select count(*) from request_tally")) {
            count.next();
            return count.getLong(1);
        }
    }

    @Test
    void twoWhoChangeTheSameDocumentsAtOnceCountThemOnce() {
        List<CompletableFuture<Void>> both = IntStream.range(0, 2).mapToObj(_ -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) {
                all.requests().remove(ids, i % 2 == 0);
            }
        })).toList();
        both.forEach(CompletableFuture::join);
        removed.forEach(id -> all.requests().remove(List.of(id), true));
        assertThat(all.tracking().count(new Filter("", Set.of(), null, true, Samples.NOW))).isEqualTo(removed.size());
        assertThat(all.tracking().count(Filter.all(Samples.NOW))).isEqualTo(DOCUMENTS - removed.size());
    }
}
