package fr.paraphe.desktop;

import fr.paraphe.desktop.output.OutputDesk;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.merge.InMemoryRecordFiles;
import fr.paraphe.domain.output.InMemoryMailedDocuments;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PlanMailing;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.signing.PostLetters;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.TemplateCategory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Makes documents in memory; some may fail on purpose, and nothing can be written under «plein». */
public final class SampleOutputs implements OutputDesk {
    private final List<InternshipFile> files;
    private final List<PdfOutput> written = new CopyOnWriteArrayList<>();
    private final Set<MailingPlan.Letter> mailed = ConcurrentHashMap.newKeySet();
    private final List<PrintOrder> printed = new CopyOnWriteArrayList<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    SampleOutputs(List<InternshipFile> files) {
        this.files = new CopyOnWriteArrayList<>(files);
    }

    /** Returns a template that nobody signs electronically. */
    public static DocumentTemplate letter() {
        return SampleTemplates.certificate().copy(SampleSchool.id(9, 2), "Lettre de bienvenue").sharing(Sharing.none())
                .named("Lettre de bienvenue", TemplateCategory.OTHER, RecipientKind.STUDENT)
                .email(new EmailText("", "Bienvenue", "Bonjour,"));
    }

    /** Gives the student of that internship another address, or none. */
    public void reach(UUID internshipId, @Nullable String email) {
        files.replaceAll(file -> !file.internship().id().equals(internshipId) ? file : RecordFields.with(file, "student",
                RecordFields.with(file.student(), "contact", new ContactDetails(email, null, null, null))));
    }

    /** Makes the document of that internship fail. */
    public void fail(UUID recordId) {
        failing.add(recordId);
    }

    @Override
    public List<DocumentTemplate> templates() {
        return List.of(SampleTemplates.agreement(), SampleTemplates.certificate(), letter());
    }

    @Override
    public MakeDocuments.Outcome write(DocumentTemplate template, List<UUID> recordIds, PdfOutput output, IntConsumer done,
            BooleanSupplier cancelled) {
        if (output.target().toString().contains("plein")) {
            throw new RefusedException("file-unwritable", "Il n'y a plus de place.");
        }
        written.add(output);
        return made(recordIds, output.target().toString(), done, cancelled);
    }

    @Override
    public MakeDocuments.Outcome print(DocumentTemplate template, List<UUID> recordIds, PrintOrder order, IntConsumer done,
            BooleanSupplier cancelled) {
        printed.add(order);
        return made(recordIds, order.printer(), done, cancelled);
    }

    @Override
    public MailingPlan mailing(DocumentTemplate template, List<UUID> ids) {
        var read = new InMemoryRecordFiles();
        files.forEach(read::add);
        MailingPlan plan = new PlanMailing(read, new InMemoryMailedDocuments(), new PostLetters(new InMemoryOutgoingMessages(),
                Instant::now)).plan(template, ids);
        return new MailingPlan(plan.letters().stream().map(letter -> !mailed.contains(letter) ? letter
                : new MailingPlan.Letter(letter.recordId(), letter.concerned(), letter.to(), true)).toList(), plan.left());
    }

    @Override
    public MailDocuments.Outcome mail(DocumentTemplate template, List<MailingPlan.Letter> letters, IntConsumer done,
            BooleanSupplier cancelled) {
        MakeDocuments.Outcome made = made(letters.stream().map(MailingPlan.Letter::recordId).toList(), "", done, cancelled);
        letters.stream().limit(made.made()).forEach(mailed::add);
        return new MailDocuments.Outcome(made.made(), made.failures(), letters.size() - made.made() - made.failures().size());
    }

    /** Returns the messages queued so far. */
    public Set<MailingPlan.Letter> mailed() {
        return Set.copyOf(mailed);
    }

    /** Returns what was printed so far. */
    public List<PrintOrder> printed() {
        return List.copyOf(printed);
    }

    private MakeDocuments.Outcome made(List<UUID> ids, String where, IntConsumer done, BooleanSupplier cancelled) {
        var failures = new ArrayList<MakeDocuments.Failure>();
        int made = 0;
        for (InternshipFile file : files.stream().filter(f -> ids.contains(f.internship().id())).toList()) {
            if (cancelled.getAsBoolean()) {
                return new MakeDocuments.Outcome(made, failures, true, "");
            }
            if (failing.contains(file.internship().id())) {
                failures.add(new MakeDocuments.Failure(file.student().name().lastFirst(), "Balise inconnue."));
            } else {
                made++;
            }
            done.accept(made + failures.size());
        }
        return new MakeDocuments.Outcome(made, failures, false, where);
    }

    /** Returns what was written so far. */
    public List<PdfOutput> written() {
        return List.copyOf(written);
    }
}
