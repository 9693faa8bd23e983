package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.output.MailedDocument.Status;
import fr.paraphe.domain.shared.FileName;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes documents and puts each into the outbox, attached to a message in its template's words (F069, F077). What is asked is kept first:
 * a stop of the program loses nothing, and each document enters the outbox once.
 */
public final class MailDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(MailDocuments.class);
    /** So many records are read at once: a thousand documents never stand in memory together. */
    private static final int READ = 50;
    private static final double MEGABYTE = 1024.0 * 1024;

    private final DocumentTemplates templates;
    private final RecordFiles files;
    private final Maker maker;
    private final MailedDocuments mailed;
    private final LetterBox box;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public MailDocuments(DocumentTemplates templates, RecordFiles files, Maker maker, MailedDocuments mailed, LetterBox box,
            Transactions transactions, InstantSource clock) {
        this.templates = templates;
        this.files = files;
        this.maker = maker;
        this.mailed = mailed;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes one document and the words that go with it. */
    @FunctionalInterface
    public interface Maker {
        /** Returns both; refuses with the French sentence that says why it cannot be made. */
        Ready make(DocumentTemplate template, RecordFile file);
    }

    /** A document with the words that go with it. */
    public record Ready(byte[] pdf, OutgoingRequest.Message words) {}

    /** What became of a sending: messages that leave, documents that could not be made, and those given up before they were. */
    public record Outcome(int posted, List<MakeDocuments.Failure> failures, int givenUp) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Sends {@code letters}, the document of each apart; one that cannot be made does not stop the others. {@code done} hears how many
     * were tried, from this thread. Given up by {@code cancelled}, it ends after the document in hand: what is in the outbox leaves, the
     * rest does not.
     *
     * @throws RefusedException {@code no-subject} when the template has no subject, which an e-mail needs
     */
    public Outcome run(DocumentTemplate template, List<MailingPlan.Letter> letters, IntConsumer done, BooleanSupplier cancelled) {
        if (template.email().subject().isBlank()) {
            throw new RefusedException("no-subject", "Le modèle «\u00a0" + template.label()
                    + "\u00a0» n'a pas d'objet d'e-mail\u00a0: écrivez-le dans son onglet «\u00a0E-mail\u00a0».");
        }
        UUID sending = ask(template, letters);
        int tried = 0;
        for (List<MailedDocument> some : parts(mailed.ofSending(sending))) {
            Map<UUID, RecordFile> read = read(template, some);
            for (MailedDocument document : some) {
                if (cancelled.getAsBoolean()) {
                    mailed.cancel(sending);
                    return outcome(sending);
                }
                make(document, template, read.get(document.made().recordId()));
                done.accept(++tried);
            }
        }
        return outcome(sending);
    }

    /** Goes on with what a stop of the program left, 50 documents at most, and returns how many were tried. */
    public int resume() {
        List<MailedDocument> left = mailed.waiting(READ);
        left.stream().collect(Collectors.groupingBy(document -> new Version(document.made().templateId(),
                document.made().templateVersion()))).forEach(this::resume);
        return left.size();
    }

    /** A version of a template. */
    private record Version(UUID templateId, int number) {}

    private void resume(Version version, List<MailedDocument> some) {
        templates.find(version.templateId(), version.number()).ifPresentOrElse(template -> {
            Map<UUID, RecordFile> read = read(template, some);
            some.forEach(document -> make(document, template, read.get(document.made().recordId())));
        }, () -> some.forEach(document -> mailed.settle(document.failed("Le modèle de ce document n'est plus dans la base."))));
    }

    /** A statement of absences answers for each of them: it is known by the last, which may have changed meanwhile. */
    private Map<UUID, RecordFile> read(DocumentTemplate template, List<MailedDocument> some) {
        var read = new HashMap<UUID, RecordFile>();
        files.all(template, some.stream().map(document -> document.made().recordId()).distinct().toList())
                .forEach(file -> file.records().forEach(record -> read.putIfAbsent(record.id(), file)));
        return read;
    }

    private UUID ask(DocumentTemplate template, List<MailingPlan.Letter> letters) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID sending = Ids.next(now);
        var taken = new HashSet<String>();
        var names = new HashMap<UUID, String>();
        var asked = new ArrayList<MailedDocument>();
        for (MailingPlan.Letter letter : letters) {
            String name = names.computeIfAbsent(letter.recordId(),
                    _ -> FileName.unique(FileName.safe(letter.concerned(), template.label()), taken) + ".pdf");
            var made = new MailedDocument.Made(template.id(), template.version(), template.label(), template.about(), letter.recordId(),
                    letter.concerned(), name);
            asked.add(new MailedDocument(Ids.next(now.plusMillis(asked.size())), sending, made, letter.to(), now, Status.WAITING, null));
        }
        transactions.inTransaction(() -> mailed.add(asked));
        return sending;
    }

    private static List<List<MailedDocument>> parts(List<MailedDocument> all) {
        var parts = new ArrayList<List<MailedDocument>>();
        for (int from = 0; from < all.size(); from += READ) {
            parts.add(all.subList(from, Math.min(all.size(), from + READ)));
        }
        return parts;
    }

    private void make(MailedDocument document, DocumentTemplate template, @Nullable RecordFile file) {
        try {
            LetterBox.Letter letter = letter(document, template, file);
            transactions.inTransaction(() -> {
                if (mailed.settle(document.posted())) {
                    box.post(letter);
                }
            });
        } catch (RefusedException e) {
            mailed.settle(document.failed(Objects.toString(e.getMessage(), e.code())));
        }
    }

    private LetterBox.Letter letter(MailedDocument document, DocumentTemplate template, @Nullable RecordFile file) {
        MailedDocument.Made made = document.made();
        if (file == null) {
            throw new RefusedException("record-missing", "Cette fiche n'est plus dans la base\u00a0: actualisez la liste.");
        }
        Ready ready = made(template, file);
        if (ready.pdf().length > LetterBox.MOST_BYTES) {
            throw new RefusedException("too-big", String.format(Locale.FRENCH, "La pièce jointe pèse %.1f Mo, et un e-mail en porte 10 au"
                    + " plus\u00a0: réduisez les images du modèle, ou choisissez «\u00a0PDF\u00a0».", ready.pdf().length / MEGABYTE));
        }
        OutgoingRequest.Message words = ready.words();
        if (words.subject().isBlank()) {
            throw new RefusedException("no-subject", "L'objet de l'e-mail est vide une fois ses balises remplacées\u00a0: complétez la"
                    + " fiche, ou écrivez l'objet autrement dans l'onglet «\u00a0E-mail\u00a0» du modèle.");
        }
        return new LetterBox.Letter(document.id(), document.to(), new OutgoingRequest.Message(line(words.senderLabel()),
                line(words.subject()), words.body()), made.fileName(), ready.pdf());
    }

    /** A document that fails in a way nobody foresaw is given up as any other: it would fail again at each start. */
    private Ready made(DocumentTemplate template, RecordFile file) {
        try {
            return maker.make(template, file);
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("a document of template {} could not be made", template.id(), e);
            throw new RefusedException("not-made", "Le document n'a pas pu être fait\u00a0: recommencez, ou prévenez l'assistance.", e);
        }
    }

    /** What becomes a header stands on one line. */
    private static String line(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private Outcome outcome(UUID sending) {
        List<MailedDocument> all = mailed.ofSending(sending);
        List<MakeDocuments.Failure> failures = all.stream().filter(document -> document.status() == Status.FAILED)
                .map(document -> new MakeDocuments.Failure(document.made().concerned(), Objects.requireNonNullElse(document.failure(), "")))
                .toList();
        return new Outcome(count(all, Status.POSTED), failures, count(all, Status.CANCELLED));
    }

    private static int count(List<MailedDocument> all, Status status) {
        return (int) all.stream().filter(document -> document.status() == status).count();
    }
}
