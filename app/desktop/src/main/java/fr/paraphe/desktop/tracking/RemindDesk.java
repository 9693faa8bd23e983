package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.RemindSignatories;
import java.util.List;
import java.util.UUID;

/** What reminds the signatories of the open base; every method is called in the background. Refusals are French sentences. */
public interface RemindDesk {
    /** Returns who would be reminded that way now, and who would not (E25). */
    RemindSignatories.Outcome plan(List<UUID> requestIds, ReminderWay way);

    /** Reminds, in those words by e-mail, and returns what became of it (F144–F147). */
    RemindSignatories.Outcome remind(List<UUID> requestIds, ReminderWay way, String words);
}
