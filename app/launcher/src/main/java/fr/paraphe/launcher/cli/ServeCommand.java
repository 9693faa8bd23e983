package fr.paraphe.launcher.cli;

import fr.paraphe.launcher.wiring.BackgroundJobs;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps the signing platform open on a local base until the process is asked to stop. */
@Command(
        name = "serve",
        description = "Tient la plateforme de signature ouverte pour les signataires et fait le travail de fond.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class ServeCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Option(
            names = "--port",
            defaultValue = "0",
            paramLabel = "PORT",
            description = "Port d'écoute sur 127.0.0.1\u00a0; 0 en prend un libre.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(stop, stopped), "paraphe-stop"));
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC(), port);
                BackgroundJobs background = BackgroundJobs.start(workshop.jobs())) {
            BaseOptions.tellAlarms(workshop, spec.commandLine().getErr());
            out.println("La plateforme écoute à l'adresse " + workshop.platformAddress() + " (Ctrl+C pour arrêter).");
            stop.await();
            out.println("Arrêt\u00a0: " + background.rounds() + " passages du travail de fond.");
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /** Lets the base be shut properly before the process ends. */
    private static void awaitEnd(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
