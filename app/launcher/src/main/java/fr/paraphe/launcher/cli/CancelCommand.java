package fr.paraphe.launcher.cli;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cancels the circuits of some documents, named by their references (P7, F177–F183). */
@Command(
        name = "cancel",
        description = "Annule les parcours de signature de documents\u00a0: les signatures déjà données sont perdues.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class CancelCommand implements Callable<Integer> {
    private static final int AT_MOST = 100;

    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Parameters(arity = "1..*", paramLabel = "REFERENCE", description = "Références des documents, comme CS-2026-000012.")
    private List<String> references = List.of();

    @Option(names = "--reason", required = true, paramLabel = "MOTIF", description = "Motif de l'annulation, transmis aux signataires.")
    private String reason = "";

    @Option(names = "--no-message", description = "N'écrit pas aux signataires déjà invités.")
    private boolean silent;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())) {
            BaseOptions.tellAlarms(workshop, spec.commandLine().getErr());
            List<UUID> ids = references.stream().map(reference -> known(workshop, reference)).toList();
            CancelRequests.Outcome outcome = workshop.cancel(ids, new CancelRequests.Order(reason, !silent), _ -> { }, () -> false);
            workshop.jobs().messages();
            outcome.refused().forEach(left -> out.println("LAISSÉ " + left));
            outcome.interrupted().ifPresent(why -> out.println("INTERROMPU " + why));
            out.println(outcome.done() + " annulés, " + outcome.refused().size() + " laissés");
            return outcome.interrupted().isPresent() || !outcome.refused().isEmpty() ? 1 : 0;
        }
    }

    /** Nothing is cancelled when one of the references is wrong. */
    private static UUID known(Workshop workshop, String reference) {
        var filter = new TrackingList.Filter(reference, Set.of(), workshop.clock().instant());
        return workshop.tracking().page(filter, TrackingList.Cursor.START, AT_MOST).stream()
                .map(TrackingRow::request)
                .filter(request -> request.subject().reference().equalsIgnoreCase(reference))
                .findFirst()
                .map(SignatureRequest::id)
                .orElseThrow(() -> new RefusedException("reference-unknown",
                        "Aucun document n'a la référence «\u00a0" + reference + "\u00a0»\u00a0: rien n'a été annulé."));
    }
}
