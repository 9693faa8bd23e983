package fr.paraphe.launcher.resilience;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.UUID;

/** Finalises and archives all it can, a few documents at a time, and says each archived one, until it is killed. */
final class KilledFinaliser {
    private static final int AT_ONCE = 8;

    private KilledFinaliser() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Workshop workshop = new TestBase(Path.of(arguments[0])).workshop()) {
            workshop.alarms().forEach(alarm -> out.println("ALARME " + alarm));
            var people = new DemoPeople(workshop, 1);
            var told = new HashSet<UUID>();
            int signed;
            out.println("OUVERT " + workshop.platformAddress());
            do {
                workshop.jobs().round().faults().forEach(fault -> out.println("FAUTE " + fault));
                people.requests(EnumSet.of(RequestStatus.ARCHIVED)).stream().map(SignatureRequest::id).filter(told::add)
                        .forEach(id -> out.println("ARCHIVÉ " + id));
                signed = people.finalise(AT_ONCE);
                out.println("SIGNÉS " + signed);
            } while (signed > 0);
        }
    }
}
