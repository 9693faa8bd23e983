package fr.paraphe.launcher.cli;

import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
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
            List<UUID> ids = References.known(workshop, references);
            CancelRequests.Outcome outcome = workshop.circuits().cancel(ids, new CancelRequests.Order(reason, !silent), _ -> { },
                    () -> false);
            workshop.jobs().messages();
            outcome.refused().forEach(left -> out.println("LAISSÉ " + left));
            outcome.interrupted().ifPresent(why -> out.println("INTERROMPU " + why));
            out.println(outcome.done() + " annulés, " + outcome.refused().size() + " laissés");
            return outcome.interrupted().isPresent() || !outcome.refused().isEmpty() ? 1 : 0;
        }
    }
}
