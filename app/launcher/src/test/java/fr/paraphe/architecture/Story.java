package fr.paraphe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;

/** Rules 1 to 3: the domain tells one story, in one direction, in plain Java. */
final class Story {
    static final List<String> STEPS =
            List.of("directory", "template", "merge", "dispatch", "signing", "tracking", "finalisation", "archive");

    private final String root;

    /** Draws the rules for the packages under {@code root}. */
    Story(String root) {
        this.root = root;
    }

    /** Rule 1: a step knows earlier steps, never later ones; all may know access and shared, which come before the story. */
    ArchRule isToldInOneDirection() {
        List<String> order = new ArrayList<>(List.of("shared", "access"));
        order.addAll(STEPS);
        // Access comes before the story but may name what the directory holds: a user belongs to an institution.
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < order.size() - 1; i++) {
            int firstUnknown = order.get(i).equals("access") ? i + 2 : i + 1;
            rules.add(knowsNothingOf(order.get(i), order.subList(firstUnknown, order.size())));
        }
        return CompositeArchRule.of(rules);
    }

    private ArchRule knowsNothingOf(String step, List<String> later) {
        String[] packages = later.stream().map(this::step).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(step(step))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("a step of the story can be read, tested and changed without the steps that come after it;"
                        + " those hear of it through domain events")
                .allowEmptyShould(true);
    }

    private String step(String name) {
        return root + ".domain." + name + "..";
    }

    /** Rule 2: no cycle between packages, over all modules together. */
    ArchRule hasNoPackageCycle() {
        return slices()
                .matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood, tested and replaced together")
                .allowEmptyShould(true);
    }

    /** Rule 3: the domain uses the JDK's {@code java..}, itself, the logging façade and the nullness annotations. */
    ArchRule isPlainJava() {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".domain..", "java..", "org.slf4j..", "org.jspecify..")
                .because("the rules of signing outlive the database, the screens and the PDF library of the day")
                .allowEmptyShould(true);
    }
}
