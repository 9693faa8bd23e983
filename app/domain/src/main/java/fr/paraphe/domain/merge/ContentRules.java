package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on what the document would print: V30 for what the law wants, V35 for the rest. */
final class ContentRules implements CheckRule {
    /** What article D. 124-4 wants in an internship agreement and no other rule asks for already. */
    private static final Set<String> MANDATORY_IN_AGREEMENTS = Set.of(
            "Etab_Nom", "Entr_RaisonSociale", "Etud_NomPrenom", "Form_Intitule", "Form_VolumeHoraire", "Stage_Competences",
            "Stage_Activites", "Stage_DureeHeures", "Stage_DureeJours", "Stage_HeuresHebdo", "Stage_Encadrement");

    /** Values whose absence another rule tells in better words (V54, V55, V68): one flaw, one line. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "Etud_DateNaissance", "Etud_Age", "Stage_DateDebut", "Stage_DateFin", "Stage_DureeSemaines", "Entr_SIRET", "Entr_SIREN");

    /** The choices in which the referent teacher does not sign: that there is none is told by no rule on signatories (F044). */
    private static final Set<RoleChoice> OTHER_TEACHERS = Set.of(RoleChoice.TEACHER_MAIN, RoleChoice.TEACHER_NAMED);

    private static final Map<String, SignatoryRole> PERSONS = Map.of(
            "tutor", SignatoryRole.INTERNSHIP_TUTOR,
            "companyHead", SignatoryRole.COMPANY_HEAD,
            "referentTeacher", SignatoryRole.REFERENT_TEACHER,
            "representative", SignatoryRole.INSTITUTION_REPRESENTATIVE);

    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        boolean agreement = context.template().category() == TemplateCategory.INTERNSHIP_AGREEMENT;
        for (MergeTag tag : context.expressions().bare()) {
            if (toldElsewhere(tag, context) || !tag.value(context.merge()).isEmpty()) {
                continue;
            }
            if (agreement && MANDATORY_IN_AGREEMENTS.contains(tag.code())) {
                findings.block("V30", null, tag.target(), "Valeur manquante: «%s» (balise utilisée dans le document).", tag.label());
            } else {
                findings.warn("V35", null, tag.target(), "«%s» est vide: «" + RecordValues.DOTS + "» sera imprimé.", tag.label());
            }
        }
        return findings.list();
    }

    private static boolean toldElsewhere(MergeTag tag, CheckContext context) {
        RecordFile file = context.file();
        Student student = file.student();
        if (tag.code().startsWith("Grat_")) {
            return context.internship().filter(found -> found.internship().stipend().hourlyRate().signum() != 0).isEmpty();
        }
        if (tag.code().startsWith("Resp1_") && student != null && student.guardian(1).isEmpty()) {
            return context.template().role(SignatoryRole.GUARDIAN).isPresent() && toldOfGuardians(context);
        }
        if (tag.code().startsWith("Resp2_") && student != null && student.guardian(2).isEmpty()) {
            return context.template().role(SignatoryRole.SECOND_GUARDIAN).isPresent() && toldOfGuardians(context);
        }
        SignatoryRole role = PERSONS.get(tag.target().substring(0, tag.target().indexOf('.')));
        if (role != null && nobody(role, file)) {
            return context.template().role(role).filter(r -> !OTHER_TEACHERS.contains(r.choice())).isPresent();
        }
        return TOLD_ELSEWHERE.contains(tag.code()) || tag.code().startsWith("SignNom_");
    }

    /** Where either guardian suffices no rule says that one is not recorded, unless none is (D-20). */
    private static boolean toldOfGuardians(CheckContext context) {
        Student student = context.file().student();
        return !context.eitherGuardian() || student == null || student.guardians().isEmpty();
    }

    private static boolean nobody(SignatoryRole role, RecordFile file) {
        return switch (role) {
            case INTERNSHIP_TUTOR -> file.tutor() == null;
            case COMPANY_HEAD -> file.companyHead() == null;
            case REFERENT_TEACHER -> file.referentTeacher() == null;
            default -> file.representative() == null;
        };
    }
}
