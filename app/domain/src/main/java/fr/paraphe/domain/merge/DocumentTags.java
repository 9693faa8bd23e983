package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.template.SignatoryRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tags of the document itself, its dates and the names of its signatories (4.2). */
final class DocumentTags {
    private static final String GROUP = "Document et date";

    private DocumentTags() {}

    static List<MergeTag> all() {
        return Stream.concat(document(), Arrays.stream(SignatoryRole.values()).map(DocumentTags::signatoryName)).toList();
    }

    private static Stream<MergeTag> document() {
        return Stream.of(
                new MergeTag("Doc_Reference", "Référence du document", GROUP, "document.reference", c -> text(c.reference())),
                new MergeTag("Doc_DateEnvoi", "Date d'envoi", GROUP, "document.sentOn", c -> TagValue.day(c.sentOn())),
                new MergeTag("Doc_DateJour", "Date du jour", GROUP, "document.sentOn", c -> text(FrenchText.longDate(c.sentOn()))),
                new MergeTag("Doc_FinParcours", "Date limite de signature", GROUP, "document.endsOn", c -> TagValue.day(c.endsOn())));
    }

    private static MergeTag signatoryName(SignatoryRole role) {
        return new MergeTag("SignNom_" + role.label(), "Nom du signataire\u00a0: " + role.label(), "Signatures",
                "role." + role.name(),
                context -> text(context.signatory(role).map(s -> s.name().lastFirst()).orElse("")));
    }
}
