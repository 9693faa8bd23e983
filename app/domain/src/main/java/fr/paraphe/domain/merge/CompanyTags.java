package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.phone;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tags of the host company, of its head and of the internship tutor (4.2). */
final class CompanyTags {
    private static final String GROUP = "Entreprise d'accueil";
    private static final Part<Company> COMPANY = RecordFile::company;

    private CompanyTags() {}

    static List<MergeTag> all() {
        return Stream.of(company(), head(), tutor()).flatMap(List::stream).toList();
    }

    private static List<MergeTag> company() {
        return List.of(
                tag("Entr_RaisonSociale", "Raison sociale", "legalName", c -> text(c.legalName())),
                tag("Entr_FormeJuridique", "Forme juridique", "legalForm", c -> text(c.legalForm())),
                tag("Entr_SIRET", "SIRET", "siret", c -> text(FrenchText.siret(c.siret()))),
                tag("Entr_SIREN", "SIREN", "siret", CompanyTags::siren),
                tag("Entr_NAF", "Code NAF", "nafCode", c -> text(c.nafCode())),
                tag("Entr_Activite", "Activité", "activity", c -> text(c.activity())),
                tag("Entr_Effectif", "Effectif", "headcount", c -> TagValue.count(c.profile().headcount())),
                tag("Entr_Adresse", "Adresse du siège", "address", c -> text(c.address().lines())),
                tag("Entr_CodePostal", "Code postal de l'entreprise", "address", c -> text(c.address().postalCode())),
                tag("Entr_Ville", "Ville de l'entreprise", "address", c -> text(c.address().city())),
                tag("Entr_Pays", "Pays de l'entreprise", "address", c -> text(c.address().country())),
                tag("Entr_Tel", "Téléphone de l'entreprise", "phone", c -> phone(c.phone(), false)),
                tag("Entr_Courriel", "E-mail de l'entreprise", "email", c -> text(c.email().toLowerCase(Locale.ROOT))),
                new MergeTag("Entr_LieuStage", "Lieu du stage si différent", GROUP, "company.site", CompanyTags::place),
                new MergeTag("Entr_Service", "Service d'accueil", GROUP, "internship.service",
                        InternshipTags.INTERNSHIP.read(i -> text(i.content().service()))));
    }

    private static List<MergeTag> head() {
        Part<CompanyContact> who = RecordFile::companyHead;
        return List.of(
                person("RespEntr_Civilite", "Civilité du responsable d'entreprise", who, c -> PersonTags.title(c.name())),
                person("RespEntr_NomPrenom", "NOM Prénom du responsable d'entreprise", who, c -> text(c.name().lastFirst())),
                person("RespEntr_Fonction", "Fonction du responsable d'entreprise", who, c -> text(c.jobTitle())),
                person("RespEntr_Courriel", "E-mail du responsable d'entreprise", who, c -> PersonTags.email(c.contact())),
                person("RespEntr_Mobile", "Mobile du responsable d'entreprise", who, c -> phone(c.contact().mobile(), true)));
    }

    private static List<MergeTag> tutor() {
        Part<CompanyContact> who = RecordFile::tutor;
        return List.of(
                person("Maitre_Civilite", "Civilité du maître de stage (tuteur)", who, c -> PersonTags.title(c.name())),
                person("Maitre_NomPrenom", "NOM Prénom du maître de stage (tuteur)", who, c -> text(c.name().lastFirst())),
                person("Maitre_Fonction", "Fonction du maître de stage (tuteur)", who, c -> text(c.jobTitle())),
                person("Maitre_Courriel", "E-mail du maître de stage (tuteur)", who, c -> PersonTags.email(c.contact())),
                person("Maitre_Tel", "Téléphone du maître de stage (tuteur)", who, c -> PersonTags.anyPhone(c.contact())));
    }

    private static MergeTag tag(String code, String label, String field, Function<Company, TagValue> value) {
        return new MergeTag(code, label, GROUP, "company." + field, COMPANY.read(value));
    }

    private static MergeTag person(String code, String label, Part<CompanyContact> who, Function<CompanyContact, TagValue> value) {
        String entity = code.startsWith("Maitre_") ? "tutor." : "companyHead.";
        return new MergeTag(code, label, GROUP, entity + PersonTags.field(code), who.read(value));
    }

    /** Returns where the internship says one works, else where the company says so. */
    private static TagValue place(MergeContext context) {
        TagValue own = InternshipTags.INTERNSHIP.read(i -> text(i.particulars().place())).apply(context);
        return own.isEmpty() ? COMPANY.read(c -> text(c.profile().site().lines())).apply(context) : own;
    }

    private static TagValue siren(Company company) {
        String siret = company.siret();
        return siret.length() < 9 ? TagValue.EMPTY : text(FrenchText.siret(siret.substring(0, 9)));
    }
}
