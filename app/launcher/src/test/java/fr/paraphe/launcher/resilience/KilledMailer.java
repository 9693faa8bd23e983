package fr.paraphe.launcher.resilience;

import fr.paraphe.launcher.wiring.EmailedDocuments;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sends a document by e-mail about every internship, or goes on with what a former life left, until it is killed. */
final class KilledMailer {
    private KilledMailer() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Workshop workshop = new TestBase(Path.of(arguments[0])).workshop()) {
            out.println("OUVERT");
            if (Boolean.parseBoolean(arguments[1])) {
                new EmailedDocuments(workshop).send(done -> out.println("FAIT " + done));
            }
            int sent;
            do {
                sent = workshop.jobs().round().messages();
                out.println("PARTIS " + sent);
            } while (sent > 0);
        }
    }
}
