package fr.paraphe.domain.directory.shuttle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sheet sent to one company («fiche navette», X19): to whom, what it asks, its link, and what became of it. Nothing of it enters the
 * records before the school takes it.
 */
public record Shuttle(
        UUID id, UUID companyId, String company, Recipient to, int internships, List<ShuttleItem> items, Link link, Course course) {
    public Shuttle {
        items = List.copyOf(items);
    }

    /** Who receives the link. */
    public record Recipient(String email, String name) {}

    /**
     * The personal link: only the SHA-256 of its token's text is kept, absent until the message leaves; {@code endedAt} is when it
     * lapsed or was replaced by a later sending.
     */
    public record Link(@Nullable String tokenHash, Instant createdAt, Instant expiresAt, @Nullable Instant endedAt, boolean replaced) {
        /** Returns a link just made. */
        public static Link made(Instant now, Instant expiresAt) {
            return new Link(null, now, expiresAt, null, false);
        }

        /** Tells whether the link opens the sheet at {@code now}. */
        public boolean live(Instant now) {
            return endedAt == null && !now.isAfter(expiresAt);
        }
    }

    /** What happened: first opening, latest answer and its free words, and when and by whom it was handled. */
    public record Course(@Nullable Instant openedAt, @Nullable Instant answeredAt, String comment, @Nullable Instant handledAt,
            String handledBy) {
        /** Nothing yet. */
        public static final Course NONE = new Course(null, null, "", null, "");
    }

    /** Returns how far it came; a link past its end counts as running until somebody ended it. */
    public ShuttleState state() {
        if (course.handledAt() != null) {
            return ShuttleState.HANDLED;
        }
        if (course.answeredAt() != null) {
            return ShuttleState.ANSWERED;
        }
        if (link.endedAt() != null) {
            return ShuttleState.EXPIRED;
        }
        return course.openedAt() == null ? ShuttleState.SENT : ShuttleState.OPENED;
    }

    /** Returns this sheet with the digest of the token just delivered; the former token opens nothing any more. */
    public Shuttle delivered(String tokenHash) {
        return with(new Link(tokenHash, link.createdAt(), link.expiresAt(), link.endedAt(), link.replaced()));
    }

    /** Returns this sheet with its link ended at {@code at}; {@code replaced} when a later sending took its place. */
    public Shuttle ended(Instant at, boolean replaced) {
        return with(new Link(link.tokenHash(), link.createdAt(), link.expiresAt(), at, replaced));
    }

    /** Returns this sheet opened at {@code at}, unless it was before. */
    public Shuttle opened(Instant at) {
        return course.openedAt() != null ? this
                : with(items, new Course(at, course.answeredAt(), course.comment(), course.handledAt(), course.handledBy()));
    }

    /** Returns this sheet answered at {@code at}. */
    public Shuttle answered(Instant at, List<ShuttleItem> answers, String comment) {
        return with(answers, new Course(course.openedAt(), at, comment, null, ""));
    }

    /** Returns this sheet handled by {@code actor}, its items decided. */
    public Shuttle handled(Instant at, String actor, List<ShuttleItem> decided) {
        return with(decided, new Course(course.openedAt(), course.answeredAt(), course.comment(), at, actor));
    }

    private Shuttle with(Link next) {
        return new Shuttle(id, companyId, company, to, internships, items, next, course);
    }

    private Shuttle with(List<ShuttleItem> next, Course then) {
        return new Shuttle(id, companyId, company, to, internships, next, link, then);
    }
}
