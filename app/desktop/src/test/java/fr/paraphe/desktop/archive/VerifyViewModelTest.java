package fr.paraphe.desktop.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleVerify;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.archive.FindSignedDocument.Later;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifyViewModelTest { // E33, X12
    private static final Path FOLDER = Path.of("/home/ecole/reçus").toAbsolutePath();

    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final SampleVerify desk = base.verifyDesk();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final VerifyViewModel model = model(Locale.FRENCH);

    private VerifyViewModel model(Locale language) {
        return new VerifyViewModel(desk, base.clock(), runner, new Messages(language), status);
    }

    private void add(String... names) {
        model.add(Arrays.stream(names).map(FOLDER::resolve).toList());
    }

    private String reference(int number) {
        return base.request(ids.get(number)).subject().reference();
    }

    private CheckedFile only() {
        assertThat(model.rows()).hasSize(1);
        return model.rows().getFirst();
    }

    private String sentence() {
        return model.words().sentence(only());
    }

    private List<String> section(String title) {
        return model.words().sections(Objects.requireNonNull(model.selectedProperty().get())).stream()
                .filter(section -> section.title().endsWith(title)).findFirst().orElseThrow().lines();
    }

    @Test
    void tellsOfAnIntactFileWhoSignedItWhenAndWhoseItIs() {
        add(reference(0) + ".pdf");
        assertThat(only().state()).isEqualTo(FileState.INTACT);
        assertThat(model.selectedProperty().get()).isEqualTo(only());
        assertThat(model.words().state(only())).isEqualTo("✓ Intact");
        assertThat(sentence()).isEqualTo("Vous pouvez vous fier à ce document\u00a0: c'est l'exemplaire archivé, sans aucune modification"
                + " depuis la dernière signature, le 21/11/2026 à 07:46.");
        assertThat(section("signatures")).hasSize(base.request(ids.getFirst()).circuit().signatories().size())
                .first().asString().startsWith("✓ ").endsWith(", Étudiant, le 21/11/2026 à 07:46 – niveau T, horodatée.");
        assertThat(section("depuis la signature")).containsExactly("Rien n'a changé.");
        assertThat(section("de cette base")).first().asString().startsWith(reference(0) + " – ");
        assertThat(section("de cette base")).contains("État\u00a0: Archivé le 21/11/2026 à 09:00");
        assertThat(section("SHA-256 du fichier")).containsExactly("cd".repeat(32));
        assertThat(model.words().reference(only())).isEqualTo(reference(0));
        assertThat(model.words().signers(only())).contains(", ");
    }

    @Test
    void saysWhatWasChangedInAnAlteredFileAndWhereTheOriginalIs() {
        add(reference(0) + " altéré.pdf");
        assertThat(only().state()).isEqualTo(FileState.ALTERED);
        assertThat(sentence()).contains("ne vous y fiez pas", "sous la référence " + reference(0));
        assertThat(section("depuis la signature")).containsExactly("Le fichier a été modifié après la dernière signature.",
                "Après la signature, ce qui se voit a changé (page 1).");
        assertThat(section("signatures")).allSatisfy(line -> assertThat(line).startsWith("✗ ").contains("modifié après cette signature"));
        model.clear();
        add("ailleurs altéré.pdf");
        assertThat(sentence()).endsWith("demandez-en l'original.");
        assertThat(section("de cette base")).singleElement().asString().contains("d'aucun envoi de cette base");
    }

    @Test
    void warnsOfADocumentThatWasReplacedOrAmended() { // X06, X20
        SignatureRequest other = base.request(ids.getFirst());
        desk.later.put(reference(0), List.of(new Later(other, RequestStatus.AWAITING_SIGNATURES, false)));
        add(reference(0) + ".pdf");
        assertThat(only().state()).isEqualTo(FileState.INTACT);
        assertThat(section("de cette base")).anyMatch(line -> line.startsWith("▲ Un parcours plus récent"));
        desk.later.put(reference(0), List.of(new Later(other, RequestStatus.ARCHIVED, true)));
        model.again();
        assertThat(only().state()).isEqualTo(FileState.AMENDED);
        assertThat(sentence()).contains("un avenant signé le modifie (" + reference(0) + ")");
        desk.later.put(reference(0), List.of(new Later(other, RequestStatus.ARCHIVED, false)));
        model.again();
        assertThat(only().state()).isEqualTo(FileState.SUPERSEDED);
        assertThat(sentence()).contains("il a été remplacé par " + reference(0));
    }

    @Test
    void warnsOfACancelledCircuitAndOfCopiesThatAreNotFinal() {
        add(reference(3) + ".pdf");
        assertThat(only().state()).isEqualTo(FileState.CANCELLED);
        assertThat(sentence()).contains("a été annulé le 21/11/2026 à 09:00");
        model.clear();
        add(reference(1) + ".pdf");
        assertThat(only().state()).isEqualTo(FileState.UNFINISHED);
        assertThat(sentence()).contains("(état\u00a0: En att. de signature)");
        model.clear();
        add(reference(0) + " copie.pdf");
        assertThat(only().state()).isEqualTo(FileState.UNFINISHED);
        assertThat(sentence()).contains("servez-vous de l'exemplaire archivé");
    }

    @Test
    void anUnknownAuthorityGuaranteesNobody() {
        add("étranger.pdf");
        assertThat(only().state()).isEqualTo(FileState.UNKNOWN_AUTHORITY);
        assertThat(sentence()).contains("ne connaît pas l'autorité");
        assertThat(section("signature")).singleElement().asString().contains("MARTIN Zoé", "niveau B, sans horodatage");
        model.clear();
        add(reference(0) + " étranger.pdf");
        assertThat(only().state()).as("the base's own archive is known to it").isEqualTo(FileState.INTACT);
    }

    @Test
    void aFileThatCannotBeReadStopsNoOther() {
        add("illisible.pdf", "panne.pdf", reference(0) + " brouillon.pdf", "brouillon.pdf", reference(0) + ".pdf");
        assertThat(model.rows()).extracting(CheckedFile::state).containsExactly(FileState.UNREADABLE, FileState.UNREADABLE,
                FileState.UNSIGNED, FileState.UNSIGNED, FileState.INTACT);
        assertThat(model.rows()).extracting(model.words()::sentence).startsWith("Le fichier est vide.", "Le disque ne répond pas.",
                "Ce PDF ne porte aucune signature\u00a0: c'est le document " + reference(0)
                        + " tel qu'il a été envoyé, avant d'être signé.",
                "Ce PDF ne porte aucune signature électronique.");
        assertThat(model.summaryProperty().get()).isEqualTo("5 fichiers · 1 intact et à jour · 4 à regarder de près");
        assertThat(model.words().sections(model.rows().get(1))).isEmpty();
    }

    @Test
    void aVerdictIsGivenEvenWhenTheBaseDoesNotAnswer() {
        desk.silence = "La base ne répond pas.";
        add(reference(0) + ".pdf");
        assertThat(only().state()).isEqualTo(FileState.INTACT);
        assertThat(sentence()).startsWith("Rien n'a été modifié depuis la dernière signature");
        assertThat(section("de cette base")).containsExactly("La base ne répond pas.");
    }

    @Test
    void aProofGoesToThePdfOfItsNameInAnyOrder() { // X13
        add("a.json", "A.PDF");
        assertThat(desk.judged).containsExactly("A.PDF + a.json");
        assertThat(section("de preuve")).singleElement().asString().startsWith("✓ Conforme\u00a0: a.json, scellé le 21/11/2026 à 09:00");
        add("b.json");
        assertThat(model.rows()).extracting(CheckedFile::state).containsExactly(FileState.INTACT, FileState.PROOF_ALONE);
        assertThat(model.words().sentence(model.rows().getLast())).contains("déposez aussi le PDF du même nom");
        add("b.pdf");
        assertThat(model.rows()).extracting(CheckedFile::name).containsExactly("A.PDF", "b.pdf");
        assertThat(desk.judged).endsWith("b.pdf + b.json");
        add("b.pdf");
        assertThat(desk.judged).endsWith("b.pdf + b.json");
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aProofGoesFirstToThePdfOfItsOwnFolder() {
        model.add(List.of(FOLDER.resolve("x/c.pdf"), FOLDER.resolve("y/c.pdf"), FOLDER.resolve("y/c.json")));
        assertThat(model.rows()).filteredOn(row -> row.proof().isPresent()).extracting(CheckedFile::file)
                .containsExactly(FOLDER.resolve("y/c.pdf"));
    }

    @Test
    void aRefusedProofIsNotPassedOver() {
        model.add(List.of(FOLDER.resolve("d.pdf"), FOLDER.resolve("refusé/d.json")));
        assertThat(only().state()).isEqualTo(FileState.PROOF_WRONG);
        assertThat(sentence()).startsWith("Le PDF est intact, mais").contains("La chaîne est rompue");
        assertThat(section("de preuve")).startsWith("✗ Refusé\u00a0: d.json");
    }

    @Test
    void tellsItsProgressAndStopsWhenAsked() {
        model.front(true);
        runner.hold();
        add("1.pdf", "2.pdf", "3.pdf");
        assertThat(model.rows()).extracting(CheckedFile::state).containsExactly(FileState.READING, FileState.WAITING, FileState.WAITING);
        assertThat(status.work).endsWith("0/3");
        status.suspend();
        assertThat(model.rows()).extracting(CheckedFile::state).containsExactly(FileState.READING, FileState.STOPPED, FileState.STOPPED);
        runner.release(false);
        assertThat(model.rows()).extracting(CheckedFile::state).containsExactly(FileState.INTACT, FileState.STOPPED, FileState.STOPPED);
        assertThat(status.rows()).isEqualTo("3 fichiers · 1 intact et à jour · 2 pas encore lus");
        model.again();
        assertThat(desk.judged).containsExactly("1.pdf", "1.pdf", "2.pdf", "3.pdf");
        assertThat(status.work).containsSubsequence("0/3", "end", "0/3", "1/3", "2/3", "3/3", "end");
        assertThat(model.readingProperty().get()).isFalse();
    }

    @Test
    void countsForNobodyOnceAnotherScreenIsInFront() {
        model.front(true);
        model.front(false);
        status.rows("40 stages");
        add("1.pdf");
        assertThat(status.rows()).isEqualTo("40 stages");
    }

    @Test
    void whatIsTakenOffKeepsNoAnswer() {
        runner.hold();
        add("1.pdf", "2.pdf");
        model.clear();
        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        add("3.pdf");
        runner.release(false);
        assertThat(model.rows()).extracting(CheckedFile::name).containsExactly("3.pdf");
        assertThat(only().state()).isEqualTo(FileState.INTACT);
        add("4.pdf", "5.pdf");
        model.selectedProperty().set(model.rows().get(1));
        model.remove();
        assertThat(model.rows()).extracting(CheckedFile::name).containsExactly("3.pdf", "5.pdf");
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getLast());
        model.remove();
        model.remove();
        model.remove();
        assertThat(model.rows()).isEmpty();
        assertThat(model.summaryProperty().get()).isEmpty();
    }

    @Test
    void holdsSoManyFilesAndSaysSo() {
        model.add(IntStream.rangeClosed(1, VerifyViewModel.MOST + 2).mapToObj(i -> FOLDER.resolve(i + ".pdf")).toList());
        assertThat(model.rows()).hasSize(VerifyViewModel.MOST);
        assertThat(desk.judged).hasSize(VerifyViewModel.MOST);
        assertThat(model.problemProperty().get()).startsWith("La liste tient 500 fichiers\u00a0:");
        model.clear();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void writesItsReportAsText() {
        add(reference(0) + ".pdf", "illisible.pdf");
        assertThat(model.report()).startsWith("Vérification de PDF signés, le 21/11/2026 à 10:00 (heure de Paris)\n\n" + reference(0)
                + ".pdf\n  ✓ Intact. Vous pouvez vous fier")
                .contains("\nillisible.pdf\n  ● Illisible. Le fichier est vide.\n", "cd".repeat(32));
        assertThat(model.reportOnSelected()).contains(reference(0)).doesNotContain("illisible");
        model.copied();
        assertThat(status.said).contains("Rapport copié\u00a0: collez-le dans un message ou un document.");
        model.clear();
        assertThat(model.reportOnSelected()).isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        VerifyViewModel english = model(Locale.ENGLISH);
        english.add(List.of(FOLDER.resolve(reference(0) + ".pdf")));
        assertThat(english.words().sentence(english.rows().getFirst())).startsWith("You may trust this document");
    }
}
