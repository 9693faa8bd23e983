package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.template.SignatoryRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of the document itself, its dates and the names of its signatories (4.2). */
final class DocumentTags {
    /** What a telephone reads on a preview: capitals without accents are read alike by all of them (ISO/IEC 18004, alphanumeric mode). */
    static final String NOT_SENT = "SPECIMEN : DOCUMENT NON ENVOYE A LA SIGNATURE";

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
                new MergeTag("Doc_FinParcours", "Date limite de signature", GROUP, "document.endsOn", c -> TagValue.day(c.endsOn())),
                new MergeTag("Doc_QRVerification", "QR code de vérification", GROUP, "document.checkAddress",
                        c -> checkCode(c.checkAddress())));
    }

    private static TagValue checkCode(@Nullable String address) {
        return address == null
                ? new TagValue.QrCode(NOT_SENT, "QR code de vérification\u00a0: ce document n'a pas été envoyé à la signature")
                : new TagValue.QrCode(address, "QR code de vérification\u00a0: " + address);
    }

    private static MergeTag signatoryName(SignatoryRole role) {
        return new MergeTag("SignNom_" + role.label(), "Nom du signataire\u00a0: " + role.label(), "Signatures",
                "role." + role.name(),
                context -> text(context.signatory(role).map(s -> s.name().lastFirst()).orElse("")));
    }
}
