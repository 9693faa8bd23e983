package fr.paraphe.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 11: a small house built wrongly on purpose breaks each rule, where expected; a small sound one breaks none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesBiteTest {
    private static final String FIXTURE = RulesBiteTest.class.getPackageName() + ".fixture";

    private final JavaClasses broken = new ClassFileImporter().importPackages(FIXTURE + ".broken");
    private final JavaClasses sound = new ClassFileImporter().importPackages(FIXTURE + ".sound");

    static Stream<Arguments> rulesAndCulprits() {
        return on(FIXTURE + ".broken");
    }

    static Stream<Arguments> rulesOfTheSoundHouse() {
        return on(FIXTURE + ".sound");
    }

    private static Stream<Arguments> on(String root) {
        Story story = new Story(root);
        Walls walls = new Walls(root);
        Screens screens = new Screens(root);
        Habits habits = new Habits(root);
        Path tests = ProjectTree.root().resolve("app/launcher/src/test/java");
        return Stream.of(
                argumentSet("1 story order", story.isToldInOneDirection(), "template.EarlyTemplate"),
                argumentSet("2 cycles", story.hasNoPackageCycle(), "dispatch.LateDispatch"),
                argumentSet("3 plain Java", story.isPlainJava(), "directory.JsonPerson"),
                argumentSet("4 adapters apart", walls.keepAdaptersApart(), "store.CuriousStore"),
                argumentSet("4 wiring only", walls.leaveAssemblyToTheWiring(), "launcher.cli.HandyCommand"),
                argumentSet("5 features alone", screens.standAlone(), "desktop.tracking.TrackingView"),
                argumentSet("6 task", screens.leaveThreadsToTheKit(), "javafx.concurrent.Task"),
                argumentSet("6 thread", screens.leaveThreadsToTheKit(), "java.lang.Thread"),
                argumentSet("6 executor", screens.leaveThreadsToTheKit(), "java.util.concurrent.ExecutorService"),
                argumentSet("6 runLater", screens.leaveThreadsToTheKit(), "javafx.application.Platform.runLater"),
                argumentSet("6 files", screens.leaveInputAndOutputToUseCases(), "java.nio.file.Files"),
                argumentSet("6 HTTP", screens.leaveInputAndOutputToUseCases(), "java.net.http.HttpClient"),
                argumentSet("7 no node", screens.decideWithoutDrawing(), "javafx.scene.Node"),
                argumentSet("7 tested", screens.areTested(tests), "TrackingViewModel lacks"),
                argumentSet("8 persistence", walls.keepLibrariesAtHome(), "jakarta.persistence.Id"),
                argumentSet("8 PDFBox", walls.keepLibrariesAtHome(), "org.apache.pdfbox.pdmodel.PDDocument"),
                argumentSet("8 Javalin", walls.keepLibrariesAtHome(), "io.javalin.http.Context"),
                argumentSet("8 entities", walls.nameEntities(), "connectors.MailRow"),
                argumentSet("9 static state", habits.keepNoStaticState(), "ClockManager.current"),
                argumentSet("9 static container", habits.keepNoStaticContainer(), "ClockManager.SEEN"),
                argumentSet("9 getInstance", habits.fetchNoSingleton(), "ClockManager.getInstance"),
                argumentSet("9 names", habits.nameThings(), "shared.ClockManager"),
                argumentSet("10 System.out", habits.speakOnlyOnTheCommandLine(), "System.out"),
                argumentSet("10 printStackTrace", habits.speakOnlyOnTheCommandLine(), "printStackTrace"),
                argumentSet("10 field injection", habits.injectNoField(), "CuriousStore.session"));
    }

    @ParameterizedTest
    @MethodSource("rulesAndCulprits")
    void aHouseBuiltWronglyBreaksTheRule(ArchRule rule, String culprit) {
        assertThat(violations(rule, broken)).contains(culprit);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheSoundHouse")
    void aSoundHouseKeepsTheRule(ArchRule rule, String culprit) {
        assertThat(violations(rule, sound)).as(culprit).isEmpty();
    }

    private static String violations(ArchRule rule, JavaClasses house) {
        assertThat(house).isNotEmpty();
        return String.join("\n", rule.evaluate(house).getFailureReport().getDetails());
    }
}
