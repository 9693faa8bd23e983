package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a question one after the other, a page held at a time; it ends early once cancelled. For one thread in the background. */
final class RowStream implements Iterator<ListRow> {
    private static final int PAGE = 1_000;

    private final Listing listing;
    private final ListQuery query;
    private final Predicate<ListRow> wanted;
    private final BooleanSupplier cancelled;
    private final LongConsumer read;
    private List<ListRow> page = List.of();
    private int at;
    private long passed;
    private @Nullable ListKey last;
    private boolean ended;

    /** Creates the stream of the rows that {@code wanted} keeps; {@code read} hears after each page how many were read. */
    RowStream(Listing listing, ListQuery query, Predicate<ListRow> wanted, BooleanSupplier cancelled, LongConsumer read) {
        this.listing = listing;
        this.query = query;
        this.wanted = wanted;
        this.cancelled = cancelled;
        this.read = read;
    }

    @Override
    public boolean hasNext() {
        while (at < page.size() || more()) {
            if (wanted.test(page.get(at))) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean more() {
        if (ended || cancelled.getAsBoolean()) {
            return false;
        }
        page = listing.after(query, last, PAGE);
        at = 0;
        passed += page.size();
        read.accept(passed);
        ended = page.size() < PAGE;
        last = page.isEmpty() ? last : page.getLast().key();
        return !page.isEmpty();
    }

    @Override
    public ListRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(at++);
    }
}
