package fr.paraphe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of the house over every class of the product. They are methods, not annotated fields: a rule that no engine runs
 * would leave the build green.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "fr.paraphe";

    private final Story story = new Story(ROOT);
    private final Walls walls = new Walls(ROOT);
    private final Screens screens = new Screens(ROOT);
    private final Habits habits = new Habits(ROOT);
    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theProductIsUnderTheRules() {
        assertThat(product).isNotEmpty().noneMatch(type -> type.getPackageName().startsWith("fr.paraphe.architecture"));
    }

    @Test
    void theStoryIsToldInOneDirection() {
        story.isToldInOneDirection().check(product);
    }

    @Test
    void noPackagesFormACycle() {
        story.hasNoPackageCycle().check(product);
    }

    @Test
    void theDomainIsPlainJava() {
        story.isPlainJava().check(product);
    }

    @Test
    void adaptersDoNotSeeOneAnother() {
        walls.keepAdaptersApart().check(product);
    }

    @Test
    void onlyTheWiringSeesTheAdapters() {
        walls.leaveAssemblyToTheWiring().check(product);
    }

    @Test
    void featuresOfTheDesktopStandAlone() {
        screens.standAlone().check(product);
    }

    @Test
    void threadsBelongToTheKit() {
        screens.leaveThreadsToTheKit().check(product);
    }

    @Test
    void screensOpenNoFileAndNoConnection() {
        screens.leaveInputAndOutputToUseCases().check(product);
    }

    @Test
    void viewModelsHoldNoNode() {
        screens.decideWithoutDrawing().check(product);
    }

    @Test
    void everyViewModelHasItsTest() {
        screens.areTested(ProjectTree.root().resolve("app/desktop/src/test/java")).check(product);
    }

    @Test
    void foreignLibrariesStayInTheirModule() {
        walls.keepLibrariesAtHome().check(product);
    }

    @Test
    void entitiesAreRowsOfTheStore() {
        walls.nameEntities().check(product);
    }

    @Test
    void nothingStaticChanges() {
        habits.keepNoStaticState().check(product);
        habits.keepNoStaticContainer().check(product);
    }

    @Test
    void nothingFetchesItself() {
        habits.fetchNoSingleton().check(product);
    }

    @Test
    void namesSayWhatThingsAre() {
        habits.nameThings().check(product);
    }

    @Test
    void onlyTheCommandLineSpeaksOnTheConsole() {
        habits.speakOnlyOnTheCommandLine().check(product);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        habits.injectNoField().check(product);
    }
}
