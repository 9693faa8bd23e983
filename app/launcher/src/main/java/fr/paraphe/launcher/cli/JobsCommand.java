package fr.paraphe.launcher.cli;

import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Jobs;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the background work once, for a scheduler (X28). */
@Command(
        name = "jobs",
        description = "Fait une fois le travail de fond\u00a0: file d'envoi, messages, clôtures, synchronisation, archivage.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class JobsCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())) {
            BaseOptions.tellAlarms(workshop, spec.commandLine().getErr());
            Jobs.Report report = workshop.jobs().round();
            out.println("Envoyés\u00a0: " + report.delivered() + ", messages\u00a0: " + report.messages() + ", suivis\u00a0: "
                    + report.changed() + ", archivés\u00a0: " + report.archived());
            report.interrupted().ifPresent(out::println);
            report.faults().forEach(out::println);
            return report.interrupted().isPresent() || !report.faults().isEmpty() ? 1 : 0;
        }
    }
}
