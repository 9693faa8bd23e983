package fr.paraphe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package of the product says in one sentence what it is for, and that nothing in it is null unless it says so. */
class PackageInfoTest {
    private static final Pattern SENTENCE = Pattern.compile("\\A\\s*/\\*\\*\\s[^@]*[^\\s*][.!?]\\s", Pattern.DOTALL);

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> packages = packages();
        assertThat(packages).isNotEmpty();
        assertThat(packages).allSatisfy(folder -> {
            Path file = folder.resolve("package-info.java");
            assertThat(file).exists();
            assertThat(Files.readString(file)).containsPattern(SENTENCE).contains("@NullMarked");
        });
    }

    private static List<Path> packages() throws IOException {
        List<Path> packages = new ArrayList<>();
        for (Path sources : ProjectTree.sources("main")) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().forEach(packages::add);
            }
        }
        return packages;
    }
}
