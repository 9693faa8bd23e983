package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.directory.lists.CampusLists;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.store.schema.Sessions;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Reads the lists of the campus from the database. */
public final class HibernateCampusLists implements CampusLists {
    private final Map<CampusList, Listing> listings = new EnumMap<>(CampusList.class);

    /** Creates the lists; {@code rows} writes first what the same transaction has changed. */
    public HibernateCampusLists(Sessions sessions, ListRows rows) {
        for (CampusList list : CampusList.values()) {
            listings.put(list, new SqlListing(sessions, rows, list));
        }
    }

    @Override
    public Listing of(CampusList list) {
        return Objects.requireNonNull(listings.get(list));
    }
}
