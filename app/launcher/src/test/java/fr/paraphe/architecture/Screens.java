package fr.paraphe.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules 5 to 7: a feature of the desktop stands alone, never blocks the screen, and decides without drawing. */
final class Screens {
    private static final String VIEW_MODEL = ".*ViewModel(\\$.*)?";

    private final String root;

    /** Draws the rules for the packages under {@code root}. */
    Screens(String root) {
        this.root = root;
    }

    /** Rule 5: features reach one another through the shell's navigation only. */
    ArchRule standAlone() {
        return slices()
                .matching(root + ".desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(desktop("shell"), desktop("kit")))
                .because("a feature can be opened, tested and changed alone; the shell's navigation knows where to go")
                .allowEmptyShould(true);
    }

    /** Rule 6: threads and tasks are the kit's. */
    ArchRule leaveThreadsToTheKit() {
        return screens()
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.concurrent..")
                        .or(JavaClass.Predicates.type(Thread.class))
                        .or(JavaClass.Predicates.assignableTo(java.util.concurrent.Executor.class))
                        .or(JavaClass.Predicates.type(java.util.concurrent.Executors.class)))
                .orShould()
                .callMethodWhere(target(name("runLater")).and(target(owner(simpleName("Platform")))))
                .because("one background abstraction, with a twin that runs at once, keeps the screen alive and the tests simple")
                .allowEmptyShould(true);
    }

    /** Rule 6, the other half: a screen neither opens files nor speaks to a server or a database. */
    ArchRule leaveInputAndOutputToUseCases() {
        return screens()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql..", "org.apache.hc..")
                        .or(JavaClass.Predicates.type(Files.class))
                        .or(JavaClass.Predicates.assignableTo(java.net.URLConnection.class))
                        .or(JavaClass.Predicates.assignableTo(java.net.Socket.class))
                        .or(JavaClass.Predicates.assignableTo(java.io.FileInputStream.class))
                        .or(JavaClass.Predicates.assignableTo(java.io.FileOutputStream.class))
                        .or(JavaClass.Predicates.assignableTo(java.io.FileReader.class))
                        .or(JavaClass.Predicates.assignableTo(java.io.FileWriter.class))
                        .or(JavaClass.Predicates.assignableTo(java.io.RandomAccessFile.class)))
                .because("what waits on a disk or a network freezes the window: a use case does it, off the screen's thread")
                .allowEmptyShould(true);
    }

    /** Rule 7: a view-model holds no node of the scene. */
    ArchRule decideWithoutDrawing() {
        return noClasses()
                .that()
                .resideInAPackage(desktop(""))
                .and()
                .haveNameMatching(VIEW_MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("a view-model is tested without a screen; the view binds to it")
                .allowEmptyShould(true);
    }

    /** Rule 7, the other half: each view-model has its test, looked for under {@code tests}, a Java source folder. */
    ArchRule areTested(Path tests) {
        return classes()
                .that()
                .resideInAPackage(desktop(""))
                .and()
                .haveSimpleNameEndingWith("ViewModel")
                .should(haveATestUnder(tests))
                .because("what the screen decides is decided there")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> haveATestUnder(Path tests) {
        return new ArchCondition<>("have a test of the same name in the same package") {
            @Override
            public void check(JavaClass viewModel, ConditionEvents events) {
                Path test = tests.resolve(viewModel.getName().replace('.', '/') + "Test.java");
                String message = viewModel.getName() + (Files.exists(test) ? " has " : " lacks ") + test;
                events.add(new SimpleConditionEvent(viewModel, Files.exists(test), message));
            }
        };
    }

    private GivenClassesConjunction screens() {
        return noClasses().that().resideInAPackage(desktop("")).and().resideOutsideOfPackage(desktop("kit"));
    }

    private String desktop(String feature) {
        return root + ".desktop" + (feature.isEmpty() ? "" : "." + feature) + "..";
    }
}
