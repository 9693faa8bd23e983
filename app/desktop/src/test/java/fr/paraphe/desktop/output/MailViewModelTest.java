package fr.paraphe.desktop.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleOutputs;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.RecipientKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailViewModelTest { // F077
    private final SampleBase base = new SampleBase(10);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final List<UUID> ids = IntStream.range(0, 10).mapToObj(n -> SampleSchool.id(5, n)).toList();

    private MailViewModel model(List<UUID> about) {
        return new MailViewModel(base.outputDesk(RecordKind.INTERNSHIP), about, runner, new Messages(Locale.FRENCH));
    }

    @Test
    void saysHowManyReceiveAndWhoCannotWithTheReason() {
        base.outputDesk(RecordKind.INTERNSHIP).reach(ids.get(1), null);
        base.outputDesk(RecordKind.INTERNSHIP).reach(ids.get(2), "eleve2(at)tilleuls");
        MailViewModel model = model(Stream.concat(ids.stream(), Stream.of(new UUID(99, 99))).toList());
        model.look(SampleOutputs.letter());
        assertThat(model.summaryProperty().get()).isEqualTo("8 messages partiront, chacun avec son document.");
        assertThat(model.countProperty().get()).isEqualTo(8);
        assertThat(model.left()).hasSize(3).satisfiesExactly(line -> assertThat(line).endsWith("n'a pas d'adresse e-mail"),
                line -> assertThat(line).contains("n'est pas valable (eleve2(at)tilleuls)"),
                line -> assertThat(line).isEqualTo("Une fiche n'est plus dans la base\u00a0: actualisez la liste."));
        assertThat(model.question()).startsWith("Envoyer 8 messages\u00a0?").endsWith("3 autres ne peuvent pas partir.");
    }

    @Test
    void namesWhomNobodyIs() {
        MailViewModel model = model(ids.subList(0, 1));
        DocumentTemplate letter = SampleOutputs.letter();
        model.look(letter.named(letter.label(), letter.category(), RecipientKind.GUARDIAN));
        assertThat(model.left().getFirst()).endsWith("\u00a0: personne n'est désigné comme «\u00a0Responsable\u00a0»");
        assertThat(model.summaryProperty().get()).isEqualTo("Aucun message ne partira.");
        assertThat(model.letters()).isEmpty();
    }

    @Test
    void whoReceivedItBeforeReceivesItAgainOnlyWhenAsked() {
        MailViewModel model = model(ids);
        model.look(SampleOutputs.letter());
        base.outputDesk(RecordKind.INTERNSHIP).mail(SampleOutputs.letter(), model.letters().subList(0, 4), _ -> { }, () -> false);
        model.look(SampleOutputs.letter());
        assertThat(model.beforeProperty().get()).isEqualTo(4);
        assertThat(model.countProperty().get()).isEqualTo(6);
        model.againProperty().set(true);
        assertThat(model.countProperty().get()).isEqualTo(10);
        assertThat(model.question()).isEqualTo("Envoyer 10 messages\u00a0? Un e-mail parti ne se reprend pas.");
        model.look(SampleOutputs.letter());
        assertThat(model.againProperty().get()).isFalse();
    }

    @Test
    void anAnswerThatComesTooLateChangesNothing() {
        MailViewModel model = model(ids);
        runner.hold();
        model.look(SampleTemplates.agreement());
        assertThat(model.summaryProperty().get()).isEqualTo("Recherche des destinataires…");
        model.look(SampleOutputs.letter());
        runner.release(true);
        assertThat(model.letters().getFirst().to().email()).startsWith("eleve");
        model.look(null);
        assertThat(model.summaryProperty().get()).isEmpty();
        assertThat(model.countProperty().get()).isZero();
    }
}
