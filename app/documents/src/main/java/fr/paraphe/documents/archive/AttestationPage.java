package fr.paraphe.documents.archive;

import fr.paraphe.domain.signing.ProofEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attestation of one signatory, in French: what he signed, what was recorded of him, and of the others nothing but roles and dates. */
final class AttestationPage {
    private AttestationPage() {}

    /** What a proof says of its document. */
    record Subject(String institution, boolean specimen, String name, String reference, String pages, String originalSha256,
            String signedSha256) {}

    /** A signatory as a proof tells him. */
    record Party(UUID id, String role, String name, String organisation, @Nullable Instant signedAt) {}

    /** Returns the page of {@code party}, who signed at {@code signed}; {@code others} are the other signatories. */
    static String html(Subject subject, Party party, Instant signed, List<Party> others, List<ProofEvent> events) {
        var html = new ProofHtml("Attestation de signature", "Attestation de la signature électronique d’un document", subject.specimen());
        String organisation = party.organisation().isEmpty() ? "" : " (" + party.organisation() + ")";
        html.add("<p class=\"said\">").add(ProofHtml.text(subject.institution() + " atteste que " + party.name() + organisation
                + ", en qualité de «\u00a0" + party.role() + "\u00a0», a signé électroniquement le document désigné ci-dessous le "
                + ProofHtml.moment(signed) + " (heure de Paris).")).add("</p>");
        html.table("Document", List.of("Document", subject.name(), "Référence", subject.reference(), "Pages", subject.pages(),
                "Niveau de signature", "Signature électronique simple (eIDAS)",
                "Empreinte SHA-256 du document envoyé", subject.originalSha256(),
                "Empreinte SHA-256 du document signé", subject.signedSha256()));
        if (!others.isEmpty()) {
            html.add("<h2>Autres signataires</h2><table><thead><tr><th>En qualité de</th><th>Signé le (heure de Paris)</th></tr></thead>")
                    .add("<tbody>");
            for (Party other : others) {
                html.add("<tr>");
                html.cell(other.role());
                Instant at = other.signedAt();
                html.cell(at == null ? "Non signé" : ProofHtml.moment(at));
                html.add("</tr>");
            }
            html.add("</tbody></table>");
        }
        html.events(events);
        return html.add("<p>Seuls les événements qui concernent ce signataire figurent ici\u00a0; leurs numéros et leurs empreintes ")
                .add("sont ceux du fichier de preuve, conservé par l’établissement, qui retrace tout le parcours et se vérifie ")
                .add("hors connexion.</p>").end();
    }
}
