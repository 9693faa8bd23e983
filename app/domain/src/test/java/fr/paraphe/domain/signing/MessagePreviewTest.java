package fr.paraphe.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.OutgoingRequest.Message;
import fr.paraphe.domain.signing.MessageText.Announced;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an invitation will say, shown before anything is sent (E14). */
class MessagePreviewTest {
    private static final Message WORDS = new Message("Lycée des Tilleuls", "Votre convention", "Bonjour,\nmerci de signer. {lien:x}");
    private static final Instant END = Instant.parse("2026-12-24T12:00:00Z");

    private static Message of(SignatoryRole... roles) {
        return MessageText.preview(WORDS, List.of(roles).stream()
                .map(role -> new Announced("Convention de stage", "CS-1", role, "(lien personnel)")).toList(), END);
    }

    @Test
    void announcesEachSignatureWithItsRoleAndWhereTheLinkWillStand() { // E14, F113
        Message read = of(SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.COMPANY_HEAD);
        assertThat(read.senderLabel()).isEqualTo("Lycée des Tilleuls");
        assertThat(read.subject()).isEqualTo("Votre convention – 2 documents à signer");
        assertThat(read.body()).startsWith("Bonjour,\nmerci de signer.")
                .contains("Vous avez 2 documents à signer", "Convention de stage (CS-1), en tant que Maître de stage\n  (lien personnel)",
                        "en tant que Responsable entreprise", "au plus tard le 24/12/2026")
                .doesNotContain("{lien", "{donnees}");
    }

    @Test
    void theRepresentativeReadsThatDocumentsCanBeFinalised() { // E14, P3
        Message read = of(SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(read.subject()).isEqualTo("Documents à finaliser");
        assertThat(read.body()).contains("Convention de stage", "Finaliser les documents").doesNotContain("(lien personnel)", "{donnees}");
    }

    @Test
    void aSubjectLeftEmptyCountsTheDocuments() { // F069
        assertThat(MessageText.subject(" ", 1)).isEqualTo("1 document à signer");
    }
}
