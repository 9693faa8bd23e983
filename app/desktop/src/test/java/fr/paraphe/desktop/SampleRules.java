package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.RulesDesk;
import fr.paraphe.domain.tracking.ReminderRules;

/** Keeps the rules of reminding in memory. */
public final class SampleRules implements RulesDesk {
    private volatile ReminderRules rules = ReminderRules.USUAL;

    @Override
    public ReminderRules rules() {
        return rules;
    }

    @Override
    public ReminderRules set(ReminderRules next) {
        rules = next;
        return next;
    }
}
