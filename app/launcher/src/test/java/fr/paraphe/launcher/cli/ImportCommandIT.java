package fr.paraphe.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// 07, § 7.1
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportCommandIT {
    private static final String STUDENTS = "NOM;Prénom;Né(e) le;Promo\nÉTIENNE;Zoé;01/02/2006;A\n";

    private Path folder = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeAll
    void aBase(@TempDir Path shared) throws IOException {
        folder = shared;
        Files.writeString(folder.resolve("mot-de-passe"), "Un mot de passe d'essai\n");
        Path school = Files.writeString(folder.resolve("classes.csv"), "Classe;Formation\nA;BTS\n");
        assertThat(run("--create", school.toString())).isZero();
    }

    private int run(String... arguments) {
        var all = new ArrayList<String>(List.of("import", "--base", folder.resolve("ecole").toString(), "--password-file",
                folder.resolve("mot-de-passe").toString()));
        all.addAll(List.of(arguments));
        var answer = new StringWriter();
        var complaint = new StringWriter();
        int code = new CommandLineEntry(new PrintWriter(answer, true), new PrintWriter(complaint, true)).run(all.toArray(String[]::new));
        out = answer.toString();
        err = complaint.toString();
        return code;
    }

    private String file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "--separator#§#Le séparateur « § » n'est pas connu : ; , | ou tab.",
        "--encoding#klingon#L'encodage « klingon » n'est pas connu : UTF-8, windows-1252, ISO-8859-15",
        "--kind#profs#La liste « profs » n'est pas connue : établissement, personnels, promotions, entreprises, élèves, stages",
        "--map#Promo#--map attend COLONNE=CHAMP",
        "--map#Promotion=classe#Aucun fichier n'a de colonne « Promotion ».",
        "--map#Promo=groupe scolaire#Le champ « groupe scolaire » n'est pas connu pour la liste « Élèves » : Civilité, NOM, Prénom",
        "--undo#hier#--undo s'emploie seul"
    })
    void aWrongValueIsRefusedWithTheRightOnes(String option, String value, String message) throws IOException {
        assertThat(run(option, value, file("eleves.csv", STUDENTS, StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(err.replace('\u00A0', ' ')).contains(message);
        assertThat(out).isEmpty();
        assertNothingIsThere();
    }

    private void assertNothingIsThere() throws IOException {
        assertThat(run("--dry-run", file("tous.csv", STUDENTS, StandardCharsets.UTF_8))).isZero();
        assertThat(out).contains("1 créés, 0 modifiés");
    }

    @ParameterizedTest
    @CsvSource({"hier,n'est pas l'identifiant d'un import", "00000000-0000-7000-8000-000000000000,''"})
    void anImportThatIsNotKnownIsNotTakenBack(String which, String message) {
        assertThat(run("--undo", which)).isPositive();
        assertThat(err).contains(message).isNotBlank();
    }

    @Test
    void takingBackIsNeverTriedHalfway() {
        assertThat(run("--undo", "last", "--dry-run")).isEqualTo(2);
        assertThat(err).contains("Rien n'a été annulé");
    }

    @Test
    void aFileIsReadAsAskedTriedImportedAndTakenBack() throws IOException {
        // Without a title that anybody knows, the encoding and the separator cannot be told from the text.
        String mac = file("mac.txt", STUDENTS.replace(';', '|'), Charset.forName("x-MacRoman"));
        String[] asked = {"--encoding", "x-MacRoman", "--separator", "|", "--kind", "élèves", "--map", "Promo=Classe", mac};
        String[] tried = java.util.stream.Stream.concat(java.util.stream.Stream.of("--dry-run"), java.util.stream.Stream.of(asked))
                .toArray(String[]::new);
        assertThat(run(tried)).isZero();
        assertThat(out).contains("Élèves (mac.txt)\u00a0: 1 créés", "Essai\u00a0: rien n'a été changé.");
        assertThat(run(asked)).isZero();
        assertThat(out).contains("1 créés").doesNotContain("Essai");
        assertThat(run(file("encore.csv", "NOM;Prénom;Né(e) le;Classe\nÉTIENNE;Zoé;01/02/2006;A\n", StandardCharsets.UTF_8))).isZero();
        assertThat(out).contains("1 inchangés", "Rien n'a changé.");
        assertThat(run("--undo", "last")).isZero();
        assertThat(out).contains("Import annulé");
        assertNothingIsThere();
    }

    @Test
    void rejectsAreWrittenMendedAndImportedAgain() throws IOException {
        Path rejects = folder.resolve("rejets.csv");
        String wrong = file("faux.csv", "NOM;Prénom;Né(e) le\nRoux;Ève;31/02/06\n", StandardCharsets.UTF_8);
        assertThat(run("--rejects", rejects.toString(), wrong)).isEqualTo(1);
        assertThat(out).contains("écrivez l'année sur quatre chiffres", "Lignes rejetées\u00a0: " + rejects);
        assertThat(run("--two-digit-years", "--dry-run", rejects.toString())).isEqualTo(1);
        assertThat(out).contains("ce jour n'existe pas");
        Files.writeString(rejects, Files.readString(rejects).replace("31/02/06", "28/02/06"));
        assertThat(run("--two-digit-years", "--dry-run", rejects.toString())).isZero();
        assertThat(out).contains("1 créés, 0 modifiés, 0 inchangés, 0 rejetés");
    }
}
