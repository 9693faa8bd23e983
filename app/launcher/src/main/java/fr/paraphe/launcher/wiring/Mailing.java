package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.PlanMailing;
import fr.paraphe.domain.output.UnsignedDocument;
import fr.paraphe.domain.signing.PostLetters;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What sends documents by e-mail from one open base: the plan, and the sending (F077). */
record Mailing(PlanMailing plan, MailDocuments use) {
    private static final int READ = 100;

    static Mailing of(Base base, MergeTemplate merger, Clock clock) {
        Repositories data = base.repositories();
        var box = new PostLetters(data.messages(), clock);
        var document = new UnsignedDocument(merger, data.internships()::teacher, clock);
        MailDocuments.Maker maker = (template, file) ->
                new MailDocuments.Ready(document.pdf(template, file), document.words(template, file));
        return new Mailing(new PlanMailing((kind, ids) -> files(data, kind, ids), data.mailed(), box), new MailDocuments(data.templates(),
                (kind, ids) -> files(data, kind, ids), maker, data.mailed(), box, base.transactions(), clock));
    }

    /** Internships are read a hundred at a time, since they are sent by the hundred; other records one by one. */
    private static Map<UUID, RecordFile> files(Repositories data, RecordKind kind, List<UUID> ids) {
        var files = new LinkedHashMap<UUID, RecordFile>();
        if (kind == RecordKind.INTERNSHIP) {
            for (int from = 0; from < ids.size(); from += READ) {
                for (InternshipFile file : data.internships().files(ids.subList(from, Math.min(ids.size(), from + READ)))) {
                    files.put(file.internship().id(), file);
                }
            }
        } else {
            var read = new ReadRecordFiles(data.records(), data.staff(), data.internships());
            ids.forEach(id -> read.of(kind, id).ifPresent(file -> files.put(id, file)));
        }
        return files;
    }
}
