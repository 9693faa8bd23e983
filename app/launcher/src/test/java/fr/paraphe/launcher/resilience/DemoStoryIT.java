package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.launcher.cli.CommandLineEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as a person runs it: one run, then everything that it leaves is looked at. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStoryIT {
    private static final int STUDENTS = 60;
    private static final int SEED = 4;

    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final StringWriter answer = new StringWriter();
    private final StringWriter talk = new StringWriter();
    private Path out = Path.of("");
    private JsonNode summary = new ObjectMapper().createObjectNode();

    @BeforeAll
    void run(@TempDir Path folder) throws IOException {
        out = folder.resolve("démo");
        post.start();
        try {
            int code = entry().run("demo", "--out", out.toString(), "--students", String.valueOf(STUDENTS), "--seed", String.valueOf(SEED),
                    "--json", "--smtp", "127.0.0.1:" + post.getSmtp().getPort());
            assertThat(code).as("%s", talk).isZero();
            assertThat(new Invitations(out).ofEachBatch(List.of(post.getReceivedMessages()))).isPositive();
        } finally {
            post.stop();
        }
        summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    }

    @Test
    void theAnswerIsTheSummaryAndNothingElse() throws IOException {
        assertThat(new ObjectMapper().readTree(answer.toString())).isEqualTo(summary);
        assertThat(keys(summary)).containsExactly("students", "internships", "ready", "incomplete", "sent", "signatures", "finalised",
                "archived", "awaiting", "files", "seconds");
        assertThat(summary.get("files")).isNotEmpty().allSatisfy(file -> {
            assertThat(keys(file)).containsExactly("pdf", "proof", "status", "signatories");
            assertThat(file.get("signatories")).isNotEmpty()
                    .allSatisfy(signatory -> assertThat(keys(signatory)).containsExactly("role", "requirement", "signed"));
        });
        assertThat(summary.get("seconds")).isNotEmpty().allSatisfy(step -> assertThat(step.asDouble(-1)).isNotNegative());
    }

    @Test
    void itsCountsAgreeWithOneAnother() {
        assertThat(count("students")).isEqualTo(STUDENTS);
        assertThat(count("internships")).isEqualTo(42).isEqualTo(count("ready") + count("incomplete"));
        assertThat(count("sent")).isEqualTo(count("ready")).isEqualTo(summary.get("files").size());
        assertThat(count("incomplete")).isPositive();
        assertThat(count("archived")).isPositive().isEqualTo(count("finalised")).isEqualTo(count("sent") - count("awaiting"));
        assertThat(files().filter(f -> f.get("status").asText().equals("ARCHIVED")).count()).isEqualTo(count("archived"));
        assertThat(files().flatMap(f -> stream(f.get("signatories"))).filter(s -> s.get("signed").asBoolean()).count())
                .isEqualTo(count("signatures"));
    }

    @Test
    void eachArchivedDocumentLiesThereWithItsProofUnderANameThatTellsNobody() throws IOException {
        List<String> pdf = files().map(f -> f.get("pdf").asText()).filter(name -> !name.isEmpty()).toList();
        List<String> proof = files().map(f -> f.get("proof").asText()).filter(name -> !name.isEmpty()).toList();
        assertThat(pdf).hasSize(count("archived")).allMatch(name -> name.matches("signed/CS-\\d{4}-\\d{6}\\.pdf"));
        assertThat(proof).hasSize(count("archived")).allMatch(name -> name.matches("proof/CS-\\d{4}-\\d{6}\\.json"));
        assertThat(names("signed")).containsExactlyInAnyOrderElementsOf(pdf);
        assertThat(names("proof")).containsAll(proof).hasSize(2 * proof.size());
        String[] verify = Stream.concat(Stream.of("verify", "--require-trust", "--trust", out.resolve("authority.pem").toString()),
                pdf.stream().limit(3).map(name -> out.resolve(name).toString())).toArray(String[]::new);
        assertThat(entry().run(verify)).as("%s %s", answer, talk).isZero();
    }

    @Test
    void eachIncompleteDocumentHasOneLineThatSaysWhy() throws IOException { // F092, T30
        List<String> lines = Files.readAllLines(out.resolve("incomplete.tsv"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(1 + count("incomplete"));
        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5).doesNotContain(""));
    }

    @Test
    void theSameSeedGivesTheSameFilesByteForByte() throws IOException {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).withDayOfMonth(1);
        Map<String, byte[]> again = DemoCampus.ofStudents(SEED, STUDENTS).on(day).files();
        assertThat(names("campus")).hasSameSizeAs(again.keySet());
        for (Map.Entry<String, byte[]> file : again.entrySet()) {
            assertThat(out.resolve("campus").resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(DemoCampus.ofStudents(SEED + 1, STUDENTS).on(day).files().get("eleves.csv")).isNotEqualTo(again.get("eleves.csv"));
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAsItWas(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("à garder.txt"), "rien");
        assertThat(entry().run("demo", "--out", folder.toString(), "--students", "4")).isEqualTo(1);
        assertThat(talk.toString()).contains("n'est pas vide");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder, mine);
        }
        assertThat(mine).hasContent("rien");
    }

    /** Answers into {@code answer} for the first run, whose answer is kept, and everything into {@code talk} afterwards. */
    private CommandLineEntry entry() {
        var told = new PrintWriter(talk, true);
        return new CommandLineEntry(answer.getBuffer().isEmpty() ? new PrintWriter(answer, true) : told, told);
    }

    private int count(String key) {
        return summary.get(key).asInt(-1);
    }

    private Stream<JsonNode> files() {
        return stream(summary.get("files"));
    }

    private List<String> names(String under) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(under))) {
            return files.map(file -> under + "/" + file.getFileName()).toList();
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
