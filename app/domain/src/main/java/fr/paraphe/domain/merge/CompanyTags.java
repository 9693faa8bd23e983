package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.phone;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.InternshipFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of the host company, of its head and of the internship tutor (4.2). */
final class CompanyTags {
    private static final String GROUP = "Entreprise d'accueil";

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
                tag("Entr_Effectif", "Effectif", "activity", c -> TagValue.EMPTY),
                tag("Entr_Adresse", "Adresse du siège", "address", c -> text(c.address().lines())),
                tag("Entr_CodePostal", "Code postal de l'entreprise", "address", c -> text(c.address().postalCode())),
                tag("Entr_Ville", "Ville de l'entreprise", "address", c -> text(c.address().city())),
                tag("Entr_Pays", "Pays de l'entreprise", "address", c -> text(c.address().country())),
                tag("Entr_Tel", "Téléphone de l'entreprise", "phone", c -> phone(c.phone(), false)),
                tag("Entr_Courriel", "E-mail de l'entreprise", "email", c -> text(c.email().toLowerCase(Locale.ROOT))),
                tag("Entr_LieuStage", "Lieu du stage si différent", "address", c -> TagValue.EMPTY),
                new MergeTag("Entr_Service", "Service d'accueil", GROUP, "internship.service",
                        context -> text(context.file().internship().content().service())));
    }

    private static List<MergeTag> head() {
        Function<InternshipFile, @Nullable CompanyContact> who = InternshipFile::companyHead;
        return List.of(
                person("RespEntr_Civilite", "Civilité du responsable d'entreprise", who, c -> PersonTags.title(c.name())),
                person("RespEntr_NomPrenom", "NOM Prénom du responsable d'entreprise", who, c -> text(c.name().lastFirst())),
                person("RespEntr_Fonction", "Fonction du responsable d'entreprise", who, c -> text(c.jobTitle())),
                person("RespEntr_Courriel", "E-mail du responsable d'entreprise", who, c -> PersonTags.email(c.contact())),
                person("RespEntr_Mobile", "Mobile du responsable d'entreprise", who, c -> phone(c.contact().mobile(), true)));
    }

    private static List<MergeTag> tutor() {
        Function<InternshipFile, @Nullable CompanyContact> who = InternshipFile::tutor;
        return List.of(
                person("Maitre_Civilite", "Civilité du maître de stage (tuteur)", who, c -> PersonTags.title(c.name())),
                person("Maitre_NomPrenom", "NOM Prénom du maître de stage (tuteur)", who, c -> text(c.name().lastFirst())),
                person("Maitre_Fonction", "Fonction du maître de stage (tuteur)", who, c -> text(c.jobTitle())),
                person("Maitre_Courriel", "E-mail du maître de stage (tuteur)", who, c -> PersonTags.email(c.contact())),
                person("Maitre_Tel", "Téléphone du maître de stage (tuteur)", who, c -> PersonTags.anyPhone(c.contact())));
    }

    private static MergeTag tag(String code, String label, String field, Function<Company, TagValue> value) {
        return new MergeTag(code, label, GROUP, "company." + field, context -> value.apply(context.file().company()));
    }

    private static MergeTag person(
            String code, String label, Function<InternshipFile, @Nullable CompanyContact> who, Function<CompanyContact, TagValue> value) {
        String target = code.startsWith("Maitre_") ? "internship.tutor" : "internship.companyHead";
        return new MergeTag(code, label, GROUP, target, context -> {
            CompanyContact contact = who.apply(context.file());
            return contact == null ? TagValue.EMPTY : value.apply(contact);
        });
    }

    private static TagValue siren(Company company) {
        String siret = company.siret();
        return siret.length() < 9 ? TagValue.EMPTY : text(FrenchText.siret(siret.substring(0, 9)));
    }
}
