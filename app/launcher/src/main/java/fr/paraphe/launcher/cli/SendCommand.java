package fr.paraphe.launcher.cli;

import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends every ready document and resumes what waits in the queue; each line is written once its document is safe (X08). */
@Command(
        name = "send",
        description = "Envoie à la signature les documents prêts d'une base, puis reprend ce qui restait en file.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class SendCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Option(names = "--template", paramLabel = "MODELE",
            description = "Libellé du modèle, qui dit la liste\u00a0; sinon la convention des stages selon l'âge.")
    private String template = "";

    @Option(names = "--resume", description = "N'ajoute rien\u00a0: reprend seulement les envois restés en file.")
    private boolean resume;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())) {
            BaseOptions.tellAlarms(workshop, spec.commandLine().getErr());
            int refused = 0;
            if (!resume) {
                for (SendForSignature.Outcome outcome : workshop.wholeList().sendReady(template)) {
                    outcome.taken().forEach(id -> out.println("PRIS " + id));
                    outcome.refused().forEach(r -> out.println("REFUS " + r.student() + "\u00a0: " + r.cause()));
                    refused += outcome.refused().size();
                }
            }
            DeliverRequests.Run run = workshop.jobs().deliver(request -> out.println(line(request)), () -> false);
            workshop.jobs().messages();
            run.interrupted().ifPresent(why -> out.println("INTERROMPU " + why));
            out.println(run.accepted() + " envoyés, " + run.failed() + " en échec, " + refused + " refusés");
            return run.interrupted().isPresent() || run.failed() > 0 ? 1 : 0;
        }
    }

    private static String line(SignatureRequest request) {
        return (request.delivery().state() == DispatchState.ACCEPTED ? "ENVOYÉ " : "ÉCHEC ") + request.id() + " "
                + request.subject().reference();
    }
}
