package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.domain.directory.shuttle.Comparison;
import fr.paraphe.domain.directory.shuttle.DecideShuttle.Decided;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the screens of sheets ask of the open base; called in the background, the list excepted. */
public interface ShuttleDesk {
    /** Returns who would receive a sheet for those internships, and who would not. */
    Plan forInternships(List<UUID> internshipIds);

    /** Returns the same for one company and its internships that have not ended. */
    Plan forCompany(UUID companyId);

    /** Returns for how many days a link lives, as last chosen; thirty at first. */
    int days();

    /** Sends the sheets of {@code plan}, whose links live {@code days}, remembers that number, and returns how many were sent. */
    int send(Plan plan, int days);

    /** Ends the links whose time is over, and returns how many. */
    int endOverdue();

    /** Returns the list of sheets. */
    Listing list();

    /** Puts a sheet beside the records as they are. */
    Comparison compare(UUID shuttleId);

    /** Takes the proposals of those keys and refuses the others. */
    Decided decide(Comparison seen, Set<String> taken);
}
