package fr.paraphe.domain.template;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the roles of a text that have no block in it sign (D-12). Pages are counted from the end, 0 being the last: how many a text fills
 * varies from one record to another, and one signs at the end. Places stand in the order of the roles, at most one for each.
 */
public record HandPlaces(List<SignaturePlace> places) {
    /** Nobody is placed by hand. */
    public static final HandPlaces NONE = new HandPlaces(List.of());
    /** As many pages as a document may have, in points the long side of the largest paper both ways. */
    private static final FixedPages LARGEST = FixedPages.of(Collections.nCopies(500, new PageShape(1191, 1191)), List.of());

    public HandPlaces {
        places = places.stream().sorted(Comparator.comparing(SignaturePlace::role)).toList();
        if (places.stream().map(SignaturePlace::role).distinct().count() < places.size()) {
            throw new IllegalArgumentException("two places for one role");
        }
    }

    /** Returns where {@code role} signs, its page counted from the end. */
    public Optional<SignaturePlace> place(SignatoryRole role) {
        return places.stream().filter(place -> place.role() == role).findFirst();
    }

    /** Returns the roles of which some have a place. */
    public List<SignatoryRole> roles() {
        return places.stream().map(SignaturePlace::role).toList();
    }

    /** Returns the same with the places of those roles alone. */
    public HandPlaces only(Predicate<SignatoryRole> wanted) {
        return new HandPlaces(places.stream().filter(place -> wanted.test(place.role())).toList());
    }

    /**
     * Returns {@code document}, on whose pages the blocks of its text are, with these places too. A page that it lacks is its first one; a
     * place that a block or another place took on this document is the lowest free one of its page.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code place-overlap} when that page has none, {@code place-small} on a tiny page
     */
    public FixedPages on(FixedPages document) {
        FixedPages filled = document;
        for (SignaturePlace place : places) {
            if (filled.place(place.role()).isEmpty()) {
                filled = filled.placing(landing(place, filled));
            }
        }
        return filled;
    }

    private static SignaturePlace landing(SignaturePlace place, FixedPages document) {
        SignaturePlace wanted = document.fitted(turned(place, document));
        boolean taken = document.places().stream().anyMatch(wanted::overlaps);
        return taken ? document.free(place.role(), wanted.page()).orElse(wanted) : wanted;
    }

    /** Counts the page of a place from the other end; the first page stands for those that are missing. */
    private static SignaturePlace turned(SignaturePlace place, FixedPages document) {
        return place.onPage(Math.max(0, document.pages().size() - 1 - place.page()));
    }

    /**
     * Returns the places of {@code roles} as they were changed on one document, from {@code shown} to {@code next}; one that was not
     * touched stays what it is, were it shown elsewhere on this document.
     */
    public HandPlaces changed(FixedPages shown, FixedPages next, Collection<SignatoryRole> roles) {
        return new HandPlaces(next.only(roles).places().stream().map(place -> place(place.role())
                .filter(_ -> shown.places().contains(place)).orElseGet(() -> turned(place, next))).toList());
    }

    /**
     * Refuses places that nobody could have set.
     *
     * @throws fr.paraphe.domain.shared.RefusedException as {@link FixedPages#placing} does
     */
    void check() {
        new FixedPages(LARGEST.sha256(), LARGEST.pages(), places).check();
    }
}
