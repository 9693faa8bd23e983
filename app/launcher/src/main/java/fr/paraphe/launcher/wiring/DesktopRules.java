package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.RulesDesk;
import fr.paraphe.domain.tracking.ReminderRules;

/** What reads and sets the rules of reminding of an open base, in the name of the person at the client. */
record DesktopRules(Workshop workshop) implements RulesDesk {
    @Override
    public ReminderRules rules() {
        return workshop.circuits().rules().read();
    }

    @Override
    public ReminderRules set(ReminderRules rules) {
        workshop.circuits().setRules(rules);
        return rules;
    }
}
