package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;

/** The rules on the service, the rights and the list one sends from, the same for every document of a sending: V01, V02, V04 and V06. */
final class ServiceRules {
    private ServiceRules() {}

    static List<Finding> check(ServiceState service, DocumentTemplate template) {
        var findings = new Findings();
        boolean off = service.mode() == ServiceState.Mode.OFF || (service.mode() == ServiceState.Mode.EXTERNAL && !service.linked());
        if (off) {
            findings.block("V01", null, "service",
                    "Le service de signature électronique n'est pas activé (Paramètres > Communication > Signature électronique).");
        }
        if (!service.maySend()) {
            findings.block("V02", null, "service",
                    "Vous n'avez pas le droit «paramétrer et envoyer les documents à la signature électronique».");
        }
        if (!template.category().fits(template.about())) {
            findings.block("V04", null, "service", "Ce modèle (catégorie «%s») ne peut pas être envoyé depuis cette liste.",
                    template.category().path());
        }
        if (!off && !service.answers()) {
            findings.block("V06", null, "service",
                    "La plateforme de signature ne répond pas. Les documents restent prêts: réessayez l'envoi.");
        }
        return findings.list();
    }
}
