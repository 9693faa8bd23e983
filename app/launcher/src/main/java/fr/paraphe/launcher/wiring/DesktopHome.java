package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.home.HomeDesk;
import fr.paraphe.domain.tracking.Dashboard;

/** What the home page asks of an open base. */
record DesktopHome(Workshop workshop) implements HomeDesk {
    @Override
    public Dashboard read() {
        return workshop.dashboard().read();
    }
}
