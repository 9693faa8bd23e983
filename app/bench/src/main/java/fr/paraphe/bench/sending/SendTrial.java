package fr.paraphe.bench.sending;

import fr.paraphe.bench.measure.Timings;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Checks every internship of a demonstration base, some and one of them, beside the bare reading of the same files, then sends some to the
 * base's own platform; in a JVM of its own, whose heap is that of the client. Writes what it took, one {@code name=value} a line.
 */
final class SendTrial {
    private static final long SEED = 7;
    private static final int TIMES = 7;
    private static final int SCREEN = 60;
    private static final double NANOS_A_MILLI = 1e6;
    private static final String PASSWORD = "mesure des envois";

    private final Timings timings = new Timings(TIMES);
    private final DocumentTemplate template = ShippedTemplates.agreement();

    private SendTrial() {}

    /** Runs a trial: how many internships, how many documents to send, the folder to work in, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        var trial = new SendTrial();
        trial.run(folder, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        trial.timings.writeTo(Path.of(arguments[3]));
    }

    private void run(Path folder, int internships, int documents) throws IOException {
        Clock clock = Clock.systemUTC();
        Path base = folder.resolve("base");
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).withDayOfMonth(1);
        List<Path> files = DemoCampus.ofInternships(SEED, internships).on(day).writeTo(Files.createDirectories(folder.resolve("files")));
        try (Workshop workshop = Workshop.createDemonstration(base, PASSWORD.toCharArray(), Couriers.besides(base), clock)) {
            workshop.importFiles(files);
            List<UUID> ids = workshop.internshipIds();
            timings.time("firstCheck", () -> workshop.check(template, ids));
            timings.median("check", _ -> workshop.check(template, ids));
            timings.median("bareCheck", _ -> workshop.internships().files(ids));
            List<UUID> screen = ids.subList(0, Math.min(SCREEN, ids.size()));
            timings.median("rows", _ -> workshop.check(template, screen));
            timings.median("bareRows", _ -> workshop.internships().files(screen));
            timings.median("one", i -> workshop.check(template, ids.subList(i, i + 1)));
            timings.median("bareOne", i -> workshop.internships().files(ids.subList(i, i + 1)));
            send(workshop, ids, documents);
        }
    }

    private void send(Workshop workshop, List<UUID> ids, int documents) {
        List<CheckedDocument> ready = workshop.check(template, ids).stream().filter(d -> d.readiness() == Readiness.READY)
                .limit(documents).toList();
        long start = System.nanoTime();
        workshop.send(template, ready);
        DeliverRequests.Run run = workshop.jobs().deliver(_ -> { }, () -> false);
        if (run.accepted() < ready.size()) {
            throw new IllegalStateException(run.accepted() + " of " + ready.size() + " documents were accepted: " + run.interrupted());
        }
        timings.put("send", (System.nanoTime() - start) / NANOS_A_MILLI / Math.max(1, ready.size()));
    }
}
