package fr.paraphe.launcher.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.launcher.cli.CommandLineEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

// X12, X13: what `app/run verify` answers, and its exit code, for files honest and not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyCommandIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SigningPlatform platform = new SigningPlatform("Lycée Jean-Moulin");
    private final byte[] signed = platform.signed(SignedSamples.agreement("Convention de stage de Kévin Chopin"));
    private final byte[] proof = platform.proof(signed, "CS-2026-000001");

    private Path shared = Path.of("");
    private Path authority = Path.of("");
    private int made;

    /** What one run answered. */
    private record Answer(int code, String out, String err) {}

    @BeforeAll
    void writesTheAuthority(@TempDir Path folder) throws IOException {
        shared = folder;
        authority = Files.writeString(shared.resolve("authority.pem"), platform.authorityPem());
    }

    private static Answer run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new CommandLineEntry(new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
        return new Answer(code, out.toString(), err.toString());
    }

    private Answer verify(Object... arguments) {
        var words = new ArrayList<Object>(List.of("verify", "--trust", authority));
        words.addAll(List.of(arguments));
        return run(words.toArray());
    }

    private Path file(byte[] pdf) throws IOException {
        return Files.write(Files.createDirectories(shared.resolve("case-" + made++)).resolve("convention.pdf"), pdf);
    }

    private Path file(byte[] pdf, byte[] itsProof) throws IOException {
        Path file = file(pdf);
        Files.write(file.resolveSibling("convention.json"), itsProof);
        return file;
    }

    private Answer altered(byte[] pdf) throws IOException {
        Answer answer = verify(file(pdf));
        assertThat(answer.code()).as(answer.out()).isEqualTo(1);
        assertThat(answer.out()).contains("convention.pdf\u00a0: ALTÉRÉ");
        return answer;
    }

    private String unreadable(byte[] pdf) throws IOException {
        Answer answer = verify(file(pdf));
        assertThat(answer.code()).as(answer.out()).isEqualTo(2);
        assertThat(answer.out()).contains("convention.pdf\u00a0: illisible");
        return answer.out();
    }

    private String changedProof(Consumer<ObjectNode> change) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(proof);
        change.accept(root);
        Answer answer = verify(file(signed, MAPPER.writeValueAsBytes(root)));
        assertThat(answer.code()).as(answer.out()).isEqualTo(1);
        return answer.out();
    }

    private static ArrayNode events(ObjectNode root) {
        return (ArrayNode) root.get("events");
    }

    private static ObjectNode event(ObjectNode root, int index) {
        return (ObjectNode) events(root).get(index);
    }

    @Test
    void anIntactFileIsToldWithWhoSignedWhenAndItsProof() throws IOException {
        Answer answer = verify("--require-trust", file(signed, proof));
        assertThat(answer.code()).as(answer.out()).isZero();
        assertThat(answer.out()).contains("convention.pdf\u00a0: intact, autorité connue", "✓ signature intacte\u00a0: CHOPIN Kévin le ",
                "✓ signature intacte\u00a0: ÇELIK Maureen le ", "(heure de Paris) – Signature valide.",
                "La dernière signature couvre tout le fichier.", "Fichier de preuve conforme\u00a0: convention.json, scellé le ",
                "Sceau de preuve Lycée Jean-Moulin");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Answer answer = verify("--json", file(signed, proof));
        JsonNode report = MAPPER.readTree(answer.out()).get(0);
        assertThat(answer.code()).isZero();
        assertThat(report.get("file").asText()).endsWith("convention.pdf");
        assertThat(report.get("verdict").asText()).isEqualTo("INTACT");
        assertThat(report.get("trusted").asBoolean()).isTrue();
        assertThat(report.get("coversWholeFile").asBoolean()).isTrue();
        assertThat(report.get("signatures")).hasSize(2);
        assertThat(report.get("signatures").get(0).get("signer").asText()).isEqualTo("CHOPIN Kévin");
        assertThat(Instant.parse(report.get("signatures").get(0).get("signedAt").asText())).isBefore(Instant.now());
        assertThat(report.get("findings")).hasSize(1);
    }

    @Test
    void aProofInTheFolderBesideIsFoundToo() throws IOException {
        Path folder = Files.createDirectories(shared.resolve("beside/signed"));
        Path pdf = Files.write(folder.resolve("a.pdf"), signed);
        Files.write(Files.createDirectories(shared.resolve("beside/proof")).resolve("a.json"), proof);
        assertThat(verify(pdf).out()).contains("Fichier de preuve conforme\u00a0: a.json");
    }

    @Test
    void saysThatThereIsNoProof() throws IOException {
        Answer answer = verify(file(signed));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Aucun fichier de preuve à côté de ce document.");
    }

    @Test
    void seesABitFlippedInTheContent() throws IOException {
        byte[] flipped = signed.clone();
        int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        flipped[at + 3] ^= 1;
        assertThat(altered(flipped).out()).contains("✗ signature rompue\u00a0: CHOPIN Kévin", "Le contenu signé a été modifié.");
    }

    @Test
    void seesAPageDrawnOver() throws IOException {
        Answer answer = altered(SignedSamples.drawnOver(signed));
        assertThat(answer.out()).contains("Le fichier a été modifié après la dernière signature.", "modifié après cette signature");
        assertThat(answer.out()).doesNotContain("couvre tout le fichier");
    }

    @Test
    void seesTheInformationReplaced() throws IOException {
        assertThat(altered(SignedSamples.otherInformation(signed)).out()).contains("après la dernière signature");
    }

    @Test
    void seesANewlineAppended() throws IOException {
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertThat(altered(longer).out()).contains("Le fichier a été modifié après la dernière signature.");
    }

    @Test
    void seesTheLastEventRemovedEvenWithTheCount() throws IOException {
        String out = changedProof(root -> {
            events(root).remove(4);
            root.put("eventCount", 4);
        });
        assertThat(out).contains("la fin de la preuve a été retirée", "ne correspond pas au sceau");
        assertThat(changedProof(root -> events(root).remove(4))).contains("annonce 5 événements et en contient 4");
        assertThat(changedProof(root -> events(root).remove(2))).contains("rompue à l'événement n°\u00a03");
    }

    @Test
    void namesTheEventWhoseFieldsChanged() throws IOException {
        assertThat(changedProof(root -> event(root, 3).put("at", "2026-01-01T00:00:00Z"))).contains("l'événement n°\u00a04");
        assertThat(changedProof(root -> event(root, 1).put("ip", "198.51.100.1"))).contains("l'événement n°\u00a02");
        assertThat(changedProof(root -> event(root, 2).put("detail", "autre"))).contains("l'événement n°\u00a03");
        assertThat(changedProof(root -> {
            JsonNode second = events(root).get(1).deepCopy();
            events(root).set(1, events(root).get(2).deepCopy());
            events(root).set(2, second);
        })).contains("l'événement n°\u00a02");
    }

    @Test
    void seesWhatChangedOutsideTheEvents() throws IOException {
        String broken = "Le contenu du fichier de preuve ne correspond pas au sceau de la plateforme";
        assertThat(changedProof(root -> ((ObjectNode) root.get("signatories").get(0)).put("name", "MARTIN Léa"))).contains(broken);
        assertThat(changedProof(root -> ((ObjectNode) root.get("document")).put("name", "Autre convention"))).contains(broken);
        assertThat(changedProof(root -> root.remove("seal"))).contains("ne porte pas le sceau");
        assertThat(changedProof(root -> root.remove("events"))).contains("n'est pas un fichier de preuve lisible");
    }

    @Test
    void seesTheProofOfAnotherDocument() throws IOException {
        byte[] other = platform.signed(SignedSamples.agreement("Une autre convention"));
        Answer answer = verify(file(signed, platform.proof(other, "CS-2026-000002")));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("la preuve est celle d'un autre document");
    }

    @Test // whoever invents a proof can seal it with an authority of his own, not with the one that issued the signatures
    void seesAProofSealedByAnotherPlatform() throws IOException {
        byte[] invented = new SigningPlatform("Lycée Jean-Moulin").proof(signed, "CS-2026-000001");
        Answer answer = verify(file(signed, invented));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("Le sceau du fichier de preuve ne vient pas de la plateforme qui a fait signer ce document.");
    }

    @Test
    void explainsWhatItCannotRead() throws IOException {
        assertThat(unreadable(new byte[0])).contains("Le fichier est vide.");
        assertThat(unreadable(Arrays.copyOf(signed, signed.length / 2))).contains("tronqué ou endommagé");
        assertThat(unreadable(SignedSamples.encrypted())).contains("protégé par un mot de passe");
        assertThat(unreadable("Bonjour".repeat(1000).getBytes(StandardCharsets.UTF_8))).contains("Ce fichier n'est pas un PDF.");
        assertThat(verify(shared.resolve("absent.pdf"))).matches(a -> a.code() == 2 && a.out().contains("Le fichier n'existe pas."));
        Answer folder = verify(shared);
        assertThat(folder.code()).isEqualTo(2);
        assertThat(folder.out()).contains("C'est un dossier, pas un fichier.");
    }

    @Test
    void answersAtOnceAboutAFileOf500Megabytes() throws IOException {
        Path huge = shared.resolve("huge.pdf");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(500L * 1024 * 1024);
        }
        Instant start = Instant.now();
        Answer answer = verify(huge);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).contains("Le fichier fait 500\u00a0Mo (maximum 100\u00a0Mo).");
        Answer proofTooLarge = verify("--proof", huge, file(signed));
        assertThat(proofTooLarge.code()).isEqualTo(2);
        assertThat(proofTooLarge.out()).contains("est trop gros (maximum 50\u00a0Mo)");
        Files.delete(huge);
    }

    @Test
    void aProofThatDoesNotExistCannotBeRead() throws IOException {
        Answer answer = verify("--proof", shared.resolve("absente.json"), file(signed));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).contains("absente.json\u00a0» n'existe pas.");
    }

    @Test
    void saysThatAPdfIsNotSigned() throws IOException {
        Answer answer = verify(file(SignedSamples.agreement("Rien de signé")));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("ne porte aucune signature");
    }

    @Test
    void anUnknownAuthorityIsToldApart() throws IOException {
        Path pdf = file(signed, proof);
        Answer answer = run("verify", pdf);
        assertThat(answer.code()).as(answer.out()).isZero();
        assertThat(answer.out()).contains("intact, autorité inconnue de ce poste", "n'est pas connue de ce poste",
                "L'autorité qui a scellé le fichier de preuve n'est pas connue de ce poste.");
        assertThat(run("verify", "--require-trust", pdf).code()).isEqualTo(4);
        Answer json = run("verify", "--json", pdf);
        assertThat(MAPPER.readTree(json.out()).get(0).get("trusted").asBoolean()).isFalse();
    }

    @Test
    void refusesOptionsThatCannotBeFollowed() throws IOException {
        Path pdf = file(signed);
        Path garbage = Files.writeString(shared.resolve("garbage.pem"), "rien");
        Answer junk = run("verify", "--trust", garbage, pdf);
        assertThat(junk.code()).isEqualTo(2);
        assertThat(junk.err()).contains("garbage.pem\u00a0» ne peut pas être lu ou ne contient aucun certificat");
        assertThat(run("verify", "--trust", shared.resolve("absent.pem"), pdf).code()).isEqualTo(2);
        Answer several = run("verify", "--proof", garbage, pdf, pdf);
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("--proof ne vaut que pour un seul fichier");
    }

    @Test
    void severalFilesGiveTheGravestCode() throws IOException {
        Path good = file(signed, proof);
        Path bad = file(SignedSamples.drawnOver(signed));
        Path empty = file(new byte[0]);
        Path unsigned = file(SignedSamples.agreement("Rien de signé"));
        Answer answer = verify("--json", good, bad, empty, unsigned);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(MAPPER.readTree(answer.out()).findValuesAsText("verdict")).containsExactly("INTACT", "ALTERED",
                "UNREADABLE", "UNSIGNED");
        assertThat(verify(good, unsigned, empty).code()).isEqualTo(2);
        assertThat(verify(good, unsigned).code()).isEqualTo(3);
    }

    @Test
    void aFileOfAnotherProductGetsAnHonestVerdict() throws Exception {
        Instant now = Instant.now();
        var other = new OtherProduct(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(300)));
        byte[] theirs = other.sign(SignedSamples.agreement("Contrat d'un autre produit"), now);
        Answer answer = verify("--json", file(theirs));
        JsonNode report = MAPPER.readTree(answer.out()).get(0);
        assertThat(answer.code()).as(answer.out()).isZero();
        assertThat(report.get("trusted").asBoolean()).isFalse();
        assertThat(report.get("signatures").get(0).get("signer").asText()).isEqualTo("MARTIN Léa");
        assertThat(report.get("signatures").get(0).get("intact").asBoolean()).isTrue();
        altered(SignedSamples.drawnOver(theirs));
    }

    @Test
    void anExpiredCertificateIsNoAlteration() throws Exception {
        Instant now = Instant.now();
        var other = new OtherProduct(now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(30)));
        Path pdf = file(other.sign(SignedSamples.agreement("Contrat d'autrefois"), now.minus(Duration.ofDays(60))));
        Answer answer = verify(pdf);
        assertThat(answer.code()).as(answer.out()).isZero();
        assertThat(answer.out()).contains("intact, autorité inconnue de ce poste", "MARTIN Léa");
        assertThat(answer.out()).containsAnyOf("Le certificat n'est plus valable", "n'est pas connue de ce poste");
    }
}
