package fr.paraphe.desktop.directory.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleCampus;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.directory.CampusFinder;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.grid.CellEdits;
import fr.paraphe.desktop.kit.grid.EditOutcome;
import fr.paraphe.desktop.shell.Finder;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.fields.References.Named;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListModelTest {
    private final SampleCampus campus = new SampleBase(9).campusDesk();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final CampusUndo undo = new CampusUndo(campus, runner, messages, status);

    private ListModel list(CampusList which) {
        return new ListModel(new ListShapes(messages).of(which), campus, runner, messages, status, undo);
    }

    private CampusCells cells(CampusList which) {
        return new CampusCells(campus, new ListShapes(messages).of(which), messages, undo::saved);
    }

    // E06-E10
    @ParameterizedTest
    @EnumSource(value = CampusList.class, names = {"CHANGES", "SHUTTLES"}, mode = EnumSource.Mode.EXCLUDE)
    void everyListOpensAndItsColumnsAreThoseOfItsListing(CampusList which) {
        ListModel list = list(which);
        list.shown();
        ListShape shape = new ListShapes(messages).of(which);
        assertThat(shape.columns()).extracting(ListShape.Column::name).allMatch(name -> which.place(name) >= 0);
        assertThat(status.rows()).isNotEmpty();
    }

    // F189, F190, F192
    @Test
    void contactsAreShownForTheCompanyChosenAndOpenTheirCard() {
        ListModel contacts = list(CampusList.CONTACTS);
        contacts.shown();
        assertThat(contacts.grid().rows()).hasSize(16);
        contacts.create();
        assertThat(status.said).last().asString().contains("Choisissez d'abord");
        contacts.choose(new Named(SampleSchool.id(4, 0), "Baseline SARL", ""));
        assertThat(contacts.grid().rows()).hasSize(2);
        ListRow row = contacts.grid().rows().get(0);
        contacts.open(row);
        assertThat(contacts.card().key().orElseThrow().element()).isEqualTo("contacts[" + row.id() + "]");
        contacts.create();
        assertThat(contacts.card().key().orElseThrow().record()).isEqualTo(SampleSchool.id(4, 0));
    }

    // 6.2
    @Test
    void cellsAreReadWithTheRulesOfTheCardsAndSavedAsOneAct() {
        UUID one = SampleSchool.id(2, 1);
        UUID two = SampleSchool.id(2, 2);
        EditOutcome done = cells(CampusList.STUDENTS).edits(List.of(new CellEdits.Edit(one, "city", "Alès"),
                new CellEdits.Edit(two, "city", "Uzès")));
        assertThat(done).isInstanceOf(EditOutcome.Accepted.class);
        assertThat(undo.undoLabel().getValue()).isEqualTo("Modifier 2 cellules");
        undo.undo();
        assertThat(((Student) campus.find(RecordKind.STUDENT, two).orElseThrow()).address().city()).isEmpty();
        assertThat(cells(CampusList.STUDENTS).edits(List.of(new CellEdits.Edit(one, "city", "Alès"),
                new CellEdits.Edit(two, "birthDate", "31/02/2009"))))
                .isInstanceOfSatisfying(EditOutcome.Refused.class, r -> assertThat(r.edit().column()).isEqualTo("birthDate"));
        assertThat(((Student) campus.find(RecordKind.STUDENT, one).orElseThrow()).address().city()).isEmpty();
    }

    // F194, F199
    @Test
    void theSigningRightIsNotGivenInACellWithoutAMobile() {
        UUID tutor = SampleSchool.id(7, 0);
        assertThat(cells(CampusList.CONTACTS).edit(tutor, "jobTitle", "Contact principal"))
                .isInstanceOfSatisfying(EditOutcome.Refused.class, r -> assertThat(r.sentence()).contains("mobile"));
        assertThat(cells(CampusList.CONTACTS).edit(tutor, "mobile", "06 12 34 56 78"))
                .isInstanceOfSatisfying(EditOutcome.Refused.class, r -> assertThat(r.sentence()).contains("+33 6 12 34 56 78"));
        assertThat(cells(CampusList.CONTACTS).edit(tutor, "mobile", "+33612345678")).isInstanceOf(EditOutcome.Accepted.class);
    }

    // 6.2, Ctrl+K
    @Test
    void studentsCompaniesAndContactsAreFoundByName() {
        var finder = new CampusFinder(campus);
        assertThat(finder.find("berger remy", 5)).extracting(Finder.Found::title).containsExactly("Berger Rémy");
        assertThat(finder.find("baseline", 5)).extracting(Finder.Found::title).contains("Baseline SARL");
        assertThat(finder.find("vidal", 5)).extracting(Finder.Found::subtitle).containsExactly("Cheffe d'équipe, Baseline SARL");
        assertThat(finder.find(" ", 5)).isEmpty();
    }

    @Test
    void aNewRecordAppearsInTheListOnceSaved() {
        ListModel groups = list(CampusList.CLASS_GROUPS);
        groups.shown();
        groups.create();
        assertThat(groups.card().key()).isPresent();
        assertThat(campus.list(CampusList.CLASS_GROUPS).count(ListQuery.ALL)).isEqualTo(5);
    }
}
