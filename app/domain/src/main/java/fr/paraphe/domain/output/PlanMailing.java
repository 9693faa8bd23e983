package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.EmailCheck;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.output.MailingPlan.Left;
import fr.paraphe.domain.output.MailingPlan.Letter;
import fr.paraphe.domain.output.MailingPlan.Reason;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells to whom the documents of records would leave by e-mail, and which would not; makes and sends nothing (F077). */
public final class PlanMailing {
    private final RecordFiles files;
    private final MailedDocuments mailed;
    private final LetterBox box;

    /** Creates the use case on the records and on what was sent before. */
    public PlanMailing(RecordFiles files, MailedDocuments mailed, LetterBox box) {
        this.files = files;
        this.mailed = mailed;
        this.box = box;
    }

    /** Plans the documents of those records, in their order; two people who share an address receive one message. */
    public MailingPlan plan(DocumentTemplate template, List<UUID> ids) {
        List<UUID> once = List.copyOf(new LinkedHashSet<>(ids));
        List<RecordFile> found = files.all(template, once);
        Set<Received> before = before(template, found.stream().map(RecordFile::id).toList());
        var letters = new ArrayList<Letter>();
        var left = new ArrayList<Left>();
        found.forEach(file -> add(template, file, before, letters, left));
        Set<UUID> known = found.stream().flatMap(file -> file.records().stream()).map(CampusRecord::id).collect(Collectors.toSet());
        once.stream().filter(id -> !known.contains(id)).forEach(_ -> left.add(new Left("", new Addressee("", ""), Reason.GONE)));
        return new MailingPlan(letters, left);
    }

    private static void add(DocumentTemplate template, RecordFile file, Set<Received> before, List<Letter> letters, List<Left> left) {
        UUID id = file.id();
        String concerned = file.name();
        List<Addressee> all = Addressees.of(template.recipient(), file);
        if (all.isEmpty()) {
            left.add(new Left(concerned, new Addressee("", ""), Reason.NOBODY));
        }
        var addresses = new HashSet<String>();
        for (Addressee to : all) {
            if (to.email().isEmpty()) {
                left.add(new Left(concerned, to, Reason.NO_EMAIL));
            } else if (!EmailCheck.valid(to.email())) {
                left.add(new Left(concerned, to, Reason.INVALID_EMAIL));
            } else if (addresses.add(lower(to.email()))) {
                letters.add(new Letter(id, concerned, to, before.contains(new Received(id, lower(to.email())))));
            }
        }
    }

    /** Who was sent, or is about to be, this document about which record, at which address. */
    private record Received(UUID recordId, String email) {}

    private Set<Received> before(DocumentTemplate template, List<UUID> ids) {
        List<MailedDocument> sent = mailed.ofRecords(ids).stream()
                .filter(document -> document.made().templateId().equals(template.id()))
                .filter(document -> document.status() == MailedDocument.Status.POSTED
                        || document.status() == MailedDocument.Status.WAITING).toList();
        Set<UUID> lost = box.rejected(sent.stream().map(MailedDocument::id).toList());
        return sent.stream().filter(document -> !lost.contains(document.id()))
                .map(document -> new Received(document.made().recordId(), lower(document.to().email()))).collect(Collectors.toSet());
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
