package fr.paraphe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.paraphe.bench.measure.Pace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench in a hurry: every figure is there and means something. How fast it went is not judged: the machine may be busy. */
class BenchIT {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T11:00:00Z"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aQuickRunMeasuresEveryLineBesideItsPeers() throws IOException {
        Optional<Path> soffice = soffice();
        assumeTrue(soffice.isPresent(), "LibreOffice is not installed here: app/bench/run installs it");
        var printed = new StringWriter();

        new Bench(Pace.quick(), CLOCK, new PrintWriter(printed)).run(folder, soffice.orElseThrow().toString());

        JsonNode root = new ObjectMapper().readTree(folder.resolve("bench.json").toFile());
        assertThat(root.path("startedAt").asText()).isEqualTo("2026-01-05T11:00:00Z");
        assertThat(root.path("processors").asInt()).isPositive();
        JsonNode merge = root.path("sections").path("merge");
        positive(merge.path("lines"), List.of("paraphe1", "paraphe2", "libreoffice", "openpdf"), List.of("perSecond", "cpuMs", "pages"));
        positive(merge.path("lines"), List.of("paraphe1", "paraphe2", "openpdf"), List.of("peakHeapMb", "peakMemoryMb"));
        assertThat(merge.at("/lines/paraphe1/pages/median").asInt()).isEqualTo(6);
        assertThat(merge.path("ratios").fieldNames()).toIterable().contains("cpuLibreoffice", "cpuOpenpdf");
        assertThat(merge.at("/targets/rate/atLeast").asInt()).isEqualTo(60);
        JsonNode signature = root.path("sections").path("signature");
        positive(signature.path("lines"), List.of("visibleB", "visibleT", "rsa2048", "p256"), List.of("perSecond", "cpuMs"));
        assertThat(signature.at("/lines/visibleT/sizeKb/median").asInt()).isGreaterThan(150);
        assertThat(signature.at("/targets/cpuT/atMost").asInt()).isEqualTo(10);
        JsonNode campus = root.path("sections").path("campus");
        positive(campus.path("lines"), List.of("h2100", "postgresql100"), List.of("importS", "againS", "openMs", "searchMs", "sortMs"));
        positive(campus.path("lines"), List.of("h2Bare100", "postgresqlBare100"), List.of("importS", "searchMs", "sortMs"));
        JsonNode scroll = root.path("sections").path("scroll"); // 6.2
        positive(scroll.path("lines"), List.of("grid", "plain"), List.of("frameMs", "frame95Ms", "heapMb", "peakHeapMb"));
        assertThat(scroll.at("/targets/frame95/atMost").asInt()).isEqualTo(40);
        JsonNode editor = root.path("sections").path("editor"); // F059, F073, X01
        positive(editor.path("lines"), List.of("editor", "bare"), List.of("keyMs", "key95Ms", "keyCpuMs", "openMs", "importS"));
        positive(editor.path("lines"), List.of("editor", "bare"), List.of("previewMs"));
        assertThat(editor.at("/targets/key95/atMost").asInt()).isEqualTo(16);
        JsonNode sending = root.path("sections").path("sending"); // X08, V01 to V87
        positive(sending.path("lines"), List.of("sending", "reading"), List.of("checkS", "rowsMs", "oneMs"));
        positive(sending.path("lines"), List.of("sending"), List.of("firstCheckS", "sendMs"));
        assertThat(sending.at("/targets/check/atMost").asInt()).isEqualTo(2);
        JsonNode history = root.path("sections").path("history"); // E23, F141
        positive(history.path("lines"), List.of("h21000", "postgresql1000"),
                List.of("firstOpenMs", "openMs", "deepMs", "filterMs", "statesMs", "searchMs", "heapMb"));
        positive(history.path("lines"), List.of("h2Plain1000", "postgresqlPlain1000"), List.of("deepMs", "statesMs", "searchMs"));
        assertThat(printed.toString()).contains("1. Fusion", "2. Signature visible", "LibreOffice");
    }

    private static void positive(JsonNode lines, List<String> names, List<String> figures) {
        for (String name : names) {
            for (String figure : figures) {
                assertThat(lines.path(name).path(figure).path("median").asDouble()).as(name + "." + figure).isPositive();
            }
        }
    }

    private static Optional<Path> soffice() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(part -> Path.of(part, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
