package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.Targets;
import fr.paraphe.desktop.output.OutputView;
import fr.paraphe.desktop.output.OutputViewModel;
import fr.paraphe.desktop.shell.Appearance;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The window «Envoi», on a real screen (E20). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutputIT {
    private static ClientJourney opened(SampleBase base) throws Exception {
        var person = new ClientJourney(base);
        person.click("#open-demonstration");
        person.reads("#status-rows", "40 stages");
        assertThat(person.sees("#send-to-signature").isDisabled()).isTrue(); // F080
        person.clickOn("#internships");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.reads("#status-rows", "40 lignes cochées");
        person.click("#send-to-signature");
        person.reads("#output-count", "40 documents");
        person.raise();
        return person;
    }

    private static List<String> offered(ClientJourney person) {
        ComboBox<DocumentTemplate> box = person.lookup("#output-template").queryComboBox();
        return box.getItems().stream().map(DocumentTemplate::label).toList();
    }

    private static void choose(ClientJourney person, String label) throws Exception {
        ComboBox<DocumentTemplate> box = person.lookup("#output-template").queryComboBox();
        person.interact(() -> box.setValue(box.getItems().stream().filter(t -> t.label().equals(label)).findFirst().orElseThrow()));
        person.until(() -> box.getValue().label().equals(label));
    }

    @Test
    void theVerificationOpensWithTheTemplateThatWasChosen() throws Exception { // F076, F077, F078, F079
        var base = new SampleBase(40);
        try (var person = opened(base)) {
            assertThat(((RadioButton) person.sees("#output-signature")).isSelected()).isTrue();
            assertThat(offered(person)).containsExactly("Convention de stage", "Attestation de stage");
            person.reads("#output-go", "Aperçu avant envoi");
            person.keep("80-sortie-signature");
            person.click("#output-pdf");
            assertThat(offered(person)).contains("Lettre de bienvenue");
            person.reads("#output-go", "Créer les PDF (40)");
            person.keep("81-sortie-pdf");
            person.click("#output-signature");
            choose(person, "Attestation de stage");
            person.keys(KeyCode.ENTER);
            person.reads("#send-summary", "40 prêts");
            ComboBox<DocumentTemplate> box = person.lookup("#template").queryComboBox();
            assertThat(box.getValue().label()).isEqualTo("Attestation de stage");
            assertThat(base.documentsToSend(RecordKind.INTERNSHIP).checked()).isNotEmpty();
            assertThat(base.sendQueue().waiting()).isEmpty(); // nothing is sent
        }
    }

    @Test
    void escapeClosesAndTheLastChoiceIsFoundAgain() throws Exception {
        var base = new SampleBase(40);
        try (var person = opened(base)) {
            person.click("#output-pdf");
            person.click("#output-form-one");
            person.click("#output-even-pages");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup("#output-go").tryQuery().isEmpty());
            person.click("#send-to-signature");
            person.reads("#output-go", "Créer les PDF (40)");
            assertThat(((RadioButton) person.sees("#output-form-one")).isSelected()).isTrue();
            person.keep("82-sortie-un-fichier");
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).written()).isEmpty();
        }
    }

    @Test
    void pdfsAreMadeWhereThePersonSaysAndTheResultNamesWhatFailed() throws Exception {
        var base = new SampleBase(40);
        base.outputDesk(RecordKind.INTERNSHIP).fail(SampleSchool.id(5, 3));
        var targets = new Answers(Path.of("dossier"));
        try (var person = new ClientJourney(base)) {
            show(person, base, targets);
            person.click("#output-pdf");
            person.click("#output-form-each");
            person.keys(KeyCode.ENTER);
            person.until(() -> !targets.told.isEmpty());
            assertThat(targets.told.getFirst()).startsWith("39 PDF ont été créés dans «\u00a0dossier\u00a0».").contains("Balise inconnue.");
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).written()).containsExactly(new PdfOutput(PdfOutput.Form.EACH,
                    Path.of("dossier"), false, false));
        }
    }

    @Test
    void aRefusalSaysWhatToDoAndNothingIsLost() throws Exception {
        var base = new SampleBase(40);
        var targets = new Answers(Path.of("disque plein"));
        try (var person = new ClientJourney(base)) {
            show(person, base, targets);
            person.click("#output-pdf");
            person.click("#output-go");
            person.reads("#output-problem", "Il n'y a plus de place.");
            person.keep("83-sortie-refus");
            assertThat(targets.told).isEmpty();
        }
    }

    @Test
    void printingAsksTheSystemOrSaysThatThereIsNoPrinter() throws Exception { // F077
        var base = new SampleBase(40);
        var targets = new Answers(Path.of("dossier"));
        try (var person = new ClientJourney(base)) {
            show(person, base, targets);
            person.click("#output-print");
            person.reads("#output-go", "Imprimer (40)");
            person.click("#output-jobs");
            person.click("#output-go");
            person.reads("#output-problem", "Aucune imprimante n'est installée");
            person.keep("84-sortie-impression");
            targets.printer = true;
            person.click("#output-go");
            person.until(() -> !targets.told.isEmpty());
            assertThat(targets.told.getFirst()).isEqualTo("40 documents ont été envoyés à l'imprimante «\u00a0Secrétariat\u00a0».");
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).printed()).containsExactly(new PrintOrder("Secrétariat", 1, false, false));
        }
    }

    @Test
    void emailsLeaveOnceThePersonAgreedAndThoseWhoCannotReceiveAreTold() throws Exception { // F069, F077
        var base = new SampleBase(40);
        base.outputDesk(RecordKind.INTERNSHIP).reach(SampleSchool.id(5, 3), null);
        base.outputDesk(RecordKind.INTERNSHIP).reach(SampleSchool.id(5, 7), "eleve7(at)tilleuls");
        var targets = new Answers(Path.of("dossier"));
        try (var person = new ClientJourney(base)) {
            show(person, base, targets);
            person.click("#output-email");
            person.reads("#output-mail-summary", "38 messages partiront");
            person.reads("#output-go", "Envoyer (38)");
            assertThat(offered(person)).containsExactly("Lettre de bienvenue");
            assertThat(((ListView<?>) person.sees("#output-mail-left")).getItems()).hasSize(2);
            person.keep("85-sortie-email");
            person.click("#output-go");
            assertThat(targets.asked).containsExactly("Envoyer 38 messages\u00a0? Un e-mail parti ne se reprend pas. 2 autres ne peuvent"
                    + " pas partir.");
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).mailed()).isEmpty();
            targets.agrees = true;
            person.keys(KeyCode.ENTER);
            person.until(() -> !targets.told.isEmpty());
            assertThat(targets.told.getFirst()).startsWith("38 messages sont en file et partent.").contains("n'a pas d'adresse e-mail",
                    "eleve7(at)tilleuls");
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).mailed()).hasSize(38);
            person.reads("#output-mail-again", "Envoyer de nouveau aux 38 personnes qui l'ont déjà reçu");
            person.reads("#output-mail-summary", "Aucun message ne partira.");
            assertThat(person.sees("#output-go").isDisabled()).isTrue();
            person.keep("86-sortie-email-deja-recu");
        }
    }

    @Test
    void enterAndEscapeDoNotSendInTheQuestionOnlyItsButtonDoes() throws Exception {
        var base = new SampleBase(40);
        try (var person = opened(base)) {
            person.click("#output-email");
            person.reads("#output-go", "Envoyer (40)");
            person.keys(KeyCode.ENTER);
            person.until(() -> person.lookup(".plain-dialog").tryQuery().isPresent());
            person.raise();
            person.keep("87-sortie-email-question");
            person.keys(KeyCode.ENTER);
            person.until(() -> person.lookup(".plain-dialog").tryQuery().isEmpty());
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).mailed()).isEmpty();
            person.click("#output-go");
            person.until(() -> person.lookup(".plain-dialog").tryQuery().isPresent());
            person.raise();
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup(".plain-dialog").tryQuery().isEmpty());
            assertThat(base.outputDesk(RecordKind.INTERNSHIP).mailed()).isEmpty();
            person.click("#output-go");
            person.until(() -> person.lookup(".plain-dialog").tryQuery().isPresent());
            person.click("Envoyer");
            person.until(() -> base.outputDesk(RecordKind.INTERNSHIP).mailed().size() == 40);
        }
    }

    private static void show(ClientJourney person, SampleBase base, Targets targets) {
        var messages = new Messages(Locale.FRENCH);
        var ids = IntStream.range(0, 40).mapToObj(n -> SampleSchool.id(5, n)).toList();
        person.interact(() -> {
            Stage main = (Stage) Window.getWindows().getFirst();
            var around = new Surroundings(new SameThreadTaskRunner(), _ -> { }, messages, main, new Dialogs(messages, () -> main),
                    new SampleMemory(), new Appearance(new SampleMemory()));
            var model = new OutputViewModel(base.outputDesk(RecordKind.INTERNSHIP), ids, new SameThreadTaskRunner(), messages,
                    new SampleMemory());
            Stage window = around.window("output.title");
            around.show(window, new OutputView(model, messages, targets, new OutputView.Exits(_ -> { }, window::close)).node(), 760, 500);
        });
    }

    /** A person who always gives the same path. */
    private static final class Answers implements Targets {
        private final List<String> told = new CopyOnWriteArrayList<>();
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final Path path;
        private boolean printer;
        private boolean agrees;

        Answers(Path path) {
            this.path = path;
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> file(String title, String kind, String ending, String name) {
            return Optional.of(path);
        }

        @Override
        public boolean hasPrinter() {
            return printer;
        }

        @Override
        public Optional<PrintOrder> printer(boolean oneJob) {
            return Optional.of(new PrintOrder("Secrétariat", 1, false, oneJob));
        }

        @Override
        public boolean confirm(String title, String question, String act) {
            asked.add(question);
            return agrees;
        }

        @Override
        public void inform(String title, String text) {
            told.add(text);
        }
    }
}
