package fr.paraphe.domain.signing.shuttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.shuttle.Comparison;
import fr.paraphe.domain.directory.shuttle.DecideShuttle.Decided;
import fr.paraphe.domain.directory.shuttle.Proposal;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleForm;
import fr.paraphe.domain.directory.shuttle.ShuttleItem;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.signing.shuttle.FillShuttle.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerShuttleTest {
    private static final String ME = "Zoé";
    private final ShuttleWorld world = new ShuttleWorld();

    private Result answer(Shuttle shuttle, Map<String, String> corrections, boolean hinted) {
        return world.fill.answer(world.opened(shuttle), ShuttleWorld.typed(shuttle, corrections), "", hinted);
    }

    private Map<String, String> errors(Map<String, String> corrections) {
        Shuttle shuttle = world.sent();
        var again = (Result.Again) answer(shuttle, corrections, true);
        return again.errors().entrySet().stream()
                .collect(Collectors.toMap(e -> shuttle.items().get(e.getKey()).path(), Map.Entry::getValue));
    }

    /** Returns the paths of the first person that may be added. */
    private static String blank(Shuttle shuttle) {
        return ShuttleForm.of(shuttle, _ -> java.util.Optional.empty()).parts().stream()
                .filter(p -> p.kind() == ShuttleForm.Kind.NEW_CONTACT).findFirst()
                .map(p -> "contacts[" + p.id() + "].").orElseThrow();
    }

    private Shuttle withNewTutor() {
        Shuttle shuttle = world.sent();
        String blank = blank(shuttle);
        var typed = new HashMap<String, String>(Map.of(blank + "name.lastName", "Martin", blank + "name.firstName", "Léa",
                blank + "contact.email", "lea.martin@bellevue.example", blank + "contact.mobile", "06 39 98 00 09",
                "tutorId", blank.substring(9, 45)));
        assertThat(answer(shuttle, typed, true)).isEqualTo(new Result.Kept());
        return world.shuttles.find(shuttle.id()).orElseThrow();
    }

    private static Set<String> keys(Comparison comparison) {
        return comparison.proposals().stream().map(Proposal::key).collect(Collectors.toSet());
    }

    @Test
    void tellsWhatIsWrongAndKeepsNothing() { // V67, V13
        Map<String, String> errors = errors(Map.of("siret", "73282932000075", "schedule.endsOn", "12/13/2026", "legalName", ""));
        assertThat(errors.get("siret")).contains("n'est pas valide");
        assertThat(errors).containsKeys("schedule.endsOn", "legalName").hasSize(3);
        assertThat(world.shuttles.overdue(world.now.plusSeconds(9_999_999))).extracting(Shuttle::state)
                .containsExactly(ShuttleState.OPENED);
    }

    @Test
    void checksWholeRecordsAsTheyWouldBecome() { // V54, F199
        assertThat(errors(Map.of("schedule.endsOn", "01/02/2026"))).containsOnlyKeys("schedule.endsOn");
        String head = "contacts[" + world.company().contacts().getFirst().id() + "].contact.mobile";
        assertThat(errors(Map.of(head, ""))).containsOnlyKeys(head);
    }

    @Test
    void putsMobilesInTheirInternationalForm() { // F194
        String path = "contacts[" + world.company().contacts().getFirst().id() + "].contact.mobile";
        Shuttle shuttle = world.answered(Map.of(path, "06 39 98 00 77"));
        assertThat(shuttle.items().stream().filter(ShuttleItem::changed)).extracting(ShuttleItem::answered)
                .containsExactly("+33 6 39 98 00 77");
    }

    @Test
    void asksAgainOnceAboutWhatLooksOdd() { // V14
        Shuttle shuttle = world.sent();
        String path = "contacts[" + world.company().contacts().getFirst().id() + "].contact.email";
        assertThat(answer(shuttle, Map.of(path, "paul@gmial.com"), false)).isInstanceOfSatisfying(Result.Again.class,
                again -> assertThat(again.hints()).hasSize(1));
        assertThat(answer(shuttle, Map.of(path, "paul@gmial.com"), true)).isEqualTo(new Result.Kept());
    }

    @Test
    void letsAloneWhatWasAlreadyWrong() {
        world.records.replaceAll(List.of(RecordFields.with(world.company(), "siret", "123")));
        assertThat(world.answered(Map.of()).state()).isEqualTo(ShuttleState.ANSWERED);
    }

    @Test
    void takesNoCorrectionFromWhatABrowserDoesToATextNorFromWhomTheFormCannotShow() {
        world.records.replaceAll(List.of(RecordFields.with(RecordFields.with(world.internship(), "tutorId", UUID.randomUUID()),
                "schedule.timetable", "Lundi\r\nmardi ")));
        Shuttle answered = world.answered(Map.of("schedule.timetable", "Lundi\r\nmardi"));
        assertThat(answered.items()).noneMatch(ShuttleItem::changed);
    }

    @Test
    void refusesATutorWhoIsNobody() {
        assertThat(errors(Map.of("tutorId", UUID.randomUUID().toString()))).containsOnlyKeys("tutorId");
        assertThat(errors(Map.of("tutorId", "<script>"))).containsOnlyKeys("tutorId");
    }

    @Test
    void takesWhatIsAcceptedAsOneActThatCanBeUndone() { // X19, X27
        Shuttle shuttle = world.answered(Map.of("legalName", "Bellevue SAS", "schedule.weeklyHours", "32", "content.subject", "Logos"));
        Comparison seen = world.compare.compare(shuttle.id());
        assertThat(seen.proposals()).extracting(Proposal::label, Proposal::current, Proposal::answered).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Raison sociale", "Agence Bellevue", "Bellevue SAS"),
                org.assertj.core.groups.Tuple.tuple("Sujet", "Identité visuelle", "Logos"),
                org.assertj.core.groups.Tuple.tuple("Heures par semaine", "35", "32"));
        Decided decided = world.decide.decide(ME, seen, Set.of(seen.proposals().get(0).key(), seen.proposals().get(2).key()));
        assertThat(world.company().legalName()).isEqualTo("Bellevue SAS");
        assertThat(world.internship().schedule().weeklyHours()).isEqualByComparingTo("32");
        assertThat(world.internship().content().subject()).isEqualTo("Identité visuelle");
        assertThat(decided.taken()).isEqualTo(2);
        var set = decided.changes().orElseThrow();
        assertThat(set.label()).isEqualTo("Fiche navette de «\u00a0Agence Bellevue\u00a0»");
        assertThat(world.shuttles.find(shuttle.id()).orElseThrow().state()).isEqualTo(ShuttleState.HANDLED);
        assertThat(world.compare.compare(shuttle.id()).proposals()).extracting(Proposal::accepted).containsExactly(true, false, true);
        new UndoChanges(world.records, world.changes, world.campus, world.transactions).undo(ME, set.id(), _ -> { });
        assertThat(world.company().legalName()).isEqualTo("Agence Bellevue");
    }

    @Test
    void addsThePersonAndNamesHerInTheInternship() { // X19, F196
        Shuttle shuttle = withNewTutor();
        Comparison seen = world.compare.compare(shuttle.id());
        assertThat(seen.proposals()).extracting(Proposal::label, Proposal::answered).contains(
                org.assertj.core.groups.Tuple.tuple("Personne à ajouter", "Martin Léa · lea.martin@bellevue.example · +33 6 39 98 00 09"),
                org.assertj.core.groups.Tuple.tuple("Maître de stage", "Martin Léa"));
        String tutorOnly = seen.proposals().stream().filter(p -> p.label().equals("Maître de stage")).findFirst().orElseThrow().key();
        assertThatThrownBy(() -> world.decide.decide(ME, seen, Set.of(tutorOnly))).hasMessageContaining("Personne à ajouter");
        world.decide.decide(ME, seen, keys(seen));
        CompanyContact added = world.company().contacts().getLast();
        assertThat(added.name().lastName()).isEqualTo("Martin");
        assertThat(added.contact().mobile()).isEqualTo("+33639980009");
        assertThat(added.maySign()).as("the school alone gives the right to sign").isFalse();
        assertThat(world.internship().tutorId()).isEqualTo(added.id());
    }

    @Test
    void showsWhatTheSchoolChangedSinceAndWritesNothingOverItUnseen() { // X19
        Shuttle shuttle = world.answered(Map.of("legalName", "Bellevue SAS", "phone", "01 99 00 00 77"));
        Comparison before = world.compare.compare(shuttle.id());
        world.records.replaceAll(List.of(RecordFields.with(world.company(), "legalName", "Bellevue & Cie")));
        assertThatThrownBy(() -> world.decide.decide(ME, before, keys(before))).hasMessageContaining("modifiée");
        Comparison now = world.compare.compare(shuttle.id());
        assertThat(now.proposals()).extracting(Proposal::current, Proposal::sent, Proposal::conflict).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Bellevue & Cie", "Agence Bellevue", true),
                org.assertj.core.groups.Tuple.tuple("01 99 00 00 02", "01 99 00 00 02", false));
        world.decide.decide(ME, now, keys(now));
        assertThat(world.company().legalName()).isEqualTo("Bellevue SAS");
    }

    @Test
    void refusesToDecideTwiceOrOnAnOlderAnswer() {
        Shuttle shuttle = world.answered(Map.of("legalName", "Bellevue SAS"));
        Comparison seen = world.compare.compare(shuttle.id());
        world.now = world.now.plusSeconds(5);
        answer(shuttle, Map.of("legalName", "Bellevue SARL"), true);
        assertThatThrownBy(() -> world.decide.decide(ME, seen, Set.of())).hasMessageContaining("entre-temps");
        Comparison later = world.compare.compare(shuttle.id());
        FillShuttle.View open = world.opened(shuttle);
        world.decide.decide(ME, later, Set.of());
        assertThatThrownBy(() -> world.decide.decide(ME, later, Set.of())).hasMessageContaining("entre-temps");
        assertThatThrownBy(() -> world.fill.answer(open, shuttle.items().stream().map(ShuttleItem::shown).toList()::get, "", true))
                .hasMessageContaining("déjà traité");
        assertThat(world.company().legalName()).isEqualTo("Agence Bellevue");
    }

    @Test
    void leavesOutWhatIsNoMore() {
        Shuttle shuttle = world.answered(Map.of("content.subject", "Logos"));
        world.records.deleteAll(RecordKind.INTERNSHIP, List.of(world.file.internship().id()));
        assertThat(world.compare.compare(shuttle.id()).proposals()).isEmpty();
    }
}
