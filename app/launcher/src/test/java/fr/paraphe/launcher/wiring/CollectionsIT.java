package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.desktop.dispatch.CollectionDesk;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch kept in a base, sent in part with words of its own, then closed (E28, X03, F285 to F296). */
class CollectionsIT {
    private static final EmailText WORDS = new EmailText("Bureau des stages", "Convention de {{Etud_Nom}}", "Merci de signer vendredi.");

    @TempDir
    private Path folder;
    private final List<OutgoingMessage> delivered = new CopyOnWriteArrayList<>();

    @Test
    void whatWasKeptLeavesWithItsOwnWordsAndWhatIsLeftStays() throws IOException {
        Path base = folder.resolve("ecole");
        char[] password = "Un mot de passe d'essai".toCharArray();
        UUID id;
        try (Workshop workshop = Workshop.createDemonstration(base, password.clone(),
                (message, _) -> delivered.add(message), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 6));
            id = kept(workshop).id();
        }
        try (Workshop workshop = Workshop.open(base, password.clone(), (message, _) -> delivered.add(message), Clock.systemUTC())) {
            CollectionDesk desk = new DesktopCollections(workshop);
            SignatureCollection lot = desk.latest().getFirst().collection();
            assertThat(lot.id()).isEqualTo(id);
            CheckedDocument ready = ready(workshop, lot);
            String subject = "Convention de " + Objects.requireNonNull(ready.file().student()).name().lastName().toUpperCase(Locale.FRENCH);
            assertThat(desk.letters(ShippedTemplates.agreement(), ready, WORDS)).extracting(InvitationPreview::subject)
                    .anyMatch(words -> words.startsWith(subject)); // F294
            workshop.send(new Sending(ShippedTemplates.agreement(), List.of(ready), lot.content().words(), lot.id()));
            workshop.jobs().round();
            workshop.jobs().round();
            assertThat(delivered).isNotEmpty().allSatisfy(message -> {
                assertThat(message.senderLabel()).isEqualTo("Bureau des stages"); // F285
                assertThat(message.subject()).startsWith(subject); // F286
                assertThat(message.text()).startsWith("Merci de signer vendredi."); // F287, F288
            });
            SignatureCollection left = desk.find(id).orElseThrow();
            assertThat(left.status()).isEqualTo(CollectionStatus.DRAFT);
            assertThat(left.content().recordIds()).hasSize(5).doesNotContain(ready.file().id());
            desk.discard(left);
            assertThat(desk.find(id).orElseThrow().status()).isEqualTo(CollectionStatus.SENT);
            assertThatThrownBy(() -> desk.discard(left)).isInstanceOf(RefusedException.class);
        }
    }

    private static SignatureCollection kept(Workshop workshop) {
        var content = new SignatureCollection.Content(ShippedTemplates.agreement().id(), RecordKind.INTERNSHIP, workshop.internshipIds(),
                Set.of(), WORDS);
        return new DesktopCollections(workshop).create("Stages de mars", content);
    }

    private static CheckedDocument ready(Workshop workshop, SignatureCollection lot) {
        return workshop.check(ShippedTemplates.agreement(), lot.content().recordIds()).stream()
                .filter(document -> document.readiness() == Readiness.READY).findFirst().orElseThrow();
    }
}
