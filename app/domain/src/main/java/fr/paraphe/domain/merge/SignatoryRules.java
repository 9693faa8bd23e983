package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules on who signs and in what capacity: V10, V11, V23, V25, V26, V28, V29 and V51. */
final class SignatoryRules implements CheckRule {
    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        for (TemplateRole role : context.template().roles()) {
            if (context.merge().signatory(role.role()).isEmpty()) {
                missing(role, context, findings);
            }
        }
        if (context.signatories().stream().noneMatch(SignatoryResolution::reachable)) {
            findings.block("V29", null, "template.roles", "Le document n'a aucun signataire.");
        }
        inTwoRoles(context, findings);
        companyPerson(SignatoryRole.COMPANY_HEAD, context.file().companyHead(), context, findings);
        companyPerson(SignatoryRole.INTERNSHIP_TUTOR, context.file().tutor(), context, findings);
        representative(context, findings);
        return findings.list();
    }

    private static void missing(TemplateRole role, CheckContext context, Findings findings) {
        SignatoryRole who = role.role();
        boolean guardian = who.guardian();
        boolean either = guardian && context.eitherGuardian();
        if (either && who == SignatoryRole.SECOND_GUARDIAN && !oneGuardian(context)) {
            return; // that there is no guardian at all is told once, of the first
        }
        String target = guardian ? "student.guardians" : context.target(SignatoryResolution.entity(who));
        if (either && oneGuardian(context)) {
            findings.inform("V11", who, target, "«%s»: un seul responsable légal est enregistré, sa signature suffit.", who.label());
        } else if (role.requirement() == Requirement.OPTIONAL) {
            findings.warn("V11", who, target,
                    "«%s» (optionnel): aucune personne désignée. Le document partira sans ce signataire.", who.label());
        } else if (guardian && role.guardian() == 2) {
            findings.block("V51", who, target, "%s: aucun second responsable légal n'est enregistré.", context.name());
        } else if (guardian) {
            findings.block("V51", who, target, "%s: aucun responsable légal n'est enregistré.", context.name());
        } else if (role.choice() == RoleChoice.TEACHER_MAIN) {
            findings.block("V10", who, "classGroup.mainTeacher", "«%s»: aucune personne n'est désignée pour %s (%s).",
                    who.label(), context.words().that(), noMainTeacher(context.file().classGroup()));
        } else if (role.choice() == RoleChoice.TEACHER_NAMED) {
            findings.block("V10", who, "template.roles", "«%s»: l'enseignant que nomme le modèle ne figure plus parmi le personnel.",
                    who.label());
        } else {
            findings.block("V10", who, target, "«%s»: aucune personne n'est désignée pour %s.", who.label(), context.words().that());
        }
    }

    private static boolean oneGuardian(CheckContext context) {
        return context.signatories().stream().anyMatch(s -> s.role().role().guardian());
    }

    private static String noMainTeacher(@Nullable ClassGroup group) {
        return group == null ? "l'étudiant n'a pas de promotion" : "la promotion " + group.name() + " n'a pas de professeur principal";
    }

    private static void inTwoRoles(CheckContext context, Findings findings) {
        Map<UUID, List<ResolvedSignatory>> byPerson = context.signatories().stream()
                .collect(Collectors.groupingBy(ResolvedSignatory::personId, LinkedHashMap::new, Collectors.toList()));
        for (List<ResolvedSignatory> entries : byPerson.values()) {
            if (entries.size() > 1) {
                ResolvedSignatory last = entries.getLast();
                String roles = entries.stream().map(s -> capacity(s.role().role())).collect(Collectors.joining(" et "));
                String pronoun = "Madame".equals(last.name().title()) ? "elle" : "il";
                findings.inform("V23", last.role().role(), context.target(SignatoryResolution.entity(last.role().role())),
                        "%s est %s: %s signera %s fois.", last.name().lastFirst(), roles, pronoun,
                        FrenchNumber.words(entries.size()));
            }
        }
    }

    private static void companyPerson(SignatoryRole role, @Nullable CompanyContact contact, CheckContext context, Findings findings) {
        Company company = context.file().company();
        if (contact == null || company == null || context.template().role(role).isEmpty()) {
            return;
        }
        String name = contact.name().lastFirst();
        if (!company.maySign(contact)) {
            findings.block("V25", role, SignatoryResolution.entity(role) + ".maySign",
                    "%s n'a pas le droit de signer électroniquement (fiche Interlocuteur).", name);
        }
        if (!contact.companyId().equals(company.id())) {
            findings.block("V28", role, context.target(SignatoryResolution.entity(role)),
                    "%s n'appartient pas à l'entreprise %s (%s).", name, context.words().of(), company.legalName());
        }
    }

    private static void representative(CheckContext context, Findings findings) {
        StaffMember member = context.file().representative();
        if (member != null && !member.representative()
                && context.template().role(SignatoryRole.INSTITUTION_REPRESENTATIVE).isPresent()) {
            findings.block("V26", SignatoryRole.INSTITUTION_REPRESENTATIVE, context.target("representative"),
                    "%s n'est plus habilitée à signer au nom de l'établissement.".replace("habilitée", entitled(member)),
                    member.name().lastFirst());
        }
    }

    private static String entitled(StaffMember member) {
        return "Monsieur".equals(member.name().title()) ? "habilité" : "habilitée";
    }

    private static String capacity(SignatoryRole role) {
        return switch (role) {
            case STUDENT -> "étudiant";
            case GUARDIAN, SECOND_GUARDIAN -> "responsable légal";
            case REFERENT_TEACHER -> "enseignant tuteur de stage";
            case INTERNSHIP_TUTOR -> "maître de stage";
            case COMPANY_HEAD -> "responsable d'entreprise";
            case INSTITUTION_REPRESENTATIVE -> "représentant de l'établissement";
            case PARTICIPANT -> "participant";
            case CLIENT -> "client";
            case STAFF -> "personnel";
        };
    }
}
