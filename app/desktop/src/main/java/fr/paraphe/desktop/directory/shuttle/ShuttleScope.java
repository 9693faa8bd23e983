package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import java.util.List;
import java.util.UUID;

/** To whom sheets shall be sent: the companies of some internships, or one company. */
public sealed interface ShuttleScope {
    /** The companies of those internships. */
    record Internships(List<UUID> ids) implements ShuttleScope {
        public Internships {
            ids = List.copyOf(ids);
        }

        @Override
        public Plan plan(ShuttleDesk desk) {
            return desk.forInternships(ids);
        }
    }

    /** One company, with its internships that have not ended. */
    record OneCompany(UUID id) implements ShuttleScope {
        @Override
        public Plan plan(ShuttleDesk desk) {
            return desk.forCompany(id);
        }
    }

    /** Returns who would receive a sheet. */
    Plan plan(ShuttleDesk desk);
}
