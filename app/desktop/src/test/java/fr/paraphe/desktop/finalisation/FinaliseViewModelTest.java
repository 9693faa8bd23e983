package fr.paraphe.desktop.finalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.finalisation.FinaliseViewModel.Phase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Left;
import fr.paraphe.domain.finalisation.PlayedFinalisations;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureVisual.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinaliseViewModelTest { // E27
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final RecordedStatus status = new RecordedStatus();
    private final PlayedFinalisations platform = base.finaliseDesk().platform;
    private final AtomicInteger changed = new AtomicInteger();
    private final FinaliseViewModel model = model(ids);

    @TempDir Path folder;

    private FinaliseViewModel model(List<UUID> asked) {
        var made = new FinaliseViewModel(base.finaliseDesk(), asked, new SameThreadTaskRunner(), new Messages(Locale.FRENCH),
                new FinaliseViewModel.Ways(status, status), changed::incrementAndGet);
        made.read();
        return made;
    }

    private String name() {
        return model.planProperty().get().signing().orElseThrow().signatory().person().firstLast();
    }

    private String missing() {
        return model.missingBinding().get();
    }

    private void filledIn() {
        model.acceptedProperty().set(true);
        model.signature().nameProperty().set(name());
        model.askCode();
        model.codeProperty().set(PlayedFinalisations.CODE);
    }

    @Test
    void saysWhatIsSignedByWhomAndWhatIsLeftAside() { // F140, F155, F156
        assertThat(model.summaryProperty().get()).isEqualTo("6 documents seront signés d'un seul geste, définitivement.");
        assertThat(model.documents()).hasSize(6).allSatisfy(line -> assertThat(line).contains("CS-2026-"));
        assertThat(model.report().left()).containsExactly(
                "6 documents\u00a0: Des signatures obligatoires manquent encore, ou le parcours est terminé");
        FinaliseViewModel none = model(List.of(ids.getFirst()));
        assertThat(none.summaryProperty().get()).isEqualTo("Aucun document de la sélection n'est à finaliser.");
        assertThat(none.readyBinding().get()).isFalse();
        none.askCode();
        assertThat(platform.told).isEmpty();
    }

    @Test
    void asksForTheBoxTheNameAndTheCodeInTurn() { // F159, D-24
        assertThat(missing()).isEqualTo("Cochez la case des conditions.");
        model.askCode();
        assertThat(platform.told).isEmpty();
        model.acceptedProperty().set(true);
        assertThat(missing()).startsWith("Tapez vos prénom et nom\u00a0: ");
        model.signature().nameProperty().set(name().toLowerCase(Locale.FRENCH));
        assertThat(missing()).startsWith("Demandez un code");
        model.askCode();
        assertThat(platform.told).containsExactly("open 6 by Agnès BLANC", "accept 2026-1", "code " + model.wayProperty().get());
        assertThat(model.sentProperty().get()).contains("valable 10 minutes");
        assertThat(missing()).isEqualTo("Tapez les six chiffres du code reçu.");
        model.askCode();
        assertThat(platform.told).hasSize(4); // another code in the same session
        model.codeProperty().set("000000");
        assertThat(model.readyBinding().get()).isTrue();
        model.sign();
        assertThat(model.problemProperty().get()).isEqualTo("Code incorrect.");
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.FORM);
        assertThat(platform.signed).isEmpty();
    }

    @Test
    void signsEverythingAndReports() { // F160, F162
        filledIn();
        model.sign();
        assertThat(platform.signed).hasSize(6);
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.ENDED);
        assertThat(model.summaryProperty().get()).isEqualTo("6 documents signés sur 6");
        assertThat(model.report().advice()).isEmpty();
        assertThat(model.report().text()).startsWith("6 documents signés sur 6\n\nSignés\n- ")
                .contains("\n\nLaissés de côté\n- 6 documents");
        assertThat(status.said).containsExactly("6 documents signés sur 6");
        assertThat(changed).hasValue(1);
        assertThat(model.closing()).isEmpty();
        assertThat(model.shareProperty().get()).isEqualTo(1);
    }

    @Test
    void aPauseKeepsTheRestAndGoesOnWithoutAnotherCode() {
        filledIn();
        platform.meanwhile = model::pause;
        model.sign();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(platform.signed).hasSize(5);
        assertThat(model.progressProperty().get()).isEqualTo("Documents traités\u00a0: 5 sur 6");
        assertThat(model.closing()).contains("1 document reste à signer. Ce qui est signé le reste. Arrêter et fermer\u00a0?");
        assertThat(changed).hasValue(1);
        platform.meanwhile = () -> { };
        model.resume();
        assertThat(platform.signed).hasSize(6).doesNotHaveDuplicates();
        assertThat(platform.told.stream().filter("confirm"::equals)).hasSize(1);
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.ENDED);
    }

    @Test
    void stoppingReportsWhatIsNotSignedYet() {
        filledIn();
        platform.meanwhile = model::stop;
        model.sign();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.ENDED);
        assertThat(model.summaryProperty().get()).isEqualTo("5 documents signés sur 6");
        assertThat(model.report().waiting()).hasSize(1);
        assertThat(model.report().advice()).startsWith("Ce qui n'est pas encore signé reste dans l'historique");
    }

    @Test
    void aCutNetworkPausesAndWhatIsSignedStays() {
        filledIn();
        platform.after.set(1);
        platform.failure = new PlatformException(Kind.UNREACHABLE, "rien");
        model.sign();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(model.problemProperty().get()).contains("ne répond pas");
        assertThat(platform.signed).hasSize(5);
        model.stop();
        assertThat(model.summaryProperty().get()).isEqualTo("5 documents signés sur 6");
    }

    @Test
    void aSessionThatIsOverAsksForAnotherCodeForTheRest() { // D-24
        filledIn();
        platform.after.set(1);
        platform.failure = new PlatformException(Kind.NOT_FOUND, "rien");
        model.sign();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.FORM);
        assertThat(model.problemProperty().get()).contains("nouveau code");
        assertThat(model.documents()).hasSize(1);
        assertThat(model.readyBinding().get()).isFalse();
        filledIn();
        model.sign();
        assertThat(model.summaryProperty().get()).isEqualTo("6 documents signés sur 6");
        assertThat(platform.told).contains("open 1 by Agnès BLANC");
    }

    @Test
    void refusalsAreReportedWithTheirCauseAndWhatToDo() {
        List<SignatureRequest> ready = model.planProperty().get().ready();
        platform.refusals.put(String.valueOf(ready.getFirst().delivery().platformId()), "Le parcours est annulé.");
        platform.left.add(new Left(String.valueOf(ready.getLast().delivery().platformId()), "Pas prêt."));
        filledIn();
        assertThat(model.documents()).hasSize(5);
        model.sign();
        assertThat(model.summaryProperty().get()).isEqualTo("4 documents signés sur 6");
        assertThat(model.report().failed()).hasSize(2).anySatisfy(line -> assertThat(line).endsWith("\u00a0: Le parcours est annulé."))
                .anySatisfy(line -> assertThat(line).endsWith("\u00a0: Pas prêt."));
        assertThat(model.report().advice()).contains("corrigez la cause");
    }

    @Test
    void aRefusedGestureBringsBackToTheForm() {
        filledIn();
        platform.failure = new PlatformException(Kind.REFUSED, "Choisissez une image PNG ou JPEG.");
        model.sign();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.FORM);
        assertThat(model.problemProperty().get()).isEqualTo("Choisissez une image PNG ou JPEG.");
        model.sign();
        assertThat(platform.signed).hasSize(6);
    }

    @Test
    void aPictureStandsForTheName() throws IOException { // F124
        model.acceptedProperty().set(true);
        model.signature().modeProperty().set(Mode.IMAGE);
        assertThat(missing()).isEqualTo("Choisissez l'image de votre signature.");
        model.signature().choose(Files.writeString(folder.resolve("a.txt"), "ce n'est pas une image"));
        assertThat(model.signature().problemProperty().get()).contains("PNG ou JPEG");
        model.signature().choose(Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertThat(model.signature().problemProperty().get()).isEmpty();
        model.askCode();
        model.codeProperty().set(PlayedFinalisations.CODE);
        model.sign();
        assertThat(platform.told).contains("sign 5 IMAGE", "sign 1 IMAGE");
    }

    @Test
    void theBrowserTheConditionsAndTheDocumentsAreOneClickAway() { // F154, F159
        model.readConditions();
        model.readDocument(0);
        model.readDocument(99);
        model.inBrowser(() -> status.said.add("closed"));
        assertThat(status.pages).hasSize(3);
        assertThat(status.pages.getFirst()).isEqualTo(PlayedFinalisations.CONDITIONS.page());
        assertThat(status.pages.get(1).toString()).startsWith("file:///tmp/CS-2026-");
        assertThat(status.said).containsExactly("Documents à finaliser ouverts dans le navigateur", "closed");
        assertThat(platform.told).isEmpty();
    }

    @Test
    void aCodeThatCannotLeaveIsSaidAndTheSessionStays() { // D-24
        model.acceptedProperty().set(true);
        model.wayProperty().set(Channel.EMAIL);
        platform.failure = new PlatformException(Kind.TOO_MANY, "Un code vient d'être demandé\u00a0: attendez trente secondes.");
        model.askCode();
        assertThat(model.problemProperty().get()).contains("attendez trente secondes");
        assertThat(model.askingProperty().get()).isFalse();
        model.askCode();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(platform.told).containsExactly("open 6 by Agnès BLANC", "accept 2026-1", "code EMAIL");
    }
}
