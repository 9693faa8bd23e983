package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.merge.ServiceState.Mode;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateCategory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();

    private CheckedDocument checked(ServiceState service) {
        fixture.service = service;
        return fixture.check(ShippedTemplates.agreement(), CampusFixtures.adult());
    }

    private static List<String> rules(CheckedDocument document) {
        return document.findings().stream().filter(f -> f.severity() == Severity.BLOCKING).map(Finding::rule).toList();
    }

    @Test
    void v01BlocksWhenTheServiceIsOffOrItsAccountIsNotLinked() {
        assertThat(rules(checked(new ServiceState(Mode.OFF, false, true, true)))).contains("V01");
        assertThat(rules(checked(new ServiceState(Mode.EXTERNAL, false, true, true)))).contains("V01");
        assertThat(rules(checked(new ServiceState(Mode.EXTERNAL, true, true, true)))).doesNotContain("V01");
        assertThat(rules(checked(ServiceState.READY))).doesNotContain("V01");
    }

    @Test
    void v02BlocksWhoeverMayNotSend() { // F014
        CheckedDocument document = checked(new ServiceState(Mode.EMBEDDED, false, false, true));

        SignatoryRulesTest.expect(document, "V02", Severity.BLOCKING, "service",
                "Vous n'avez pas le droit « paramétrer et envoyer les documents à la signature électronique ».");
        assertThat(rules(checked(ServiceState.READY))).doesNotContain("V02");
    }

    @Test
    void v04BlocksATemplateWhoseCategoryDoesNotGoWithTheList() { // F078
        DocumentTemplate agreement = ShippedTemplates.agreement();
        DocumentTemplate moved = agreement.named(agreement.label(), TemplateCategory.TRAINING_AGREEMENT, agreement.recipient());

        assertThat(ServiceRules.check(ServiceState.READY, moved)).extracting(Finding::rule).containsExactly("V04");
        assertThat(ShippedTemplates.all()).allSatisfy(shipped -> assertThat(ServiceRules.check(ServiceState.READY, shipped)).isEmpty());
    }

    @Test
    void v06BlocksWhileThePlatformDoesNotAnswer() { // X08
        CheckedDocument document = checked(new ServiceState(Mode.EMBEDDED, false, true, false));

        SignatoryRulesTest.expect(document, "V06", Severity.BLOCKING, "service",
                "La plateforme de signature ne répond pas. Les documents restent prêts : réessayez l'envoi.");
        assertThat(rules(checked(ServiceState.READY))).doesNotContain("V06");
    }

    @Test
    void whatABaseSaysDecidesWhichWarningsBlock() { // D-18, V57
        var settings = new InMemorySettings();
        assertThat(CheckSettings.of(settings, _ -> true).duplicateBlocks()).isTrue();
        settings.put(CheckSettings.DUPLICATE, "warn");
        settings.put("check.raised", "V57, V66");
        settings.put("teacher.followedAtMost", "16");

        CheckSettings set = CheckSettings.of(settings, _ -> true);

        assertThat(set.duplicateBlocks()).isFalse();
        assertThat(set.followedAtMost()).isEqualTo(16);
        assertThat(set.raised(new Finding("V57", Severity.WARNING, null, "x", "y")).severity()).isEqualTo(Severity.BLOCKING);
        assertThat(set.raised(new Finding("V23", Severity.INFORMATION, null, "x", "y")).severity()).isEqualTo(Severity.INFORMATION);
        assertThat(set.raised(new Finding("V60", Severity.WARNING, null, "x", "y")).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void v66WarnsOfATeacherWhoFollowsTooManyAtTheSameTime() {
        fixture.settings = new CheckSettings(fixture.settings.mobile(), fixture.settings.rates(), true, 2, Set.of());
        CampusFixtures first = CampusFixtures.adult();
        var teacher = first.file().referentTeacher();
        fixture.add(CampusFixtures.adult().teacher(teacher));
        assertThat(found(first, "V66")).isEmpty();

        fixture.add(CampusFixtures.adult().teacher(teacher));

        assertThat(found(first, "V66")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.text()).endsWith(" suit déjà 2 stagiaires.");
        });
    }

    @Test
    void v69WarnsOfAnotherCompanyOfTheSameSiret() {
        CampusFixtures file = CampusFixtures.adult();
        assertThat(found(file, "V69")).isEmpty();
        String siret = file.file().company().siret();
        fixture.sameSiret.add(new Companies.SameSiret(siret, file.file().company().id(), "Elle-même"));
        fixture.sameSiret.add(new Companies.SameSiret(siret, new UUID(8, 8), "HP SARL"));

        assertThat(found(file, "V69")).singleElement().satisfies(finding ->
                assertThat(finding.text()).endsWith(" et «\u00a0HP SARL\u00a0» ont le même SIRET."));
    }

    private List<Finding> found(CampusFixtures file, String rule) {
        return fixture.check(ShippedTemplates.agreement(), file).findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }
}
