package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.TemplateCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules on the sending itself and on former circuits of the same kind of document: V05, V80 to V84. */
final class CircuitRules implements CheckRule {
    private static final Set<PastCircuit.State> ENDED = EnumSet.of(PastCircuit.State.CANCELLED, PastCircuit.State.EXPIRED);
    private static final String TARGET = "internship.circuit";
    private final boolean duplicateBlocks;

    CircuitRules(boolean duplicateBlocks) {
        this.duplicateBlocks = duplicateBlocks;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        if (context.file().institution().demonstration()) {
            findings.warn("V05", null, "institution.demonstration", "Base de démonstration: les documents porteront la mention "
                    + "«SPÉCIMEN – sans valeur juridique» et ne seront pas comptés.");
        }
        // An attestation of the same internship is another matter: only circuits of the template's category count.
        List<PastCircuit> past =
                context.around().past().stream().filter(c -> c.category().equals(context.template().category().path())).toList();
        former(context.template().category(), past, findings);
        if (context.around().repeated()) {
            findings.warn("V84", null, "selection", "Cette ligne figure deux fois dans la sélection.");
        }
        return findings.list();
    }

    private void former(TemplateCategory category, List<PastCircuit> past, Findings findings) {
        Optional<PastCircuit> archived = first(past, PastCircuit.State.ARCHIVED);
        Optional<PastCircuit> running = first(past, PastCircuit.State.RUNNING);
        Optional<PastCircuit> onPaper = first(past, PastCircuit.State.ON_PAPER);
        archived.ifPresent(circuit -> findings.block("V81", null, TARGET, signed(category, "archiv%s le"),
                FrenchText.date(circuit.date())));
        onPaper.ifPresent(circuit -> findings.block("V81", null, TARGET, signed(category, "sur papier, le"),
                FrenchText.date(circuit.date())));
        first(past, PastCircuit.State.SHELVED).ifPresent(_ -> findings.block("V82", null, TARGET,
                "Ce document est classé: déclassez-le pour le faire signer."));
        running.ifPresent(circuit -> findings.add(Findings.Rule.of("V80", duplicateBlocks), null, TARGET,
                "Une signature est déjà en cours depuis le %s (%d " + (circuit.signed() > 1 ? "signatures" : "signature") + " sur %d).",
                FrenchText.date(circuit.date()), circuit.signed(), circuit.total()));
        Optional<PastCircuit> former = past.stream().filter(circuit -> ENDED.contains(circuit.state())).findFirst();
        if (archived.isEmpty() && running.isEmpty() && onPaper.isEmpty() && former.isPresent()) {
            PastCircuit last = former.get();
            String words = last.state() == PastCircuit.State.CANCELLED ? "Un parcours a été annulé le %s" : "Un parcours a expiré le %s";
            findings.warn("V83", null, TARGET, words + ": tous devront signer de nouveau.", FrenchText.date(last.date()));
        }
    }

    /** Only an internship agreement is amended; what else is signed stays as it is. */
    private static String signed(TemplateCategory category, String how) {
        boolean agreement = category.path().endsWith("Convention");
        String document = agreement ? "Cette convention est déjà signée (" : "Ce document est déjà signé (";
        String end = category == TemplateCategory.INTERNSHIP_AGREEMENT ? " %s). Créez un avenant." : " %s).";
        return document + how.replace("%s", agreement ? "ée" : "é") + end;
    }

    private static Optional<PastCircuit> first(List<PastCircuit> past, PastCircuit.State state) {
        return past.stream().filter(c -> c.state() == state).findFirst();
    }
}
