package fr.paraphe.domain.template;

import static fr.paraphe.domain.template.SignatoryRole.CLIENT;
import static fr.paraphe.domain.template.SignatoryRole.COMPANY_HEAD;
import static fr.paraphe.domain.template.SignatoryRole.GUARDIAN;
import static fr.paraphe.domain.template.SignatoryRole.INSTITUTION_REPRESENTATIVE;
import static fr.paraphe.domain.template.SignatoryRole.INTERNSHIP_TUTOR;
import static fr.paraphe.domain.template.SignatoryRole.PARTICIPANT;
import static fr.paraphe.domain.template.SignatoryRole.REFERENT_TEACHER;
import static fr.paraphe.domain.template.SignatoryRole.STAFF;
import static fr.paraphe.domain.template.SignatoryRole.STUDENT;

import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The library delivered with the product beside the two agreements of {@link ShippedTemplates} (4.4, F002, F030), in the order of the
 * specification; every text is the project's own and is to be confirmed by a lawyer before production.
 */
public final class ShippedLibrary {
    private static final Shelf AGREEMENT =
            new Shelf(TemplateCategory.INTERNSHIP_AGREEMENT, RecipientKind.COMPANY_CONTACT, RecordKind.INTERNSHIP, "Convention");
    private static final Shelf AMENDMENT =
            new Shelf(TemplateCategory.INTERNSHIP_AMENDMENT, RecipientKind.COMPANY_CONTACT, RecordKind.INTERNSHIP, "Avenant");
    private static final Shelf ATTESTATION =
            new Shelf(TemplateCategory.INTERNSHIP_CERTIFICATE, RecipientKind.STUDENT, RecordKind.INTERNSHIP, "Attestation");
    private static final Shelf WORK_STUDY =
            new Shelf(TemplateCategory.WORK_STUDY_AGREEMENT, RecipientKind.COMPANY_CONTACT, RecordKind.WORK_STUDY_CONTRACT, "Convention");
    private static final Shelf TRAINING =
            new Shelf(TemplateCategory.TRAINING_AGREEMENT, RecipientKind.CLIENT, RecordKind.ENROLMENT, "Convention");
    private static final Shelf INDIVIDUAL =
            new Shelf(TemplateCategory.TRAINING_CONTRACT, RecipientKind.PARTICIPANT, RecordKind.ENROLMENT, "Contrat");
    private static final Shelf LEARNT =
            new Shelf(TemplateCategory.TRAINING_CERTIFICATE, RecipientKind.PARTICIPANT, RecordKind.ENROLMENT, "Attestation");
    private static final Shelf CERTIFICATE =
            new Shelf(TemplateCategory.ATTENDANCE, RecipientKind.COMPANY_CONTACT, RecordKind.ENROLMENT, "Certificat");
    private static final Shelf ABSENCES =
            new Shelf(TemplateCategory.ATTENDANCE, RecipientKind.COMPANY_CONTACT, RecordKind.ABSENCE, "Assiduité");
    private static final Shelf ATTENDANCE =
            new Shelf(TemplateCategory.ATTENDANCE, RecipientKind.PARTICIPANT, RecordKind.ENROLMENT, "Assiduité");
    private static final Shelf MISSION = miscellaneous(RecipientKind.STAFF, RecordKind.MISSION_ORDER);
    private static final Shelf GUARDIANS = miscellaneous(RecipientKind.GUARDIAN, RecordKind.STUDENT);
    private static final Shelf ANYBODY = miscellaneous(RecipientKind.ANYBODY, RecordKind.STUDENT);
    private static final Shelf COMPANIES = miscellaneous(RecipientKind.COMPANY_CONTACT, RecordKind.COMPANY);

    private static final PageLayout LABEL =
            new PageLayout(PageSize.A7, true, new PageLayout.Margins(7, 8, 7, 8), "", "", false, "");

    private ShippedLibrary() {}

    /** Returns the seventeen of them; reads their texts afresh. */
    public static List<DocumentTemplate> all() {
        return List.of(
                template(3, "convention-pfmp", "Convention de PFMP (lycée pro) + annexes", AGREEMENT, must(GUARDIAN), must(STUDENT),
                        must(COMPANY_HEAD), may(INTERNSHIP_TUTOR), may(REFERENT_TEACHER), must(INSTITUTION_REPRESENTATIVE)),
                template(4, "sequence-observation", "Séquence d'observation (3e / 2de)", AGREEMENT, must(GUARDIAN), must(COMPANY_HEAD),
                        must(INSTITUTION_REPRESENTATIVE)),
                template(5, "avenant-convention", "Avenant à la convention", AMENDMENT, must(STUDENT), must(COMPANY_HEAD),
                        must(INTERNSHIP_TUTOR), must(REFERENT_TEACHER), must(INSTITUTION_REPRESENTATIVE)),
                template(6, "attestation-stage", "Attestation de stage", ATTESTATION, must(COMPANY_HEAD)),
                template(7, "formation-apprentissage", "Convention de formation en apprentissage", WORK_STUDY, must(COMPANY_HEAD),
                        must(INSTITUTION_REPRESENTATIVE)),
                template(8, "formation-professionnalisation", "Convention de formation en professionnalisation", WORK_STUDY,
                        must(COMPANY_HEAD), must(INSTITUTION_REPRESENTATIVE)),
                template(9, "formation-professionnelle", "Convention de formation professionnelle", TRAINING, must(CLIENT),
                        must(INSTITUTION_REPRESENTATIVE)),
                template(10, "contrat-formation", "Contrat de formation (particulier)", INDIVIDUAL, must(PARTICIPANT),
                        must(INSTITUTION_REPRESENTATIVE)),
                template(11, "certificat-realisation", "Certificat de réalisation", CERTIFICATE, must(INSTITUTION_REPRESENTATIVE)),
                template(12, "releve-absences", "Relevé d'absences", ABSENCES, must(INSTITUTION_REPRESENTATIVE)),
                template(13, "attestation-formation", "Attestation de fin de formation", LEARNT, must(INSTITUTION_REPRESENTATIVE)),
                template(14, "feuille-emargement", "Feuille d'émargement", ATTENDANCE, must(PARTICIPANT)),
                template(15, "ordre-mission", "Ordre de mission", MISSION, must(STAFF), must(INSTITUTION_REPRESENTATIVE)),
                template(16, "autorisation-sortie", "Autorisation de sortie / droit à l'image", GUARDIANS, must(GUARDIAN)),
                template(17, "reglement-interieur", "Règlement intérieur (accusé)", GUARDIANS, must(GUARDIAN), must(STUDENT)),
                template(18, "adresse", "Adresse", ANYBODY),
                template(19, "connexion-contacts", "Connexion des contacts d'entreprise", COMPANIES));
    }

    /** Where a template is listed, what it is filled from and what its signed documents become. */
    private record Shelf(TemplateCategory category, RecipientKind recipient, RecordKind about, String nature) {}

    private static Shelf miscellaneous(RecipientKind recipient, RecordKind about) {
        return new Shelf(TemplateCategory.OTHER, recipient, about, "Divers");
    }

    private static DocumentTemplate template(int number, String file, String label, Shelf shelf, TemplateRole... circuit) {
        List<TemplateRole> roles = IntStream.range(0, circuit.length)
                .mapToObj(i -> circuit[i].rank(i + 1))
                .toList();
        Sharing sharing = roles.isEmpty() ? Sharing.none() : Sharing.signedBy(roles);
        return new DocumentTemplate(UUID.fromString("7a1e0000-0000-7000-8000-%012d".formatted(number)), 1, label, shelf.category(),
                shelf.recipient(), shelf.about(), true, ShippedText.html(file, roles), file.equals("adresse") ? LABEL : PageLayout.PLAIN,
                ShippedText.email(file), sharing.published(DocumentNature.publication(shelf.nature())));
    }

    private static TemplateRole must(SignatoryRole role) {
        return new TemplateRole(role, Requirement.MANDATORY, 1, level(role));
    }

    private static TemplateRole may(SignatoryRole role) {
        return new TemplateRole(role, Requirement.OPTIONAL, 1, level(role));
    }

    /** The representative signs in his Space; guardians and tutors, whose address the school knows least, confirm by SMS too (D-10). */
    private static AuthLevel level(SignatoryRole role) {
        return switch (role) {
            case INSTITUTION_REPRESENTATIVE -> AuthLevel.SPACE;
            case GUARDIAN, INTERNSHIP_TUTOR -> AuthLevel.LINK_SMS;
            default -> AuthLevel.LINK;
        };
    }
}
