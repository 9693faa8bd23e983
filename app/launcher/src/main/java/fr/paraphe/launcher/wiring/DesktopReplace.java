package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.ReplaceDesk;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ReplaceSignatory;
import java.util.List;

/** What corrects and replaces signatories of an open base, in the name of the person at the client. */
record DesktopReplace(Workshop workshop) implements ReplaceDesk {
    @Override
    public ReplaceSignatory.Plan plan(ReplaceSignatory.Place place) {
        return workshop.circuits().replacing().plan(place);
    }

    @Override
    public ActOutcome replace(List<ReplaceSignatory.Place> places, PersonSnapshot next) {
        return workshop.circuits().replace(places, next);
    }
}
