package fr.paraphe.documents.archive;

import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.SigningTransaction;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Entities;

/** The proof file for people, in French: what was signed, by whom, and every event with its place in the chain. */
final class ProofPage {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 15mm 16mm 15mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
            body { font-size: 9pt; line-height: 1.3; }
            h1 { font-size: 16pt; } h2 { font-size: 11pt; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.4pt solid #999; padding: 1mm 1.5mm; text-align: left; vertical-align: top; font-weight: normal; }
            th { background-color: #eef1f6; font-weight: bold; }
            .specimen { color: #a3170d; border: 0.8pt solid #a3170d; padding: 2mm; font-size: 13pt; text-align: center; }
            .hash { font-size: 6.5pt; color: #444; }
            .n { width: 7mm; } .when { width: 30mm; } .what { width: 42mm; } .name { width: 28%; }
            """;

    private final StringBuilder html = new StringBuilder(8192);

    private ProofPage() {}

    static String html(ProofFile proof, String software) {
        var page = new ProofPage();
        page.head(proof);
        page.document(proof);
        page.signatories(proof.transaction());
        page.events(proof);
        page.html.append("<p>Fichier de preuve établi par ").append(text(software))
                .append(". Chaque événement porte l’empreinte SHA-256 de celui qui le précède\u00a0: en retirer, en déplacer ou en ")
                .append("modifier un seul se voit. Le même contenu existe au format JSON, vérifiable hors connexion.</p></body></html>");
        return page.html.toString();
    }

    private void head(ProofFile proof) {
        html.append("<!DOCTYPE html><html lang=\"fr\"><head><title>Fichier de preuve</title><meta name=\"description\" content=\"")
                .append("Fichier de preuve de la signature électronique d’un document\"/><style>")
                .append(STYLE).append("</style></head><body>");
        if (proof.specimen()) {
            html.append("<p class=\"specimen\">SPÉCIMEN – sans valeur juridique</p>");
        }
        html.append("<h1>Fichier de preuve</h1>");
    }

    private void document(ProofFile proof) {
        SigningTransaction transaction = proof.transaction();
        html.append("<h2>Document</h2><table><tbody>");
        row("Établissement", proof.institution());
        row("Document", transaction.documentName());
        row("Référence", transaction.reference());
        row("Pages", Integer.toString(transaction.pages()));
        row("Niveau de signature", "Signature électronique simple (eIDAS)");
        row("Transaction", transaction.id().toString());
        row("Empreinte SHA-256 du document envoyé", transaction.originalSha256());
        row("Empreinte SHA-256 du document signé", proof.signedSha256());
        html.append("</tbody></table>");
    }

    private void row(String label, String value) {
        html.append("<tr><th class=\"name\">").append(text(label)).append("</th><td>").append(text(value)).append("</td></tr>");
    }

    private void signatories(SigningTransaction transaction) {
        html.append("<h2>Signataires</h2><table><thead><tr><th>Nom</th><th>En qualité de</th><th>Signature</th>")
                .append("<th>Coordonnées employées</th><th>Signé le (heure de Paris)</th></tr></thead><tbody>");
        for (Signatory signatory : transaction.circuit().signatories()) {
            html.append("<tr>");
            cell(signatory.person().lastFirst() + organisation(signatory));
            cell(signatory.role().label());
            cell(signatory.requirementLabel());
            cell((Masked.email(signatory.person().email()) + " " + Masked.mobile(signatory.person().mobile())).strip());
            cell(outcome(transaction.circuit(), signatory));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static String organisation(Signatory signatory) {
        String organisation = signatory.person().organisation();
        return organisation.isEmpty() ? "" : " (" + organisation + ")";
    }

    private static String outcome(Circuit circuit, Signatory signatory) {
        Instant declined = signatory.progress().declinedAt();
        if (declined != null) {
            return "Refusé le " + WHEN.format(declined);
        }
        return circuit.spared(signatory) ? "Non requis\u00a0: l'autre responsable a signé" : moment(signatory.progress().signedAt());
    }

    private static String moment(@Nullable Instant at) {
        return Optional.ofNullable(at).map(WHEN::format).orElse("Non signé");
    }

    private void events(ProofFile proof) {
        html.append("<h2>Événements</h2><table><thead><tr><th class=\"n\">N°</th><th class=\"when\">Heure de Paris</th>")
                .append("<th class=\"what\">Événement</th><th>Détail</th></tr></thead><tbody>");
        for (ProofEvent event : proof.events()) {
            html.append("<tr>");
            cell(Integer.toString(event.n()));
            cell(WHEN.format(event.at()));
            cell(event.type().label());
            html.append("<td>").append(lines(event)).append("<br/><span class=\"hash\">").append(text(event.hash()))
                    .append("</span></td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static String lines(ProofEvent event) {
        var lines = new StringBuilder(text(event.actor()));
        for (String line : new String[] {event.detail(), event.trace().ip(), event.trace().userAgent()}) {
            if (!line.isBlank()) {
                lines.append("<br/>").append(text(line));
            }
        }
        return lines.toString();
    }

    private void cell(String value) {
        html.append("<td>").append(text(value)).append("</td>");
    }

    private static String text(String value) {
        return Entities.escape(value);
    }
}
