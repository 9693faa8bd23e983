package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Builds circuits for tests from words such as {@code "GUARDIAN M"}; every signatory is another fictitious person. */
public final class CircuitFixtures {
    /** When every circuit of these fixtures was sent. */
    public static final Instant SENT = Instant.parse("2025-12-29T13:24:00Z");

    /** When they end. */
    public static final Instant END = Instant.parse("2026-01-28T22:59:59Z");

    private CircuitFixtures() {}

    /** Returns a circuit of those roles, each followed by M or O, and E where either suffices, in which nothing has happened. */
    public static Circuit circuit(SigningOrder order, String... roles) {
        List<Signatory> signatories = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            String[] words = roles[i].split(" ");
            Requirement requirement = words[1].startsWith("M") ? Requirement.MANDATORY : Requirement.OPTIONAL;
            Signatory one = signatory(SignatoryRole.valueOf(words[0]), requirement, i + 1);
            signatories.add(words[1].endsWith("E") ? either(one) : one);
        }
        return Circuit.start(order, signatories, END);
    }

    /** Returns a signatory of that role, a person of his own. */
    public static Signatory signatory(SignatoryRole role, Requirement requirement, int rank) {
        var person = new PersonSnapshot(UUID.randomUUID(), "NOM " + rank, rank + " NOM", "", "p" + rank + "@ecole.example", null);
        return new Signatory(UUID.randomUUID(), role, requirement, rank, AuthLevel.LINK, person, SignatoryProgress.NONE);
    }

    /** Returns that signatory as one of those of whom one suffices. */
    public static Signatory either(Signatory s) {
        return new Signatory(s.id(), s.role(), s.requirement(), s.rank(), s.authLevel(), s.person(), s.progress(), true);
    }

    /** Returns the circuit after those roles signed, one minute apart. */
    public static Circuit signed(Circuit circuit, SignatoryRole... roles) {
        Circuit next = circuit;
        for (SignatoryRole role : Arrays.asList(roles)) {
            Instant at = SENT.plus(Duration.ofMinutes(1));
            next = next.with(id(next, role), progress -> progress.signed(at));
        }
        return next;
    }

    /** Returns the circuit after that role refused. */
    public static Circuit declined(Circuit circuit, SignatoryRole role) {
        return circuit.with(id(circuit, role), progress -> progress.declined(SENT.plusSeconds(60), "Dates inexactes"));
    }

    private static UUID id(Circuit circuit, SignatoryRole role) {
        return circuit.signatories().stream().filter(s -> s.role() == role).findFirst().orElseThrow().id();
    }
}
