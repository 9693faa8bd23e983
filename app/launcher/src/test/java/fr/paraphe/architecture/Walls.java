package fr.paraphe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules 4 and 8: adapters do not see one another, and each foreign library has one home. */
final class Walls {
    private static final List<String> ADAPTERS = List.of("documents", "store", "platform", "connectors", "desktop");

    private static final Map<String, List<String>> HOMES = Map.of(
            "store", List.of("jakarta.persistence..", "org.hibernate..", "org.flywaydb.."),
            "documents", List.of("org.apache.pdfbox..", "eu.europa.esig..", "com.openhtmltopdf..", "org.zwobble.mammoth..",
                    "com.google.zxing.."),
            "platform", List.of("io.javalin..", "gg.jte.."),
            "desktop.kit", List.of("javafx.scene.web..", "netscape.javascript.."));

    private final String root;

    /** Draws the rules for the packages under {@code root}. */
    Walls(String root) {
        this.root = root;
    }

    /** Rule 4: an adapter sees neither the other adapters nor the launcher. */
    ArchRule keepAdaptersApart() {
        List<ArchRule> rules = new ArrayList<>();
        for (String adapter : ADAPTERS) {
            List<String> others = new ArrayList<>(ADAPTERS);
            others.remove(adapter);
            others.add("launcher");
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(module(adapter))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(modules(others))
                    .because("each adapter can be replaced, or tested, without the others: they meet in the domain's ports")
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules);
    }

    /** Rule 4, the other half: of the launcher, only the wiring sees the adapters. */
    ArchRule leaveAssemblyToTheWiring() {
        return noClasses()
                .that()
                .resideInAPackage(module("launcher"))
                .and()
                .resideOutsideOfPackage(module("launcher.wiring"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(modules(ADAPTERS))
                .because("one place says which adapter stands behind each port; the command line asks it for use cases")
                .allowEmptyShould(true);
    }

    /** Rule 8: the types of a foreign library stay in the module that adapts it. */
    ArchRule keepLibrariesAtHome() {
        List<ArchRule> rules = new ArrayList<>();
        HOMES.forEach((home, libraries) -> rules.add(noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(module(home))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .because("a library that stays in " + home + " can be upgraded or replaced there alone")
                .allowEmptyShould(true)));
        return CompositeArchRule.of(rules);
    }

    /** Rule 8, the name: what Hibernate stores is called an entity, and only that. */
    ArchRule nameEntities() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .resideInAPackage(module("store"))
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .because("SignatureRequest is the law of the domain and SignatureRequestEntity a row: never one for the other")
                .allowEmptyShould(true);
    }

    private String module(String name) {
        return root + "." + name + "..";
    }

    private String[] modules(List<String> names) {
        return names.stream().map(this::module).toArray(String[]::new);
    }
}
