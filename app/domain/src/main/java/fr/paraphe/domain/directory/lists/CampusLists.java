package fr.paraphe.domain.directory.lists;

import fr.paraphe.domain.shared.listing.Listing;

/** Gives the lists of the campus. */
public interface CampusLists {
    /** Returns that list. */
    Listing of(CampusList list);
}
