package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SendRowTest {
    private final Messages messages = new Messages(Locale.FRENCH);
    private final DocumentTemplate template = SampleTemplates.agreement();

    private SendRow row(int n) {
        return new SendRow(SampleTemplates.check(template, SampleSchool.files(10).get(n)));
    }

    private SendRow.RoleCell cell(int n, SignatoryRole role) {
        return row(n).cell(template.role(role).orElseThrow());
    }

    @Test
    void aMissingMandatorySignatoryIsARedQuestionMark() { // F083, F090
        assertThat(row(0).state(messages)).isEqualTo("● Incomplet");
        assertThat(cell(0, SignatoryRole.REFERENT_TEACHER)).extracting("badge", "tone").containsExactly("● ?", Tone.DANGER);
    }

    @Test
    void aMissingOptionalSignatoryIsOrangeAndTheRowReady() { // F089
        assertThat(row(4).state(messages)).isEqualTo("✓ Prêt à envoyer");
        assertThat(row(4).state(new Messages(Locale.ENGLISH))).isEqualTo("✓ Ready to send");
        assertThat(cell(4, SignatoryRole.INTERNSHIP_TUTOR)).extracting("badge", "tone").containsExactly("▲ ?", Tone.WARNING);
    }

    @Test
    void aGuardianWhoIsNotNeededRaisesNoAlarm() { // D-20
        CheckedDocument document = row(1).document();
        TemplateRole second = TemplateRole.offered(SignatoryRole.SECOND_GUARDIAN, 2);
        assertThat(cell(document, second, Severity.INFORMATION)).extracting("badge", "tone").containsExactly("i", Tone.ACCENT);
        assertThat(cell(document, second, Severity.WARNING)).extracting("badge", "tone").containsExactly("▲ ?", Tone.WARNING);
        assertThat(cell(document, second, Severity.BLOCKING)).extracting("badge", "tone").containsExactly("● ?", Tone.DANGER);
    }

    private static SendRow.RoleCell cell(CheckedDocument document, TemplateRole role, Severity severity) {
        var finding = new Finding("V11", severity, role.role(), "Un seul responsable légal est enregistré.", "student.guardians");
        return new SendRow(new CheckedDocument(document.file(), document.signatories(), List.of(finding))).cell(role);
    }

    @Test
    void countsWarningsAndNamesCompanyPeopleWithTheirCompany() { // F083, F087
        assertThat(cell(0, SignatoryRole.STUDENT)).extracting("badge", "name").containsExactly("▲2", "BARASCOU Lena");
        assertThat(cell(1, SignatoryRole.COMPANY_HEAD).name()).isEqualTo("BOUALEB Karim (Agence Bellevue)");
        assertThat(cell(3, SignatoryRole.COMPANY_HEAD)).extracting("badge", "tone").containsExactly("i", Tone.ACCENT);
    }

    @Test
    void headsTheTooltipAsTheGuideDoesWithBlockingPointsFirst() { // F086, F088
        assertThat(row(0).tooltip()).startsWith("Points bloquants\u00a0:\n● ")
                .contains("\nAvertissements non bloquants\u00a0:\n▲ Le numéro de téléphone est manquant\n"
                        + "▲ L'individu ne s'est jamais connecté");
        assertThat(cell(1, SignatoryRole.STUDENT).tooltip()).isEmpty();
    }
}
