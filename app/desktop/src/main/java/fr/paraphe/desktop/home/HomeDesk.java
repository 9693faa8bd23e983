package fr.paraphe.desktop.home;

import fr.paraphe.domain.tracking.Dashboard;

/** What the home page asks of the open base. */
public interface HomeDesk {
    /** Returns what is so now; called in the background. */
    Dashboard read();
}
