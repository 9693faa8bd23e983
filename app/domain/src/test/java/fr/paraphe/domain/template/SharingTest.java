package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingTest {
    @Test
    void keepsTheRepresentativeLastWhateverTheRanks() { // F046
        Sharing sharing = Sharing.signedBy(List.of(TemplateRole.offered(SignatoryRole.INSTITUTION_REPRESENTATIVE, 1),
                TemplateRole.offered(SignatoryRole.COMPANY_HEAD, 3), TemplateRole.offered(SignatoryRole.STUDENT, 2)));
        assertThat(sharing.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
    }

    @Test
    void offersWhatItsCategoryAllows() { // F039, F035
        assertThat(TemplateCategory.INTERNSHIP_AGREEMENT.roles()).contains(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN,
                SignatoryRole.REFERENT_TEACHER, SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.COMPANY_HEAD,
                SignatoryRole.INSTITUTION_REPRESENTATIVE).doesNotContain(SignatoryRole.CLIENT);
        assertThat(TemplateCategory.TRAINING_AGREEMENT.roles()).contains(SignatoryRole.CLIENT).doesNotContain(SignatoryRole.STUDENT);
        assertThat(TemplateCategory.OTHER.publishable()).isFalse();
        assertThat(TemplateCategory.ofPath("Stage > Convention")).contains(TemplateCategory.INTERNSHIP_AGREEMENT);
        assertThat(TemplateCategory.ofPath("Stage")).isEmpty();
    }

    @Test
    void offersEachRoleTheChoicesOfItsOwn() { // F044, D-20
        assertThat(TemplateRole.offered(SignatoryRole.GUARDIAN, 1).choice()).isEqualTo(RoleChoice.GUARDIAN_FIRST);
        assertThat(RoleChoice.of(SignatoryRole.STUDENT)).containsExactly(RoleChoice.ONLY);
        TemplateRole student = TemplateRole.offered(SignatoryRole.STUDENT, 1);
        assertThatThrownBy(() -> student.choice(RoleChoice.GUARDIAN_SECOND)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsRemovesAndMovesRolesWithoutEverPassingTheRepresentative() { // F038, F047, F049
        Sharing sharing = Sharing.none().adding(List.of(SignatoryRole.INSTITUTION_REPRESENTATIVE, SignatoryRole.STUDENT))
                .adding(List.of(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD));
        assertThat(sharing.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(sharing.roles()).extracting(TemplateRole::rank).containsExactly(1, 2, 3);
        Sharing moved = sharing.moving(SignatoryRole.STUDENT, 5);
        assertThat(moved.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.COMPANY_HEAD, SignatoryRole.STUDENT,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(sharing.moving(SignatoryRole.INSTITUTION_REPRESENTATIVE, -1)).isEqualTo(sharing);
        assertThat(sharing.moving(SignatoryRole.STUDENT, -1)).isEqualTo(sharing);
        assertThat(moved.removing(SignatoryRole.COMPANY_HEAD).roles()).extracting(TemplateRole::rank).containsExactly(1, 2);
        TemplateRole optional = TemplateRole.offered(SignatoryRole.STUDENT, 9).requirement(Requirement.OPTIONAL);
        assertThat(sharing.changing(optional).role(SignatoryRole.STUDENT)).contains(optional.rank(1));
    }

    @Test
    void theSecondGuardianComesAndGoesWithTheChoiceOfEitherToo() { // D-20
        Sharing one = Sharing.none().adding(List.of(SignatoryRole.GUARDIAN, SignatoryRole.STUDENT));
        TemplateRole either = one.role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_EITHER);
        Sharing two = one.changing(either);
        assertThat(two.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN,
                SignatoryRole.STUDENT);
        assertThat(two.eitherGuardian()).isTrue();
        assertThat(two.changing(either.choice(RoleChoice.GUARDIAN_BOTH)).eitherGuardian()).isFalse();
        assertThat(two.changing(either.choice(RoleChoice.GUARDIAN_BOTH)).beyond(two)).isEmpty();
        assertThat(two.removing(SignatoryRole.SECOND_GUARDIAN).roles()).extracting(TemplateRole::choice)
                .containsExactly(RoleChoice.GUARDIAN_FIRST, RoleChoice.ONLY);
    }

    @Test
    void theSecondGuardianComesAndGoesWithTheChoiceOfBoth() { // F044, D-20
        Sharing one = Sharing.none().adding(List.of(SignatoryRole.GUARDIAN, SignatoryRole.STUDENT));
        TemplateRole both = one.role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_BOTH);
        Sharing two = one.changing(both);
        assertThat(two.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN,
                SignatoryRole.STUDENT);
        assertThat(two.roles()).extracting(TemplateRole::rank).containsExactly(1, 2, 3);
        assertThat(two.role(SignatoryRole.SECOND_GUARDIAN).orElseThrow().authLevel()).isEqualTo(AuthLevel.LINK_SMS);
        assertThat(two.beyond(one)).containsExactly(SignatoryRole.SECOND_GUARDIAN);
        assertThat(one.beyond(two)).isEmpty();
        Sharing optional = two.changing(both.requirement(Requirement.OPTIONAL));
        assertThat(optional.role(SignatoryRole.SECOND_GUARDIAN).orElseThrow().requirement()).isEqualTo(Requirement.OPTIONAL);
        assertThat(two.changing(both.choice(RoleChoice.GUARDIAN_FIRST))).isEqualTo(one);
        assertThat(two.removing(SignatoryRole.SECOND_GUARDIAN)).isEqualTo(one);
        assertThat(two.removing(SignatoryRole.GUARDIAN).roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT);
        assertThat(two.moving(SignatoryRole.SECOND_GUARDIAN, 1).roles()).extracting(TemplateRole::role)
                .containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.STUDENT, SignatoryRole.SECOND_GUARDIAN);
        assertThat(TemplateCategory.OTHER.roles()).contains(SignatoryRole.GUARDIAN).doesNotContain(SignatoryRole.SECOND_GUARDIAN);
    }

    @Test
    void aTeacherIsNamedOnlyWhereTheChoiceSaysSo() { // F044
        TemplateRole tutor = TemplateRole.offered(SignatoryRole.REFERENT_TEACHER, 1);
        assertThat(tutor.choice()).isEqualTo(RoleChoice.TEACHER_TUTOR);
        UUID teacher = UUID.randomUUID();
        TemplateRole named = tutor.named(teacher).rank(2).requirement(Requirement.OPTIONAL).authLevel(AuthLevel.SPACE);
        assertThat(named.person()).isEqualTo(teacher);
        assertThat(named.choice(RoleChoice.TEACHER_TUTOR).person()).isNull();
        assertThat(new TemplateRole(SignatoryRole.REFERENT_TEACHER, Requirement.MANDATORY, 1, AuthLevel.LINK, RoleChoice.ONLY))
                .isEqualTo(tutor);
        DocumentTemplate unnamed = ShippedTemplates.agreement().sharing(Sharing.signedBy(List.of(tutor.choice(RoleChoice.TEACHER_NAMED))));
        assertThatThrownBy(() -> EditTemplates.check(unnamed)).hasMessageContaining("Choisissez l'enseignant qui signe");
    }

    @Test
    void signsNothingOnceItIsNotForSignatureAndForgetsNoRole() { // F034
        DocumentTemplate template = ShippedTemplates.agreement();
        DocumentTemplate unshared = template.sharing(template.sharing().mode(ShareMode.NONE));
        assertThat(unshared.eligibleForSignature()).isFalse();
        assertThat(unshared.roles()).isEmpty();
        assertThat(unshared.sharing().roles()).isEqualTo(template.roles());
    }
}
