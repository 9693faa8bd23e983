package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.archive.ProofVerifier;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProofViewModelTest { // E23, F173
    private final SampleBase base = new SampleBase(20);
    private final List<UUID> ids = base.withHistory();
    private final ProofViewModel model =
            new ProofViewModel(base.sentDocuments(), new SameThreadTaskRunner(), new Messages(Locale.FRENCH));
    private final List<String> said = new ArrayList<>();

    private TrackingRow row(int n) {
        return base.sentDocuments().page(TrackingList.Filter.all(SampleBase.NOW), TrackingList.Cursor.START, 100).stream()
                .filter(row -> row.request().id().equals(ids.get(n))).findFirst().orElseThrow();
    }

    private String saying() {
        return model.reading().sayingProperty().get();
    }

    @Test
    void saysWhatTheProofOfAnArchivedDocumentIsWorth() {
        model.show(row(0));
        assertThat(model.shownProperty().get()).isNull();
        model.reading().look(true);
        assertThat(model.shownProperty().get()).isNotNull().satisfies(judged -> {
            assertThat(judged.verdict().words()).isEqualTo("✓ Preuve intacte");
            assertThat(judged.verdict().detail()).contains("par «\u00a0Lycée des Tilleuls\u00a0» couvre tout le fichier");
            assertThat(judged.jsonSha256()).isEqualTo("3f".repeat(32));
            assertThat(judged.pdfSha256()).isEqualTo("9a".repeat(32));
        });
        assertThat(saying()).isEmpty();
    }

    @Test
    void saysWhenItWillBeThereOrThatItNeverWill() {
        model.reading().look(true);
        model.show(row(0));
        model.show(row(1));
        assertThat(model.shownProperty().get()).isNull();
        assertThat(saying()).startsWith("Le fichier de preuve sera là une fois le document archivé");
        model.show(row(3));
        assertThat(saying()).startsWith("Ce parcours s'est terminé sans document signé");
        assertThat(model.reading().againProperty().get()).isFalse();
        model.show(null);
        assertThat(saying()).isEqualTo("Sélectionnez un document.");
        assertThat(model.found(Optional.empty())).startsWith("Le document est archivé, mais");
    }

    @Test
    void namesWhatIsWrongWithAProof() {
        ObtainProof.Obtained sound = base.sentDocuments().proof(ids.getFirst()).orElseThrow();
        model.found(Optional.of(judged(sound, List.of("La chaîne est rompue."), true)));
        assertThat(model.shownProperty().get()).isNotNull().satisfies(judged -> {
            assertThat(judged.verdict()).isEqualTo(new DetailViewModel.Verdict(Tone.DANGER, "✗ Preuve altérée", "La chaîne est rompue."));
        });
        model.found(Optional.of(judged(sound, List.of(), false)));
        assertThat(model.shownProperty().get()).isNotNull().satisfies(judged -> {
            assertThat(judged.verdict().tone()).isEqualTo(Tone.WARNING);
            assertThat(judged.verdict().detail()).endsWith("L'autorité qui a scellé n'est pas celle de cette base.");
        });
    }

    private static ObtainProof.Obtained judged(ObtainProof.Obtained one, List<String> faults, boolean trusted) {
        return new ObtainProof.Obtained(one.json(), one.pdf(), one.jsonSha256(), one.pdfSha256(),
                new ProofVerifier.Judgement(faults, trusted, "Lycée", SampleBase.NOW, ""));
    }

    @Test
    void keepsTheFileUnderAReadableNameWithItsEnding() {
        model.reading().look(true);
        model.keep(ProofViewModel.Form.JSON, Path.of("rien"), said::add);
        assertThat(said).isEmpty();
        model.show(row(0));
        assertThat(model.proposedName()).isEqualTo("CS-2026-000001 - preuve");
        model.keep(ProofViewModel.Form.JSON, Path.of("dossier", "ma preuve"), said::add);
        model.keep(ProofViewModel.Form.PDF, Path.of("dossier", "Preuve.PDF"), said::add);
        assertThat(base.sentDocuments().kept()).containsEntry("ma preuve.json", "{\"reference\": \"CS-2026-000001\"}")
                .containsEntry("Preuve.PDF", "%PDF");
        assertThat(said.getFirst()).startsWith("Preuve enregistrée\u00a0: ").endsWith("ma preuve.json");
    }
}
