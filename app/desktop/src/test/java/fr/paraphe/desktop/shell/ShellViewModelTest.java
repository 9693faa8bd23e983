package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleMemory;
import fr.paraphe.desktop.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellViewModelTest { // 6.1
    private final SampleMemory memory = new SampleMemory();
    private final ShellViewModel model = new ShellViewModel(new SampleBase(1), memory, new Messages(Locale.FRENCH));
    private final List<Address> shown = new ArrayList<>();

    @BeforeEach
    void start() {
        model.offer(List.of(Place.TRACKING, Place.STUDENTS, Place.COMPANIES, Place.INTERNSHIPS));
        model.start(shown::add);
    }

    @Test
    void namesTheInstitutionTheYearTheBaseAndThePerson() {
        assertThat(model.headingProperty().get()).isEqualTo("Lycée des Tilleuls · 2026-2027 · tilleuls");
        assertThat(model.user()).isEqualTo("HUCHON Colette");
        assertThat(model.demonstration()).isTrue();
    }

    @Test
    void everyPlaceHasAnAddress() { // F130
        assertThat(model.words(Place.INTERNSHIPS)).isEqualTo("En entreprise › Stages › Liste");
        assertThat(model.words(Place.TRACKING)).isEqualTo("Communication › Courriers et documents › Historique des envois");
        assertThat(model.words(Place.STUDENTS)).isEqualTo("Ressources › Étudiants");
    }

    @Test
    void thePartsOfAnAddressLeadWhereTheyCan() {
        assertThat(model.crumbs(Place.INTERNSHIPS)).extracting(ShellViewModel.Crumb::target)
                .containsExactly(Optional.of(Place.COMPANIES), Optional.of(Place.INTERNSHIPS), Optional.empty());
        assertThat(model.crumbs(Place.TRACKING)).extracting(ShellViewModel.Crumb::target)
                .containsExactly(Optional.of(Place.TRACKING), Optional.empty(), Optional.empty());
    }

    @Test
    void showsOnlyThePlacesThatHaveAScreen() {
        assertThat(model.groups()).containsExactly(PlaceGroup.RESOURCES, PlaceGroup.COMPANY, PlaceGroup.COMMUNICATION);
        assertThat(model.places(PlaceGroup.COMPANY)).containsExactly(Place.COMPANIES, Place.INTERNSHIPS);
        model.open(Address.of(Place.ABSENCES));
        assertThat(shown).containsExactly(Address.of(Place.INTERNSHIPS));
    }

    @Test
    void goesBackAndForthOverPlacesAndRecords() { // 6.2
        var student = new Address(Place.STUDENTS, UUID.randomUUID());
        model.open(student);
        model.open(Address.of(Place.TRACKING));
        model.go(-1);
        assertThat(model.addressProperty().get()).isEqualTo(student);
        model.go(-1);
        assertThat(model.behindProperty().get()).isFalse();
        model.go(-1);
        model.go(1);
        model.go(1);
        assertThat(model.aheadProperty().get()).isFalse();
        assertThat(shown).extracting(Address::place).containsExactly(Place.INTERNSHIPS, Place.STUDENTS, Place.TRACKING, Place.STUDENTS,
                Place.INTERNSHIPS, Place.STUDENTS, Place.TRACKING);
    }

    @Test
    void aNewWayForgetsWhatWasAhead() {
        model.open(Address.of(Place.TRACKING));
        model.go(-1);
        model.open(Address.of(Place.STUDENTS));
        assertThat(model.aheadProperty().get()).isFalse();
        model.go(-1);
        assertThat(model.addressProperty().get()).isEqualTo(Address.of(Place.INTERNSHIPS));
    }

    @Test
    void showsARecordAgainWithoutLengtheningTheHistory() {
        var student = new Address(Place.STUDENTS, UUID.randomUUID());
        model.open(student);
        model.open(student);
        assertThat(shown).containsExactly(Address.of(Place.INTERNSHIPS), student, student);
        model.go(-1);
        assertThat(model.behindProperty().get()).isFalse();
    }

    @Test
    void aMainTabOpensThePlaceSeenLastUnderIt() {
        model.open(PlaceGroup.COMMUNICATION);
        model.openGroup(2);
        assertThat(model.addressProperty().get()).isEqualTo(Address.of(Place.INTERNSHIPS));
        model.openGroup(1);
        assertThat(model.addressProperty().get()).isEqualTo(Address.of(Place.STUDENTS));
        model.openGroup(9);
        assertThat(model.addressProperty().get()).isEqualTo(Address.of(Place.STUDENTS));
    }

    @Test
    void turnsAroundTheTabsUnderAMainTab() {
        model.turn(1);
        assertThat(model.addressProperty().get()).isEqualTo(Address.of(Place.COMPANIES));
        model.turn(-1);
        assertThat(model.addressProperty().get()).isEqualTo(Address.of(Place.INTERNSHIPS));
    }

    @Test
    void startsOnTheHomePageOnceDocumentsWereSent() { // E02
        var base = new SampleBase(2);
        base.withHistory();
        var next = new ShellViewModel(base, memory, new Messages(Locale.FRENCH));
        next.offer(List.of(Place.INTERNSHIPS, Place.HOME));
        next.start(_ -> { });
        assertThat(next.addressProperty().get()).isEqualTo(Address.of(Place.HOME));
        assertThat(next.words(Place.HOME)).isEqualTo("Accueil › Tableau de bord");
        assertThat(next.groups().getFirst()).isEqualTo(PlaceGroup.HOME);
    }

    @Test
    void startsWhereTheWorkstationWasLast() {
        model.open(Address.of(Place.TRACKING));
        var next = new ShellViewModel(new SampleBase(1), memory, new Messages(Locale.FRENCH));
        next.offer(List.of(Place.INTERNSHIPS, Place.TRACKING));
        next.start(_ -> { });
        assertThat(next.addressProperty().get()).isEqualTo(Address.of(Place.TRACKING));
    }

    @Test
    void startsAtTheInternshipsWhenTheLastPlaceIsNoMore() {
        memory.put("place", "NOWHERE");
        var next = new ShellViewModel(new SampleBase(1), memory, new Messages(Locale.FRENCH));
        next.offer(List.of(Place.STUDENTS, Place.INTERNSHIPS));
        next.start(_ -> { });
        assertThat(next.addressProperty().get()).isEqualTo(Address.of(Place.INTERNSHIPS));
    }
}
