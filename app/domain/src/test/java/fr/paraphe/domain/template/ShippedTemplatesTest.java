package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {
    @Test
    void givesTheAgreementsThenTheLibraryWithFixedIdentifiers() { // 4.4
        assertThat(ShippedTemplates.all()).extracting(DocumentTemplate::label)
                .startsWith("Convention de stage", "Convention de stage (mineur)").hasSize(19).doesNotHaveDuplicates();
        assertThat(ShippedTemplates.all()).extracting(DocumentTemplate::id)
                .startsWith(ShippedTemplates.AGREEMENT, ShippedTemplates.MINOR_AGREEMENT).doesNotHaveDuplicates();
        assertThat(ShippedTemplates.all()).allSatisfy(template -> {
            assertThat(template.shipped()).isTrue();
            assertThat(ShippedTemplates.original(template.id())).contains(template); // F071
            assertThat(template.sharing().requestDurationDays()).isEqualTo(30); // D-04
            assertThat(template.sharing().linkDurationDays()).isEqualTo(60);
            assertThat(template.email().subject()).isNotBlank().doesNotContain("\n");
            assertThat(template.email().body()).startsWith("Bonjour");
        });
    }

    @Test
    void makesAllFivePersonsOfTheLawSignTheAdultsAgreement() { // 4.3
        assertThat(ShippedTemplates.agreement().roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT,
                SignatoryRole.COMPANY_HEAD, SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.REFERENT_TEACHER,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(ShippedTemplates.agreement().roles()).extracting(TemplateRole::requirement).containsOnly(Requirement.MANDATORY);
    }

    @Test
    void addsTheGuardianOfAMinorAndHoldsABoxForEveryRole() {
        assertThat(ShippedTemplates.minorAgreement().role(SignatoryRole.GUARDIAN)).isPresent();
        assertThat(ShippedTemplates.minorAgreement().role(SignatoryRole.INTERNSHIP_TUTOR).orElseThrow().requirement())
                .isEqualTo(Requirement.OPTIONAL);
        for (DocumentTemplate template : ShippedTemplates.all()) {
            assertThat(template.roles()).allSatisfy(role ->
                    assertThat(template.html()).containsOnlyOnce("id=\"" + role.role().fieldName() + "\""));
        }
    }

    @Test // D-19
    void keepsTheGuardianOutOfTheAdultAgreementAndNoMarkInEither() {
        assertThat(ShippedTemplates.agreement().html()).doesNotContain("sig_responsable_eleve").doesNotContain("<!--m");
        assertThat(ShippedTemplates.minorAgreement().html()).contains("sig_responsable_eleve").doesNotContain("<!--m");
    }
}
