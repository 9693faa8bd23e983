package fr.paraphe.launcher.cli;

import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.RemindSignatories;
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

/** Reminds whoever has still to sign some documents, named by their references (F144–F147). */
@Command(
        name = "remind",
        description = "Relance les signataires qui peuvent signer, par un seul message pour chacun.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class RemindCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Parameters(arity = "1..*", paramLabel = "REFERENCE", description = "Références des documents, comme CS-2026-000012.")
    private List<String> references = List.of();

    @Option(names = "--sms", description = "Relance par SMS plutôt que par e-mail.")
    private boolean sms;

    @Option(names = "--message", paramLabel = "TEXTE", description = "Message de l'e-mail, en tête des liens.")
    private String message = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())) {
            BaseOptions.tellAlarms(workshop, spec.commandLine().getErr());
            List<UUID> ids = References.known(workshop, references);
            RemindSignatories.Outcome outcome = workshop.circuits().remind(ids,
                    sms ? ReminderWay.SMS : ReminderWay.EMAIL, message);
            workshop.jobs().messages();
            outcome.left().forEach(left -> out.println("LAISSÉ " + String.join(", ", left.names()) + "\u00a0: " + left.why()));
            out.println(outcome.reminded().size() + " relancés");
            return 0;
        }
    }
}
