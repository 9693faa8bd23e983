package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ReplaceSignatory;
import java.util.List;

/** What corrects and replaces signatories of the open base; every method is called in the background. Refusals are French sentences. */
public interface ReplaceDesk {
    /** Returns what can be done in that place (D-27, X25). */
    ReplaceSignatory.Plan plan(ReplaceSignatory.Place place);

    /** Puts that person in each of those places, his address and mobile as typed. */
    ActOutcome replace(List<ReplaceSignatory.Place> places, PersonSnapshot next);
}
