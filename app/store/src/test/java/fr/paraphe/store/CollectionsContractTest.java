package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.SendingBatch;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.EmailText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectionsContractTest extends ContractTest { // X03, F296
    private static final EmailText WORDS = new EmailText("Lycée des Tilleuls", "À signer avant vendredi", "Bonjour,\nmerci de signer.");

    private static SignatureCollection draft(Instant at, @Nullable EmailText words, UUID... internships) {
        var content = new SignatureCollection.Content(Samples.id(), RecordKind.WORK_STUDY_CONTRACT, List.of(internships),
                Set.of(internships[0]), words);
        return new SignatureCollection(Samples.id(), "", "Stages de mars", content, CollectionStatus.DRAFT,
                new SignatureCollection.Act("secretariat", "Sonia BERNARD", at), null, null, 0);
    }

    private static SignatureCollection with(SignatureCollection c, SignatureCollection.Content content, CollectionStatus status,
            SignatureCollection.@Nullable Sent sent) {
        var step = new SignatureCollection.Step(new SignatureCollection.Act("direction", "Paul MARTIN", Samples.NOW), 3);
        return new SignatureCollection(c.id(), c.reference(), c.name(), content, status, c.created(), step, sent, c.version());
    }

    @Test
    void keepsAllOfACollectionAndNumbersItInItsYear() {
        SignatureCollection first = all.collections().add(draft(Samples.NOW, WORDS, Samples.id(), Samples.id(), Samples.id()));
        SignatureCollection second = all.collections().add(draft(Samples.NOW.plus(1, ChronoUnit.HOURS), null, Samples.id()));
        int year = Integer.parseInt(first.reference().substring(2, 6));
        assertThat(first.reference()).matches("L-\\d{4}-\\d{4}");
        assertThat(Integer.parseInt(second.reference().substring(7))).isEqualTo(Integer.parseInt(first.reference().substring(7)) + 1);
        assertThat(all.collections().add(draft(Samples.NOW.plus(400, ChronoUnit.DAYS), null, Samples.id())).reference())
                .isEqualTo("L-" + (year + 1) + "-0001");
        assertThat(all.collections().find(first.id())).contains(first);
        assertThat(all.collections().latest(100)).containsSubsequence(second, first);
        assertThat(all.collections().latest(1)).hasSize(1);
    }

    @Test
    void keepsWhatBecameOfItUnlessSomebodyElseChangedIt() {
        SignatureCollection draft = all.collections().add(draft(Samples.NOW, WORDS, Samples.id(), Samples.id()));
        var sent = new SignatureCollection.Sent(
                new SignatureCollection.Step(new SignatureCollection.Act("direction", "Paul MARTIN", Samples.NOW), 4), 12);
        var content = new SignatureCollection.Content(draft.content().templateId(), RecordKind.WORK_STUDY_CONTRACT, List.of(Samples.id()),
                Set.of(), null);
        SignatureCollection next = all.collections().update(with(draft, content, CollectionStatus.PREPARED, sent));
        assertThat(next.reference()).isEqualTo(draft.reference());
        assertThat(next.content()).isEqualTo(content);
        assertThat(next.sendings()).contains(sent);
        assertThat(all.collections().find(draft.id())).contains(next);
        assertThatThrownBy(() -> all.collections().update(with(draft, content, CollectionStatus.DRAFT, null)))
                .isInstanceOf(RefusedException.class).extracting("code").isEqualTo("stale");
        assertThat(all.collections().find(draft.id())).contains(next);
    }

    @Test
    void forgetsWhatIsDeleted() {
        SignatureCollection draft = all.collections().add(draft(Samples.NOW, null, Samples.id(), Samples.id()));
        all.collections().delete(draft.id());
        all.collections().delete(draft.id());
        assertThat(all.collections().find(draft.id())).isEmpty();
        assertThatThrownBy(() -> all.collections().update(draft)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aBatchKeepsTheWordsOfItsSending() { // F288
        var batch = new SendingBatch(Samples.id(), Samples.NOW, WORDS, Samples.id());
        all.requests().open(batch);
        all.requests().open(new SendingBatch(batch.id(), Samples.NOW, null, null));
        assertThat(all.requests().batch(batch.id())).contains(batch);
        assertThat(all.requests().batch(Samples.id())).isEmpty();
        var plain = new SendingBatch(Samples.id(), Samples.NOW, null, null);
        all.requests().open(plain);
        assertThat(all.requests().batch(plain.id())).contains(plain);
    }
}
