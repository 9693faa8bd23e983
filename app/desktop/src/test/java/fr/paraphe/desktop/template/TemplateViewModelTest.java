package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.LegalMentions;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateViewModelTest {
    private final SampleTemplateDesk desk = new SampleTemplateDesk(SampleSchool.files(3), SampleBase.NOW);
    private final RecordedStatus status = new RecordedStatus();
    private final AtomicInteger saved = new AtomicInteger();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final TemplateViewModel model = new TemplateViewModel(desk, runner, messages, status, saved::incrementAndGet);

    @BeforeEach
    void open() {
        model.show(SampleTemplates.agreement());
    }

    private DocumentTemplate draft() {
        return Objects.requireNonNull(model.draftProperty().get());
    }

    private void label(String label) {
        model.change(template -> template.named(label, template.category(), template.recipient()));
    }

    @Test
    void isBeingEditedFromTheFirstChangeToItsTakingBack() { // F032
        assertThat(model.dirtyProperty().get()).isFalse();
        label("Autre libellé");
        assertThat(model.dirtyProperty().get()).isTrue();
        label("Convention de stage");
        assertThat(model.dirtyProperty().get()).isFalse();
        label("Autre libellé");
        model.cancel();
        assertThat(draft()).isEqualTo(SampleTemplates.agreement());
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    @Test
    void savesTheDraftAsTheNextVersion() { // F067
        label("Autre libellé");
        model.save();
        assertThat(draft().version()).isEqualTo(2);
        assertThat(model.dirtyProperty().get()).isFalse();
        assertThat(saved).hasValue(1);
        assertThat(status.said).containsExactly("«\u00a0Autre libellé\u00a0» est enregistré (version 2).");
        model.save();
        assertThat(saved).hasValue(1);
    }

    @Test
    void keepsTheDraftWhenItIsRefused() { // F050
        model.share(sharing -> sharing.roles(List.of()));
        model.save();
        assertThat(model.problemProperty().get()).contains("au moins un rôle signataire");
        assertThat(model.dirtyProperty().get()).isTrue();
        assertThat(desk.versions(draft().id())).hasSize(1);
    }

    @Test
    void saysWhoSavedInTheMeantimeAndLosesNothing() {
        label("Le mien");
        desk.colleagueSaves(SampleTemplates.agreement().html("<p>Le sien</p>"));
        model.save();
        assertThat(model.problemProperty().get()).contains("Paul MARTIN");
        assertThat(draft().label()).isEqualTo("Le mien");
    }

    @Test
    void addsRolesWithTheirBlocksAndRemovesThem() { // F038, F049, F060
        model.addRoles(List.of(SignatoryRole.GUARDIAN));
        assertThat(draft().html()).endsWith("<div class=\"sig\" id=\"sig_responsable_eleve\">" + SignatoryRole.GUARDIAN.label() + "</div>");
        assertThat(draft().roles()).extracting(TemplateRole::role).contains(SignatoryRole.GUARDIAN)
                .endsWith(SignatoryRole.INSTITUTION_REPRESENTATIVE);
        model.removeRole(SignatoryRole.GUARDIAN);
        assertThat(draft().html()).isEqualTo(SampleTemplates.agreement().html());
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    @Test
    void opensTheTextAnewForAnotherTemplateAndWhatIsTakenBack() { // F032, F060, F067, F072
        int opening = model.opening();
        model.addRoles(List.of(SignatoryRole.GUARDIAN));
        model.save();
        assertThat(model.opening()).isEqualTo(opening);
        label("Autre libellé");
        model.cancel();
        assertThat(model.opening()).isEqualTo(opening + 1);
        model.show(desk.duplicate(draft().id()));
        assertThat(model.opening()).isEqualTo(opening + 2);
    }

    @Test
    void theBlockOfTheSecondGuardianFollowsTheChoiceOfBoth() { // F044, D-20
        model.addRoles(List.of(SignatoryRole.GUARDIAN));
        TemplateRole first = draft().role(SignatoryRole.GUARDIAN).orElseThrow();
        model.changeRole(first.choice(RoleChoice.GUARDIAN_BOTH));
        assertThat(draft().html()).contains("id=\"sig_responsable_eleve\"", "id=\"sig_responsable_eleve_2\"");
        assertThat(draft().role(SignatoryRole.SECOND_GUARDIAN)).isPresent();
        model.removeRole(SignatoryRole.SECOND_GUARDIAN);
        assertThat(draft().html()).contains("id=\"sig_responsable_eleve\"").doesNotContain("sig_responsable_eleve_2");
        assertThat(draft().role(SignatoryRole.GUARDIAN)).contains(first);
        model.changeRole(first.choice(RoleChoice.GUARDIAN_BOTH));
        model.removeRole(SignatoryRole.GUARDIAN);
        assertThat(draft().html()).isEqualTo(SampleTemplates.agreement().html());
    }

    @Test
    void theBlockOfTheSecondGuardianFollowsTheChoiceOfEitherToo() { // D-20
        model.addRoles(List.of(SignatoryRole.GUARDIAN));
        TemplateRole first = draft().role(SignatoryRole.GUARDIAN).orElseThrow();
        model.changeRole(first.choice(RoleChoice.GUARDIAN_EITHER));
        assertThat(draft().html()).contains("id=\"sig_responsable_eleve_2\"");
        String html = draft().html();
        model.changeRole(first.choice(RoleChoice.GUARDIAN_BOTH));
        assertThat(draft().html()).isEqualTo(html);
        model.changeRole(first);
        assertThat(draft().html()).doesNotContain("sig_responsable_eleve_2");
    }

    @Test
    void theGuardianWhoReceivesTheMailSignsAlone() { // F044, D-20
        model.addRoles(List.of(SignatoryRole.GUARDIAN));
        TemplateRole mail = draft().role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_MAIL);
        model.changeRole(mail);
        model.save();
        assertThat(draft().role(SignatoryRole.GUARDIAN)).contains(mail);
        assertThat(draft().role(SignatoryRole.SECOND_GUARDIAN)).isEmpty();
    }

    @Test
    void aTeacherIsNamedAmongTheStaff() { // F044
        TemplateRole tutor = draft().role(SignatoryRole.REFERENT_TEACHER).orElseThrow();
        model.changeRole(tutor.choice(RoleChoice.TEACHER_NAMED));
        model.save();
        assertThat(model.problemProperty().get()).contains("Choisissez l'enseignant");
        var offered = new ArrayList<Teacher>();
        model.teachers(offered::addAll);
        assertThat(offered).extracting(Teacher::name).containsExactly("ACLAN Paul", "LE GOFF Gaëlle");
        model.share(sharing -> sharing.changing(tutor.named(offered.getLast().id())));
        model.save();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(draft().role(SignatoryRole.REFERENT_TEACHER)).contains(tutor.named(offered.getLast().id()));
    }

    @Test
    void theMainTeacherIsChosenBetweenTheTutorAndTheNamedOne() { // F044
        assertThat(RoleChoice.of(SignatoryRole.REFERENT_TEACHER))
                .containsExactly(RoleChoice.TEACHER_TUTOR, RoleChoice.TEACHER_MAIN, RoleChoice.TEACHER_NAMED);
        TemplateRole main = draft().role(SignatoryRole.REFERENT_TEACHER).orElseThrow().choice(RoleChoice.TEACHER_MAIN);
        model.changeRole(main);
        model.save();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(draft().role(SignatoryRole.REFERENT_TEACHER)).contains(main);
    }

    @Test
    void changesRequirementOrderAndMode() { // F034, F042, F045
        model.share(sharing -> sharing.changing(
                sharing.role(SignatoryRole.STUDENT).orElseThrow().requirement(Requirement.OPTIONAL)).order(SigningOrder.IMPOSED));
        model.share(sharing -> sharing.moving(SignatoryRole.STUDENT, 1));
        assertThat(draft().roles().get(1)).satisfies(role -> {
            assertThat(role.role()).isEqualTo(SignatoryRole.STUDENT);
            assertThat(role.requirement()).isEqualTo(Requirement.OPTIONAL);
        });
        model.share(sharing -> sharing.mode(ShareMode.NONE));
        assertThat(draft().eligibleForSignature()).isFalse();
    }

    @Test
    void takesAFormerVersionUpAgain() { // X21
        label("Deuxième");
        model.save();
        model.readVersions();
        assertThat(model.versions()).hasSize(2);
        model.restore(model.versions().getLast());
        assertThat(draft().label()).isEqualTo("Convention de stage");
        assertThat(draft().version()).isEqualTo(3);
        assertThat(model.versions()).hasSize(3);
        assertThat(new VersionDifferences(messages).between(model.versions().get(1).template(), draft()))
                .containsExactly("Libellé\u00a0: «\u00a0Deuxième\u00a0» → «\u00a0Convention de stage\u00a0»");
    }

    @Test
    void tellsSettingsAndTextThatDiffer() { // X21
        DocumentTemplate former = SampleTemplates.agreement();
        DocumentTemplate next = former.html("<p>Nouveau</p>").sharing(former.sharing().order(SigningOrder.IMPOSED).durations(10, 20));
        assertThat(new VersionDifferences(messages).between(former, next)).hasSize(2)
                .anyMatch(line -> line.startsWith("Partage\u00a0: ")).contains("+ Nouveau");
        assertThat(new VersionDifferences(messages).between(former, former)).containsExactly("Rien n'a changé.");
    }

    @Test
    void tellsTheLegalMentionsOfAnInternshipAgreementAlone() { // X26
        assertThat(model.legalMentions()).hasSize(15).noneMatch(LegalMentions.Stated::present);
        model.change(template -> template.html("<h2>Article 3</h2><p>{{Stage_Competences}}</p>"));
        assertThat(model.legalMentions()).filteredOn(LegalMentions.Stated::present)
                .containsExactly(new LegalMentions.Stated(3, "compétences à acquérir", true, "Article 3"));
        assertThat(model.legalProperty().get()).isEqualTo(model.legalMentions());
        model.change(template -> template.named("Lettre", TemplateCategory.OTHER, template.recipient()));
        assertThat(model.legalMentions()).isEmpty();
        assertThat(model.legalProperty().get()).isEmpty();
    }

    @Test
    void showsAnotherTemplateOnlyWhenItIsAnother() {
        label("Brouillon");
        model.show(SampleTemplates.agreement());
        assertThat(draft().label()).isEqualTo("Brouillon");
        model.show(SampleTemplates.certificate());
        assertThat(draft()).isEqualTo(SampleTemplates.certificate());
        model.show(null);
        assertThat(model.draftProperty().get()).isNull();
    }
}
