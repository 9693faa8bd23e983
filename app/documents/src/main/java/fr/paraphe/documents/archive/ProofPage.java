package fr.paraphe.documents.archive;

import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.SigningTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The proof file for people, in French: what was signed, by whom, and every event with its place in the chain. */
final class ProofPage {
    private final ProofHtml html;

    private ProofPage(boolean specimen) {
        html = new ProofHtml("Fichier de preuve", "Fichier de preuve de la signature électronique d’un document", specimen);
    }

    static String html(ProofFile proof, String software) {
        var page = new ProofPage(proof.specimen());
        page.document(proof);
        page.signatories(proof.transaction());
        page.html.events(proof.events());
        return page.html.add("<p>Fichier de preuve établi par ").add(ProofHtml.text(software))
                .add(". Chaque événement porte l’empreinte SHA-256 de celui qui le précède\u00a0: en retirer, en déplacer ou en ")
                .add("modifier un seul se voit. Le même contenu existe au format JSON, vérifiable hors connexion.</p>").end();
    }

    private void document(ProofFile proof) {
        SigningTransaction transaction = proof.transaction();
        html.table("Document", List.of("Établissement", proof.institution(), "Document", transaction.documentName(),
                "Référence", transaction.reference(), "Pages", Integer.toString(transaction.pages()),
                "Niveau de signature", "Signature électronique simple (eIDAS)", "Transaction", transaction.id().toString(),
                "Empreinte SHA-256 du document envoyé", transaction.originalSha256(),
                "Empreinte SHA-256 du document signé", proof.signedSha256()));
    }

    private void signatories(SigningTransaction transaction) {
        html.add("<h2>Signataires</h2><table><thead><tr><th>Nom</th><th>En qualité de</th><th>Signature</th>")
                .add("<th>Coordonnées employées</th><th>Signé le (heure de Paris)</th></tr></thead><tbody>");
        for (Signatory signatory : transaction.circuit().signatories()) {
            html.add("<tr>");
            html.cell(signatory.person().lastFirst() + organisation(signatory));
            html.cell(signatory.role().label());
            html.cell(signatory.requirementLabel());
            html.cell((Masked.email(signatory.person().email()) + " " + Masked.mobile(signatory.person().mobile())).strip());
            html.cell(outcome(transaction.circuit(), signatory));
            html.add("</tr>");
        }
        html.add("</tbody></table>");
    }

    private static String organisation(Signatory signatory) {
        String organisation = signatory.person().organisation();
        return organisation.isEmpty() ? "" : " (" + organisation + ")";
    }

    private static String outcome(Circuit circuit, Signatory signatory) {
        Instant declined = signatory.progress().declinedAt();
        if (declined != null) {
            return "Refusé le " + ProofHtml.moment(declined);
        }
        return circuit.spared(signatory) ? "Non requis\u00a0: l'autre responsable a signé"
                : Optional.ofNullable(signatory.progress().signedAt()).map(ProofHtml::moment).orElse("Non signé");
    }
}
