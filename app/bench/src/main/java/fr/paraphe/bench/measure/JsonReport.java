package fr.paraphe.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what was measured for programs to read: medians with their extremes, ratios, targets, and the machine. */
public final class JsonReport {
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Writes {@code file}, in place of a former one; {@code conditions} say when and on what the run was made. */
    public void write(Path file, Map<String, Object> conditions, List<Results> sections) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>(conditions);
        Map<String, Object> tables = new LinkedHashMap<>();
        sections.forEach(results -> tables.put(results.section().key(), table(results)));
        root.put("sections", tables);
        Files.createDirectories(file.toAbsolutePath().getParent());
        mapper.writeValue(file.toFile(), root);
    }

    private static Map<String, Object> table(Results results) {
        Map<String, Object> lines = new LinkedHashMap<>();
        results.lines().forEach((key, label) -> lines.put(key, line(results, key, label)));
        Map<String, Object> ratios = new LinkedHashMap<>();
        results.section().ratios().forEach(ratio -> ratios.put(ratio.key(), results.spread(ratio)));
        Map<String, Object> targets = new LinkedHashMap<>();
        results.section().targets().forEach(target -> targets.put(target.key(), target(results, target)));
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("title", results.section().title());
        table.put("lines", lines);
        table.put("ratios", ratios);
        table.put("targets", targets);
        return table;
    }

    private static Map<String, Object> line(Results results, String key, String label) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("label", label);
        for (Figure figure : Figure.values()) {
            results.spread(key, figure).ifPresent(spread -> line.put(figure.key(), spread));
        }
        return line;
    }

    private static Map<String, Object> target(Results results, Target target) {
        double measured = results.spread(target.line(), target.figure()).orElseThrow().median();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(target.atLeast() ? "atLeast" : "atMost", target.value());
        line.put("measured", measured);
        line.put("reached", target.reached(measured));
        return line;
    }
}
