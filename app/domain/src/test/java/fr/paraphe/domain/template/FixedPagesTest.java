package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedPagesTest { // D-12, F289
    private static final FixedPages PAGES = new FixedPages("ab", List.of(new PageShape(595, 841), new PageShape(841, 595)), List.of());

    private static SignaturePlace place(SignatoryRole role, int page, int x, int y) {
        return new SignaturePlace(role, page, x, y, 170, 68);
    }

    private static void refused(String code, FixedPages on, SignaturePlace place) {
        assertThatThrownBy(() -> on.placing(place)).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    @Test
    void aRoleSignsAtOnePlaceAndMovesThere() {
        FixedPages once = PAGES.placing(place(SignatoryRole.STUDENT, 0, 0, 0));
        FixedPages moved = once.placing(place(SignatoryRole.STUDENT, 1, 671, 527));
        assertThat(moved.places()).containsExactly(place(SignatoryRole.STUDENT, 1, 671, 527));
        assertThat(once.place(SignatoryRole.STUDENT)).contains(place(SignatoryRole.STUDENT, 0, 0, 0));
        assertThat(moved.without(SignatoryRole.STUDENT)).isEqualTo(PAGES);
    }

    @Test
    void theOrderInWhichPlacesWereSetSaysNothing() {
        SignaturePlace student = place(SignatoryRole.STUDENT, 0, 0, 0);
        SignaturePlace tutor = place(SignatoryRole.INTERNSHIP_TUTOR, 0, 200, 0);
        assertThat(PAGES.placing(student).placing(tutor)).isEqualTo(PAGES.placing(tutor).placing(student));
    }

    @ParameterizedTest
    @CsvSource({"0,-1,0", "0,0,-1", "0,426,0", "0,0,774", "1,0,528", "2,0,0", "-1,0,0", "0,2147483647,0"})
    void noPlaceLeavesItsPage(int page, int x, int y) {
        refused("place-outside", PAGES, place(SignatoryRole.STUDENT, page, x, y));
    }

    @ParameterizedTest
    @CsvSource({"141,57", "142,56", "-5,80"})
    void aPlaceIsNoSmallerThanFiftyByTwentyMillimetres(int width, int height) {
        refused("place-small", PAGES, new SignaturePlace(SignatoryRole.STUDENT, 0, 10, 10, width, height));
    }

    @Test
    void placesMayTouchButNotOverlap() {
        FixedPages one = PAGES.placing(place(SignatoryRole.STUDENT, 0, 100, 100));
        assertThatThrownBy(() -> one.placing(place(SignatoryRole.GUARDIAN, 0, 269, 100))).isInstanceOf(RefusedException.class)
                .hasMessage("L'emplacement de «\u00a0Responsable élève\u00a0» recouvrirait celui de «\u00a0Étudiant\u00a0»\u00a0:"
                        + " choisissez un endroit libre.");
        refused("place-overlap", one, place(SignatoryRole.GUARDIAN, 0, 100, 33));
        assertThat(one.placing(place(SignatoryRole.GUARDIAN, 0, 270, 100)).places()).hasSize(2);
        assertThat(one.placing(place(SignatoryRole.GUARDIAN, 1, 100, 100)).places()).hasSize(2);
    }

    @Test
    void theFreePlaceIsTheLowestUntilThePageIsFull() {
        assertThat(PAGES.free(SignatoryRole.STUDENT, 0)).contains(place(SignatoryRole.STUDENT, 0, 36, 36));
        FixedPages one = PAGES.placing(place(SignatoryRole.STUDENT, 0, 36, 36));
        assertThat(one.free(SignatoryRole.GUARDIAN, 0)).contains(place(SignatoryRole.GUARDIAN, 0, 216, 36));
        FixedPages small = new FixedPages("cd", List.of(new PageShape(200, 100)), List.of());
        assertThat(small.free(SignatoryRole.STUDENT, 0)).isEmpty();
    }

    @Property
    void aFittedPlaceIsAlwaysAllowed(@ForAll @IntRange(min = -3000, max = 3000) int x, @ForAll @IntRange(min = -3000, max = 3000) int y,
            @ForAll @IntRange(min = -50, max = 3000) int width, @ForAll @IntRange(min = -50, max = 3000) int height,
            @ForAll @IntRange(max = 1) int page) {
        var wanted = new SignaturePlace(SignatoryRole.CLIENT, page, x, y, width, height);
        assertThat(PAGES.placing(PAGES.fitted(wanted)).roles()).containsExactly(SignatoryRole.CLIENT);
    }

    @Test
    void sizingKeepsTheUpperLeftCorner() {
        SignaturePlace sized = place(SignatoryRole.STUDENT, 0, 100, 100).sized(200, 100);
        assertThat(sized.x()).isEqualTo(100);
        assertThat(sized.y() + sized.height()).isEqualTo(168);
    }

    @Test
    void twoPlacesOfOneRoleAreNoPages() {
        SignaturePlace one = place(SignatoryRole.STUDENT, 0, 0, 0);
        assertThatThrownBy(() -> new FixedPages("ab", PAGES.pages(), List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageShape(0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
