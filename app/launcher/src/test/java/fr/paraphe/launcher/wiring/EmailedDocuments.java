package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.RecipientKind;
import java.util.function.IntConsumer;

/** Sends the first template written to students by e-mail about every internship, as the window «Envoi» does. */
public final class EmailedDocuments {
    private final DesktopOutputs desk;
    private final Workshop workshop;
    private final DocumentTemplate template;

    /** Sends from that base. */
    public EmailedDocuments(Workshop workshop) {
        this.workshop = workshop;
        desk = new DesktopOutputs(workshop, RecordKind.INTERNSHIP);
        template = desk.templates().stream().filter(one -> one.recipient() == RecipientKind.STUDENT).findFirst().orElseThrow();
    }

    /** Returns who would receive it and who cannot. */
    public MailingPlan plan() {
        return desk.mailing(template, workshop.internshipIds());
    }

    /** Sends it to those who did not receive it before. */
    public MailDocuments.Outcome send(IntConsumer done) {
        return desk.mail(template, plan().toSend(false), done, () -> false);
    }

    /** Returns the template. */
    public DocumentTemplate template() {
        return template;
    }
}
