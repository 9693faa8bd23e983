package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.phone;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tags of the institution, of its representative, of the referent teacher and of the main one (4.2). */
final class InstitutionTags {
    private static final String GROUP = "Établissement et représentant";
    private static final String TEACHER = "Enseignant référent";
    private static final Part<Institution> INSTITUTION = RecordFile::institution;
    private static final Part<StaffMember> MAIN_TEACHER = RecordFile::mainTeacher;

    private InstitutionTags() {}

    static List<MergeTag> all() {
        return Stream.of(institution(), representative(), teacher()).flatMap(List::stream).toList();
    }

    private static List<MergeTag> institution() {
        return List.of(
                tag("Etab_Nom", "Nom de l'établissement", "name", i -> text(i.name())),
                tag("Etab_UAI", "Code UAI", "uai", i -> text(i.uai())),
                tag("Etab_SIRET", "SIRET de l'établissement", "siret", i -> text(FrenchText.siret(i.siret()))),
                tag("Etab_NDA", "N° de déclaration d'activité", "activityNumber", i -> text(i.activityNumber())),
                tag("Etab_Adresse", "Adresse de l'établissement", "address", i -> text(i.address().lines())),
                tag("Etab_CodePostal", "Code postal de l'établissement", "address", i -> text(i.address().postalCode())),
                tag("Etab_Ville", "Ville de l'établissement", "address", i -> text(i.address().city())),
                tag("Etab_Tel", "Téléphone de l'établissement", "phone", i -> phone(i.phone(), false)),
                tag("Etab_Courriel", "E-mail de l'établissement", "email", i -> text(i.email().toLowerCase(Locale.ROOT))),
                tag("Etab_Site", "Site internet", "website", i -> text(i.website())),
                tag("Etab_Logo", "Logo", "logo", i -> new TagValue.KeptPicture(i.logo(), "Logo de " + i.name())),
                tag("Etab_Academie", "Académie", "academy", i -> text(i.academy())),
                tag("Annee_Libelle", "Année scolaire", "schoolYear", i -> text(i.schoolYear())));
    }

    private static List<MergeTag> representative() {
        Part<StaffMember> who = RecordFile::representative;
        return List.of(
                staff("Rep_Civilite", "Civilité du représentant", who, s -> PersonTags.title(s.name())),
                staff("Rep_NomPrenom", "NOM Prénom du représentant", who, s -> text(s.name().lastFirst())),
                staff("Rep_Qualite", "Qualité du représentant", who, InstitutionTags::quality));
    }

    private static List<MergeTag> teacher() {
        Part<StaffMember> who = RecordFile::referentTeacher;
        return List.of(
                staff("Ens_Civilite", "Civilité de l'enseignant tuteur", who, s -> PersonTags.title(s.name())),
                staff("Ens_NomPrenom", "NOM Prénom de l'enseignant tuteur", who, s -> text(s.name().lastFirst())),
                staff("Ens_Fonction", "Fonction ou discipline de l'enseignant tuteur", who, s -> text(s.jobTitle())),
                staff("Ens_Courriel", "E-mail de l'enseignant tuteur", who, s -> PersonTags.email(s.contact())),
                staff("Ens_Tel", "Téléphone de l'enseignant tuteur", who, s -> PersonTags.anyPhone(s.contact())),
                new MergeTag("ProfPrincipal_NomPrenom", "Professeur principal", TEACHER, "classGroup.mainTeacher",
                        MAIN_TEACHER.read(s -> text(s.name().lastFirst()))));
    }

    private static MergeTag tag(String code, String label, String field, Function<Institution, TagValue> value) {
        return new MergeTag(code, label, GROUP, "institution." + field, INSTITUTION.read(value));
    }

    private static MergeTag staff(String code, String label, Part<StaffMember> who, Function<StaffMember, TagValue> value) {
        boolean teacher = code.startsWith("Ens_");
        String entity = teacher ? "referentTeacher." : "representative.";
        return new MergeTag(code, label, teacher ? TEACHER : GROUP, entity + PersonTags.field(code), who.read(value));
    }

    private static TagValue quality(StaffMember member) {
        return text(member.signatoryTitle().isBlank() ? member.jobTitle() : member.signatoryTitle());
    }
}
