package fr.paraphe.bench.history;

import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingList.Cursor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills a history with requests of four signatories each, as years of sendings leave it: one every five minutes, the latest now. Whatever
 * is older than its circuit has ended: nine in ten archived, the others cancelled, refused or expired; the last month is under way.
 * Everything follows from the number of a request: the same base each time.
 */
final class HistoryFill {
    static final String DOCUMENT = "Convention de stage";
    private static final int AT_ONCE = 5_000;
    private static final int CASES = 1_000;
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration LASTING = Duration.ofDays(30);
    private static final List<SignatoryRole> ROLES = List.of(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR,
            SignatoryRole.REFERENT_TEACHER, SignatoryRole.INSTITUTION_REPRESENTATIVE);
    private static final String REQUEST = """
            insert into signature_request(id, case_id, batch_id, reference, document_name, category, record_id, student, class_group,
                company, template_id, template_version, signing_order, ends_at, cancelled_at, archived_at, delivery_state, sent_at,
                created_at, status, late_status, search_norm, version, awaited_since)
            values (?, ?, ?, ?, ?, 'Stage > Convention', ?, ?, ?, ?, ?, 1, 'FREE', ?, ?, ?, 'ACCEPTED', ?, ?, ?, ?, ?, 1, ?)""";
    private static final String SIGNATORY = """
            insert into request_signatory(owner_id, id, pos, role, requirement, place, auth_level, person_id, last_first, first_last,
                organisation, email, invited_at, signed_at, declined_at)
            values (?, ?, ?, ?, 'MANDATORY', ?, 'LINK', ?, ?, ?, '', ?, ?, ?, ?)""";

    private static final String TALLY = """
            insert into request_tally(removed, category, status, late_status, ends_at, documents)
            select removed, category, status, late_status, max(ends_at), count(*) from signature_request
            group by removed, category, status, late_status, case when status = late_status then null else ends_at end""";

    private final Connection connection;
    private final Instant now;
    private final int requests;

    HistoryFill(Connection connection, Instant now, int requests) {
        this.connection = connection;
        this.now = now;
        this.requests = requests;
    }

    /** Returns what comes before the {@code last}th request when the latest are first. */
    static Cursor cursor(Instant now, int requests, int last) {
        return new Cursor(created(now, requests, last), id('q', last));
    }

    private static Instant created(Instant now, int requests, int n) {
        return now.minus(STEP.multipliedBy(requests - n));
    }

    void fill() throws SQLException {
        connection.setAutoCommit(false);
        cases();
        try (PreparedStatement request = connection.prepareStatement(REQUEST);
                PreparedStatement signatory = connection.prepareStatement(SIGNATORY)) {
            for (int n = 1; n <= requests; n++) {
                add(request, signatory, n);
                if (n % AT_ONCE == 0 || n == requests) {
                    request.executeBatch();
                    signatory.executeBatch();
                    connection.commit();
                }
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(TALLY);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private void cases() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into signature_case(id, record_id, template_id, label, shelved)"
                + " values (?, ?, ?, ?, false)")) {
            for (int n = 0; n < CASES; n++) {
                set(insert, id('c', n), id('r', n), id('t', 0), DOCUMENT);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void add(PreparedStatement request, PreparedStatement signatory, int n) throws SQLException {
        Instant created = created(now, requests, n);
        Instant ends = created.truncatedTo(ChronoUnit.DAYS).plus(LASTING);
        RequestStatus late = ends.isBefore(now) ? end(n) : RequestStatus.EXPIRED;
        RequestStatus status = late == RequestStatus.EXPIRED ? RequestStatus.AWAITING_SIGNATURES : late;
        int signed = late == RequestStatus.ARCHIVED ? ROLES.size() : n % ROLES.size();
        boolean awaited = status == RequestStatus.AWAITING_SIGNATURES;
        String student = HistoryNames.person(n / 3);
        String company = HistoryNames.company(n / 7);
        String group = HistoryNames.group(n / 30);
        String reference = "%d-%07d".formatted(created.atZone(ZoneOffset.UTC).getYear(), n);
        String document = DOCUMENT + " \u2013 " + student;
        String words = SearchText.normalised(String.join(" ", reference, document, student, group, company, student,
                HistoryNames.person(tutor(n)), HistoryNames.person(teacher(n)), HistoryNames.person(0)));
        set(request, id('q', n), id('c', n % CASES), id('b', n / 50), reference, document, id('r', n % CASES), student, group, company,
                id('t', 0), at(ends), at(status == RequestStatus.CANCELLED ? created.plus(STEP) : null),
                at(status == RequestStatus.ARCHIVED ? created.plus(Duration.ofDays(20)) : null), at(created), at(created), status.name(),
                late.name(), words, at(awaited ? created : null));
        request.addBatch();
        int[] persons = {n / 3, tutor(n), teacher(n), 0};
        for (int i = 0; i < ROLES.size(); i++) {
            String name = HistoryNames.person(persons[i]);
            boolean refused = status == RequestStatus.DECLINED && i == signed;
            set(signatory, id('q', n), id('s', n * 4L + i), i, ROLES.get(i).name(), i + 1, id('p', persons[i]), name, name,
                    "p" + persons[i] + "@exemple.fr", at(created), at(i < signed ? created.plus(Duration.ofDays(i + 1)) : null),
                    at(refused ? created.plus(Duration.ofDays(1)) : null));
            signatory.addBatch();
        }
    }

    private static RequestStatus end(int n) {
        return switch (n % 40) {
            case 7 -> RequestStatus.CANCELLED;
            case 17 -> RequestStatus.DECLINED;
            case 27, 37 -> RequestStatus.EXPIRED;
            default -> RequestStatus.ARCHIVED;
        };
    }

    private int tutor(int n) {
        return requests + n / 7;
    }

    private int teacher(int n) {
        return 2 * requests + n % 300;
    }

    private static UUID id(char kind, long n) {
        return new UUID(((long) kind << 48) | 0x7000, Long.MIN_VALUE | n);
    }

    private static @Nullable Object at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
