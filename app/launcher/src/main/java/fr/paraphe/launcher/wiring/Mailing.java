package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.PlanMailing;
import fr.paraphe.domain.output.UnsignedDocument;
import fr.paraphe.domain.signing.PostLetters;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.Clock;

/** What sends documents by e-mail from one open base: the plan, and the sending (F077). */
record Mailing(PlanMailing plan, MailDocuments use) {
    static Mailing of(Base base, RecordFiles files, MergeTemplate merger, Clock clock) {
        Repositories data = base.repositories();
        var box = new PostLetters(data.messages(), clock);
        var document = new UnsignedDocument(merger, files::member, clock);
        MailDocuments.Maker maker = (template, file) ->
                new MailDocuments.Ready(document.pdf(template, file), document.words(template, file));
        return new Mailing(new PlanMailing(files, data.mailed(), box),
                new MailDocuments(data.templates(), files, maker, data.mailed(), box, base.transactions(), clock));
    }
}
