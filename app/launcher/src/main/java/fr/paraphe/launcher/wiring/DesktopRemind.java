package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.RemindDesk;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.RemindSignatories;
import java.util.List;
import java.util.UUID;

/** What reminds the signatories of an open base, in the name of the person at the client. */
record DesktopRemind(Workshop workshop) implements RemindDesk {
    @Override
    public RemindSignatories.Outcome plan(List<UUID> requestIds, ReminderWay way) {
        return workshop.circuits().reminding().plan(requestIds, way);
    }

    @Override
    public RemindSignatories.Outcome remind(List<UUID> requestIds, ReminderWay way, String words) {
        return workshop.circuits().remind(requestIds, way, words);
    }
}
