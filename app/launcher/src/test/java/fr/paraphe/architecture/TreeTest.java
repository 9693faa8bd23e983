package fr.paraphe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top of the tree stays short enough to be read at a glance. */
class TreeTest {
    private static final List<String> TOP = List.of("LICENSE", "README.md", "app", "installer", "mvnw", "mvnw.cmd", "pom.xml");

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(ProjectTree.root())) {
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrderElementsOf(TOP);
        }
    }

    @Test
    void whatTheUserTypesCanBeRun() {
        Path root = ProjectTree.root();
        assertThat(List.of("app/run", "app/test", "mvnw", ".ci/run")).allSatisfy(name ->
                assertThat(root.resolve(name)).isExecutable());
    }
}
