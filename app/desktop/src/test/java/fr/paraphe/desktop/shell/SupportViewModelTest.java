package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.RecordFields;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

// F233
class SupportViewModelTest {
    private final SampleBase base = new SampleBase(1);
    private final SupportViewModel support = new SupportViewModel(base, new SameThreadTaskRunner(), new Messages(Locale.FRENCH));

    @Test
    void saysWhereToWriteTheContactWhileThereIsNone() {
        support.open();
        assertThat(support.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEmpty();
            assertThat(line.words()).contains("Fichier › Établissement");
        });
    }

    @Test
    void tellsWhomToCallAsTheInstitutionsCardSaysIt() {
        var institution = base.institution();
        base.campusDesk().change("Assistance", List.of(new ChangeCampus.Edit(institution, RecordFields.with(
                RecordFields.with(institution, "support.phone", "+33466000001"), "support.hours", "du lundi au vendredi, 9 h – 18 h"))));
        assertThat(base.campusDesk().find(RecordKind.INSTITUTION, institution.id())).isPresent();
        support.open();
        assertThat(support.lines()).extracting(SupportViewModel.Line::name).containsExactly("Téléphone", "Horaires");
        assertThat(support.lines()).extracting(SupportViewModel.Line::words)
                .containsExactly("+33466000001", "du lundi au vendredi, 9 h – 18 h");
    }
}
