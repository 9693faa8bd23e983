package fr.paraphe.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Set;

/** Rules 9 and 10: no hidden state, no name that says nothing, no voice outside the command line. */
final class Habits {
    private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Processor|Data|Info)";
    private static final Set<String> INJECTIONS = Set.of("Inject", "Autowired", "Resource", "PersistenceContext", "PersistenceUnit");

    private final String root;

    /** Draws the rules for the packages under {@code root}. */
    Habits(String root) {
        this.root = root;
    }

    /** Rule 9: what is static never changes. */
    ArchRule keepNoStaticState() {
        return fields()
                .that()
                .areStatic()
                .and(areWrittenByUs())
                .should()
                .beFinal()
                .because("two tests, or two databases opened by one process, must not share what changes")
                .allowEmptyShould(true);
    }

    /** Rule 9: a constant is not a container that fills up. Interfaces such as Map are trusted to be immutable copies. */
    ArchRule keepNoStaticContainer() {
        return noFields()
                .that()
                .areStatic()
                .and(areWrittenByUs())
                .should()
                .haveRawType(assignableTo(AbstractCollection.class)
                        .or(assignableTo(AbstractMap.class))
                        .or(assignableTo(ThreadLocal.class))
                        .or(JavaClass.Predicates.resideInAPackage("java.util.concurrent.atomic")))
                .because("a static container is a global variable by another name")
                .allowEmptyShould(true);
    }

    /** Rule 9: nothing fetches itself. */
    ArchRule fetchNoSingleton() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .haveName("getInstance")
                .because("what a class needs is given to its constructor, where a reader and a test can see it")
                .allowEmptyShould(true);
    }

    /** Rule 9: a name says what the thing is or does. */
    ArchRule nameThings() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(EMPTY_NAMES)
                .because("such a name fits any code, so any code ends up there")
                .allowEmptyShould(true);
    }

    /** Rule 10: only the command line speaks on the standard streams; the rest logs or returns. */
    ArchRule speakOnlyOnTheCommandLine() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".launcher.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target(name("printStackTrace")))
                .because("a user reads messages in French on the screen, an administrator reads the log: nobody reads the console")
                .allowEmptyShould(true);
    }

    /** Rule 10: dependencies come through the constructor. */
    ArchRule injectNoField() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(describe("an injection", annotation -> INJECTIONS.contains(annotation.getRawType().getSimpleName())))
                .because("an object is complete once constructed, and the wiring is a method that one can read")
                .allowEmptyShould(true);
    }

    /** Leaves out what the compiler adds and the metamodel that Hibernate generates, filled in at start by design. */
    private DescribedPredicate<JavaField> areWrittenByUs() {
        return describe(
                "are written by us",
                field -> field.getOwner().getPackageName().startsWith(root)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getOwner().isAnnotatedWith("jakarta.persistence.metamodel.StaticMetamodel"));
    }
}
