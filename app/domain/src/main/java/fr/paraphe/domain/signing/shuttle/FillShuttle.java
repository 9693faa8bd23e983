package fr.paraphe.domain.signing.shuttle;

import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.shuttle.ReadAnswers;
import fr.paraphe.domain.directory.shuttle.ReadAnswers.Answers;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleForm;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.directory.shuttle.ShuttleVisit;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.Secrets;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.TryLaterException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Shows a sheet to the browser that opened it, and keeps what the company answers until the school takes it (X19). */
public final class FillShuttle {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_SENDINGS = 60;
    private static final int LONGEST_COMMENT = 2_000;

    private final Shuttles shuttles;
    private final CampusRecords records;
    private final ReadAnswers reading;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case. */
    public FillShuttle(Shuttles shuttles, CampusRecords records, ReadAnswers reading, Transactions transactions, InstantSource clock) {
        this.shuttles = shuttles;
        this.records = records;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A sheet as the browser of {@code visit} sees it; closed once the school has handled it. */
    public record View(ShuttleVisit visit, Shuttle shuttle, ShuttleForm form) {
        /** Tells whether it can be read only. */
        public boolean closed() {
            return shuttle.state() == ShuttleState.HANDLED;
        }
    }

    /** What came of an answer. */
    public sealed interface Result {
        /** It is kept. */
        record Kept() implements Result {}

        /** Nothing is kept: what must be corrected, and what to look at again before confirming, by place. */
        record Again(Map<Integer, String> errors, Map<Integer, String> hints) implements Result {
            public Again {
                errors = Map.copyOf(errors);
                hints = Map.copyOf(hints);
            }
        }
    }

    /** Returns what the holder of {@code secret} may see; empty for an unknown visit, another's, or one too old. */
    public Optional<View> view(UUID visitId, String secret) {
        Instant now = clock.instant();
        return shuttles.visit(visitId).filter(v -> v.alive(now) && Secrets.matches(secret, v.secretHash()))
                .flatMap(v -> shuttles.find(v.shuttleId()).map(s -> new View(v, s, ShuttleForm.of(s, this::title))));
    }

    /** The company knows its trainee by name: nothing else of the student is read. */
    private Optional<String> title(UUID internshipId) {
        return records.find(RecordKind.INTERNSHIP, internshipId).map(Internship.class::cast)
                .map(i -> records.find(RecordKind.STUDENT, i.studentId()).map(s -> ((Student) s).name().firstLast()).orElse(""))
                .map(name -> "Stage de " + name);
    }

    /**
     * Keeps what was typed at each place, in place of an earlier answer; {@code hinted} when the person has already seen what looks odd.
     *
     * @throws RefusedException {@code shuttle-handled} once the school has handled the sheet, {@code comment-long}
     * @throws TryLaterException {@code too-many} after sixty sendings by one browser
     */
    public Result answer(View view, IntFunction<String> typed, String comment, boolean hinted) {
        String words = comment.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        if (words.length() > LONGEST_COMMENT) {
            throw new RefusedException("bad-request", "Votre message est trop long\u00a0: 2 000 caractères au plus.");
        }
        return transactions.inTransaction((Supplier<Result>) () -> {
            Shuttle shuttle = shuttles.lock(view.shuttle().id()).orElseThrow(SigningDesk::notFound);
            ShuttleVisit visit = shuttles.visit(view.visit().id()).orElseThrow(SigningDesk::notFound);
            if (shuttle.state() == ShuttleState.HANDLED) {
                throw new RefusedException("shuttle-handled", "L'établissement a déjà traité votre réponse\u00a0: elle ne change plus."
                        + " Pour une autre correction, écrivez-lui.");
            }
            if (visit.sendings() >= MOST_SENDINGS) {
                throw new TryLaterException("too-many", "Trop d'envois\u00a0: ouvrez de nouveau le lien du message.", HOUR);
            }
            shuttles.save(visit.sentAgain());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Answers answers = reading.read(shuttle, typed, LocalDate.ofInstant(now, PARIS));
            if (!answers.errors().isEmpty() || (!answers.hints().isEmpty() && !hinted)) {
                return new Result.Again(answers.errors(), answers.hints());
            }
            shuttles.save(shuttle.answered(now, answers.items(), words));
            return new Result.Kept();
        });
    }
}
