package fr.paraphe.domain.template;

import fr.paraphe.domain.shared.RefusedException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of a template that was made from an existing PDF, and where its roles sign on them (D-12, F289). The PDF itself is kept apart,
 * under its SHA-256 ({@link FixedPdfs}), which is empty for one document of a text, on which some are placed by hand. Places stand in the
 * order of the roles, at most one for each.
 */
public record FixedPages(String sha256, List<PageShape> pages, List<SignaturePlace> places) {
    /** What is left white around a place that is found for somebody, and between two tries, in points. */
    private static final int MARGIN = 36;
    private static final int STEP = 12;

    public FixedPages {
        pages = List.copyOf(pages);
        places = places.stream().sorted(Comparator.comparing(SignaturePlace::role)).toList();
        if (places.stream().map(SignaturePlace::role).distinct().count() < places.size()) {
            throw new IllegalArgumentException("two places for one role");
        }
    }

    /** Returns the pages of {@code pdf}, on which nobody signs yet. */
    public static FixedPages of(FixedPdf pdf) {
        return new FixedPages(pdf.sha256(), pdf.pages(), List.of());
    }

    /** Returns the pages of a document that is not kept, and where people sign on them. */
    public static FixedPages of(List<PageShape> pages, List<SignaturePlace> places) {
        return new FixedPages("", pages, places);
    }

    /** Returns where {@code role} signs. */
    public Optional<SignaturePlace> place(SignatoryRole role) {
        return places.stream().filter(place -> place.role() == role).findFirst();
    }

    /** Returns the roles of which some have a place. */
    public List<SignatoryRole> roles() {
        return places.stream().map(SignaturePlace::role).toList();
    }

    /** Returns the same without the place of {@code role}. */
    public FixedPages without(SignatoryRole role) {
        return only(roles().stream().filter(other -> other != role).toList());
    }

    /** Returns the same with the places of {@code roles} alone (F049). */
    public FixedPages only(Collection<SignatoryRole> roles) {
        return new FixedPages(sha256, pages, places.stream().filter(place -> roles.contains(place.role())).toList());
    }

    /**
     * Returns the same with {@code place} instead of the one its role had.
     *
     * @throws RefusedException {@code place-small} under 50 × 20 mm, {@code place-outside}, {@code place-overlap}
     */
    public FixedPages placing(SignaturePlace place) {
        if (!place.largeEnough()) {
            throw refused("place-small", place, "est trop petit\u00a0: il faut au moins 50\u00a0×\u00a020\u00a0mm.");
        }
        if (!inside(place)) {
            throw refused("place-outside", place, "sort de la page\u00a0: placez-le entièrement sur la page.");
        }
        FixedPages others = without(place.role());
        others.places.stream().filter(place::overlaps).findFirst().ifPresent(other -> {
            throw refused("place-overlap", place, "recouvrirait celui de «\u00a0" + other.role().label()
                    + "\u00a0»\u00a0: choisissez un endroit libre.");
        });
        return new FixedPages(sha256, pages, Stream.concat(others.places.stream(), Stream.of(place)).toList());
    }

    /**
     * Refuses places that nobody could have set.
     *
     * @throws RefusedException as {@link #placing} does
     */
    void check() {
        FixedPages checked = only(List.of());
        for (SignaturePlace place : places) {
            checked = checked.placing(place);
        }
    }

    private boolean inside(SignaturePlace place) {
        if (place.page() < 0 || place.page() >= pages.size() || place.x() < 0 || place.y() < 0) {
            return false;
        }
        PageShape page = pages.get(place.page());
        return (long) place.x() + place.width() <= page.width() && (long) place.y() + place.height() <= page.height();
    }

    /** Returns the place nearest to {@code wanted} that its page holds, no smaller than what can be signed in when the page allows it. */
    public SignaturePlace fitted(SignaturePlace wanted) {
        PageShape page = pages.get(wanted.page());
        int width = Math.min(Math.max(wanted.width(), SignaturePlace.LEAST_WIDTH), page.width());
        int height = Math.min(Math.max(wanted.height(), SignaturePlace.LEAST_HEIGHT), page.height());
        SignaturePlace sized = wanted.sized(width, height);
        return new SignaturePlace(wanted.role(), wanted.page(), Math.clamp(sized.x(), 0, page.width() - width),
                Math.clamp(sized.y(), 0, page.height() - height), width, height);
    }

    /** Returns a free place of the usual size for {@code role} on that page, the lowest and leftmost; none when the page is full. */
    public Optional<SignaturePlace> free(SignatoryRole role, int page) {
        PageShape shape = pages.get(page);
        FixedPages others = without(role);
        for (int y = MARGIN; y + SignaturePlace.USUAL_HEIGHT + MARGIN <= shape.height(); y += STEP) {
            for (int x = MARGIN; x + SignaturePlace.USUAL_WIDTH + MARGIN <= shape.width(); x += STEP) {
                var tried = new SignaturePlace(role, page, x, y, SignaturePlace.USUAL_WIDTH, SignaturePlace.USUAL_HEIGHT);
                if (others.places.stream().noneMatch(tried::overlaps)) {
                    return Optional.of(tried);
                }
            }
        }
        return Optional.empty();
    }

    private static RefusedException refused(String code, SignaturePlace place, String why) {
        return new RefusedException(code, "L'emplacement de «\u00a0" + place.role().label() + "\u00a0» " + why);
    }
}
