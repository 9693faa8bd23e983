package fr.paraphe.desktop;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two templates, and checks that find what the sample school lacks. */
public final class SampleTemplates {
    private SampleTemplates() {}

    /** Returns the agreement signed by five roles, the tutor's being optional. */
    public static DocumentTemplate agreement() {
        return template(0, "Convention de stage", List.of(
                role(SignatoryRole.STUDENT, Requirement.MANDATORY, 1), role(SignatoryRole.COMPANY_HEAD, Requirement.MANDATORY, 2),
                role(SignatoryRole.REFERENT_TEACHER, Requirement.MANDATORY, 3),
                role(SignatoryRole.INTERNSHIP_TUTOR, Requirement.OPTIONAL, 4),
                role(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 5)));
    }

    /** Returns a certificate signed by the company alone. */
    public static DocumentTemplate certificate() {
        return template(1, "Attestation de stage", List.of(role(SignatoryRole.COMPANY_HEAD, Requirement.MANDATORY, 1)));
    }

    private static DocumentTemplate template(int n, String label, List<TemplateRole> roles) {
        return new DocumentTemplate(SampleSchool.id(9, n), 1, label, TemplateCategory.INTERNSHIP_AGREEMENT, RecipientKind.COMPANY_CONTACT,
                RecordKind.INTERNSHIP, true, "<p/>", PageLayout.PLAIN, new EmailText("", "", ""), Sharing.signedBy(roles));
    }

    private static TemplateRole role(SignatoryRole role, Requirement requirement, int rank) {
        return new TemplateRole(role, requirement, rank, AuthLevel.LINK);
    }

    /** Returns the document of one internship as checked. */
    public static CheckedDocument check(DocumentTemplate template, InternshipFile file) {
        var signatories = new ArrayList<ResolvedSignatory>();
        var findings = new ArrayList<Finding>();
        for (TemplateRole role : template.roles()) {
            person(role, file).ifPresentOrElse(found -> {
                signatories.add(found);
                warn(found, findings);
            }, () -> missing(role, findings));
        }
        boolean twice = signatories.stream().map(ResolvedSignatory::personId).distinct().count() < signatories.size();
        if (twice) {
            findings.add(new Finding("V23", Severity.INFORMATION, SignatoryRole.COMPANY_HEAD,
                    "Cette personne est responsable d'entreprise et maître de stage\u00a0: elle signera deux fois.", ""));
        }
        return new CheckedDocument(file, signatories, findings);
    }

    private static void missing(TemplateRole role, List<Finding> findings) {
        boolean optional = role.requirement() == Requirement.OPTIONAL;
        String text = optional
                ? "«\u00a0" + role.role().label()
                        + "\u00a0» (optionnel)\u00a0: aucune personne désignée. Le document partira sans ce signataire."
                : "«\u00a0" + role.role().label() + "\u00a0»\u00a0: aucune personne n'est désignée pour ce stage.";
        findings.add(new Finding(optional ? "V11" : "V10", optional ? Severity.WARNING : Severity.BLOCKING, role.role(), text,
                "internship." + entity(role.role())));
    }

    private static void warn(ResolvedSignatory person, List<Finding> findings) {
        if (person.contact().mobile() == null) {
            findings.add(new Finding("V16", Severity.WARNING, person.role().role(), "Le numéro de téléphone est manquant",
                    entity(person.role().role()) + ".mobile"));
        }
        if (person.contact().lastSpaceLogin() == null) {
            findings.add(new Finding("V20", Severity.WARNING, person.role().role(), "L'individu ne s'est jamais connecté à son espace."
                    + " Il risque de ne pas voir qu'il a un document à signer", ""));
        }
    }

    /** Names the record that a role's person is in, as the rules do. */
    private static String entity(SignatoryRole role) {
        return switch (role) {
            case STUDENT -> "student";
            case COMPANY_HEAD -> "companyHead";
            case INTERNSHIP_TUTOR -> "tutor";
            case REFERENT_TEACHER -> "referentTeacher";
            default -> "representative";
        };
    }

    private static Optional<ResolvedSignatory> person(TemplateRole role, InternshipFile file) {
        return switch (role.role()) {
            case STUDENT -> found(role, file.student().id(), file.student().name(), "", file.student().contact());
            case COMPANY_HEAD -> Optional.ofNullable(file.companyHead()).flatMap(c -> contact(role, c, file));
            case INTERNSHIP_TUTOR -> Optional.ofNullable(file.tutor()).flatMap(c -> contact(role, c, file));
            case REFERENT_TEACHER -> Optional.ofNullable(file.referentTeacher()).flatMap(s -> staff(role, s));
            case INSTITUTION_REPRESENTATIVE -> Optional.ofNullable(file.representative()).flatMap(s -> staff(role, s));
            default -> Optional.empty();
        };
    }

    private static Optional<ResolvedSignatory> contact(TemplateRole role, CompanyContact c, InternshipFile file) {
        return found(role, c.id(), c.name(), file.company().legalName(), c.contact());
    }

    private static Optional<ResolvedSignatory> staff(TemplateRole role, StaffMember s) {
        return found(role, s.id(), s.name(), "", s.contact());
    }

    private static Optional<ResolvedSignatory> found(
            TemplateRole role, UUID id, PersonName name, String organisation, ContactDetails contact) {
        return Optional.of(new ResolvedSignatory(role, id, name, organisation, contact));
    }
}
