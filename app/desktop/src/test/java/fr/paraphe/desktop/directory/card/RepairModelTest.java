package fr.paraphe.desktop.directory.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleCampus;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.References.Named;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.merge.RepairPlace;
import fr.paraphe.domain.merge.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One value for many records (X02). */
class RepairModelTest {
    private static final UUID TEACHER = SampleSchool.id(3, 1);

    private final SampleCampus campus = new SampleBase(9).campusDesk();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final RecordedStatus status = new RecordedStatus();
    private final CampusUndo undo = new CampusUndo(campus, runner, messages, status);
    private final RepairModel model = new RepairModel(campus, runner, messages, status, undo);
    private final Set<UUID> repaired = new HashSet<>();

    private List<UUID> internships() {
        return IntStream.range(0, 3).mapToObj(n -> SampleSchool.id(5, n)).toList();
    }

    private RepairGroup group(String path) {
        List<RepairPlace> places = internships().stream().map(id -> new RepairPlace(RecordKind.INTERNSHIP, id, "", path)).toList();
        return new RepairGroup("V10", Severity.BLOCKING, "aucune personne n'est désignée", internships(), places, false, false);
    }

    private List<Internship> read() {
        return internships().stream().map(id -> (Internship) campus.find(RecordKind.INTERNSHIP, id).orElseThrow()).toList();
    }

    private RepairModel.Together asked(String path) {
        model.onRepaired(repaired::addAll);
        model.together(group(path));
        RepairModel.Together together = model.togetherProperty().get();
        assertThat(together).isNotNull();
        return together;
    }

    @Test
    void oneTeacherIsGivenToAllAndTakenBackAtOnce() { // X02
        RepairModel.Together together = asked("referentTeacherId");

        together.field().card().choose(together.field().line(), new Named(TEACHER, "HUCHON Colette", ""));
        model.apply();

        assertThat(read()).allSatisfy(internship -> assertThat(internship.referentTeacherId()).isEqualTo(TEACHER));
        assertThat(repaired).containsExactlyInAnyOrderElementsOf(internships());
        assertThat(model.togetherProperty().get()).isNull();
        assertThat(undo.undoLabel().getValue()).isEqualTo("Enseignant référent de 3 fiches");
        undo.undo();
        assertThat(read()).noneSatisfy(internship -> assertThat(internship.referentTeacherId()).isEqualTo(TEACHER));
    }

    @Test
    void nothingIsChangedWithoutAValueOrWithAWrongOne() {
        RepairModel.Together together = asked("schedule.startsOn");
        List<Internship> before = read();

        model.apply();
        assertThat(model.problemProperty().get()).isEqualTo("Choisissez ou tapez d'abord une valeur.");
        together.field().card().type(together.field().line(), "32/13/2026");
        model.apply();

        assertThat(read()).isEqualTo(before);
        assertThat(repaired).isEmpty();
        assertThat(model.togetherProperty().get()).isNotNull();
    }

    @Test
    void aValueThatOneRecordCannotTakeChangesNone() { // V56
        RepairModel.Together together = asked("schedule.endsOn");
        List<Internship> before = read();

        together.field().card().type(together.field().line(), "01/01/1990");
        model.apply();

        assertThat(model.problemProperty().get()).endsWith("Rien n'a été changé.");
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void aRecordDeletedMeanwhileIsTold() {
        RepairModel.Together together = asked("content.subject");
        Internship gone = read().getFirst();
        campus.change("x", List.of(new Edit(gone, null)));

        together.field().card().type(together.field().line(), "Découverte");
        model.apply();

        assertThat(model.problemProperty().get()).contains("a été supprimée entre-temps");
        assertThat(RecordFields.value((Record) campus.find(RecordKind.INTERNSHIP, internships().getLast()).orElseThrow(),
                "content.subject")).isNotEqualTo("Découverte");
    }

    @Test
    void aCardThatIsSavedTellsItsRecord() {
        model.onRepaired(repaired::addAll);
        model.card().show(CardKey.of(RecordKind.INTERNSHIP, internships().getFirst()));
        FieldModel subject = model.card().field("content.subject").orElseThrow();

        model.card().type(subject, "Accueil des clients");
        model.card().save();

        assertThat(repaired).containsExactly(internships().getFirst());
    }
}
