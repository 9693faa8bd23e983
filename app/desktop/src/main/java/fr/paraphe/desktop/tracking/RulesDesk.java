package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.tracking.ReminderRules;

/** What reads and sets the rules of reminding of the open base; called in the background. Refusals are French sentences. */
public interface RulesDesk {
    /** Returns the rules in force (D-14). */
    ReminderRules rules();

    /** Puts those rules in force and returns them (F300). */
    ReminderRules set(ReminderRules rules);
}
