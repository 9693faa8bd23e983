package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.directory.TimelineEntry.Sort;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.fields.References;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.fields.TellChanges;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.output.MailedDocument;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.store.Repositories;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the life of a record in one timeline: its changes, calls, messages, the documents sent about it and what signatories did (X27). */
final class CampusLife {
    private static final int MOST_CHANGES = 200;
    private static final int MOST_MESSAGES = 200;
    private static final int MOST_INTERNSHIPS = 200;

    private final Repositories data;
    private final TellChanges telling;
    private final References references;
    private final InstantSource clock;

    CampusLife(Repositories data, ShowField shown, References references, InstantSource clock) {
        this.data = data;
        telling = new TellChanges(shown, references);
        this.references = references;
        this.clock = clock;
    }

    List<TimelineEntry> timeline(RecordKind kind, UUID id) {
        List<TimelineEntry> entries = new ArrayList<>();
        telling.tell(data.records().find(kind, id).orElse(null), data.changes().ofRecord(id, MOST_CHANGES))
                .forEach(told -> entries.add(TimelineEntry.of(told)));
        calls(kind, id, entries);
        List<OutgoingMessage> messages = data.messages().to(new CampusAddresses(data).of(kind, id), MOST_MESSAGES);
        messages.forEach(message -> entries.add(message(message)));
        Set<String> written = messages.stream().map(OutgoingMessage::recipient).collect(Collectors.toSet());
        List<UUID> subjects = subjects(kind, id);
        mailed(subjects, messages, entries);
        data.requests().ofRecords(subjects).forEach(request -> document(request, written, entries));
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }

    private void document(SignatureRequest request, Set<String> written, List<TimelineEntry> entries) {
        TrackingRow row = TrackingRow.of(request, clock.instant());
        Instant sent = Objects.requireNonNullElse(request.delivery().sentAt(), request.createdAt());
        entries.add(new TimelineEntry(sent, Sort.DOCUMENT, request.subject().documentName() + "\u00a0: " + row.status().label(), "",
                List.of(request.subject().reference() + ", " + request.subject().student() + ", " + request.subject().company()
                        + ", signatures " + row.signatures() + (request.replaces() == null ? "" : ", remplace " + request.replaces()))));
        step(request.circuit().cancelledAt(), Sort.DOCUMENT, request.subject().documentName() + "\u00a0: envoi annulé", "", entries);
        step(request.circuit().archivedAt(), Sort.DOCUMENT, request.subject().documentName() + "\u00a0: finalisé et archivé", "", entries);
        for (Signatory signatory : request.circuit().signatories()) {
            SignatoryProgress progress = signatory.progress();
            String who = signatory.person().lastFirst() + " (" + signatory.role().label() + ")";
            if (!written.contains(signatory.person().email())) {
                step(progress.invitedAt(), Sort.MESSAGE, "Invitation à signer envoyée à " + who, signatory.person().email(), entries);
            }
            step(progress.viewedAt(), Sort.SIGNATURE, "Document ouvert par " + who, "", entries);
            step(progress.signedAt(), Sort.SIGNATURE, "Signature de " + who, "", entries);
            step(progress.declinedAt(), Sort.SIGNATURE, "Refus de " + who, Objects.requireNonNullElse(progress.declineReason(), ""),
                    entries);
        }
    }

    private void calls(RecordKind kind, UUID id, List<TimelineEntry> entries) {
        data.records().referring(kind, id).stream().filter(CallNote.class::isInstance).map(CallNote.class::cast).forEach(call ->
                entries.add(TimelineEntry.of(call, data.changes().ofRecord(call.id(), 1).stream().findFirst()
                        .map(step -> step.set().actor()).orElse(""))));
    }

    /** Adds the documents sent by e-mail about these records, but those whose message is told already. */
    private void mailed(List<UUID> records, List<OutgoingMessage> told, List<TimelineEntry> entries) {
        Set<UUID> known = told.stream().map(OutgoingMessage::id).collect(Collectors.toSet());
        List<MailedDocument> documents = data.mailed().ofRecords(records).stream().filter(one -> !known.contains(one.id()))
                .limit(MOST_MESSAGES).toList();
        Map<UUID, OutgoingMessage.Status> statuses = data.messages().statuses(documents.stream().map(MailedDocument::id).toList());
        documents.forEach(one -> entries.add(new TimelineEntry(one.askedAt(), Sort.MESSAGE,
                one.made().label() + "\u00a0: e-mail à " + one.to().name(), "",
                List.of(one.to().email() + ", " + one.made().fileName() + ", " + state(one, statuses.get(one.id()))))));
    }

    private static String state(MailedDocument document, OutgoingMessage.@Nullable Status message) {
        return switch (document.status()) {
            case WAITING -> "document en préparation";
            case POSTED -> state(message == null ? OutgoingMessage.Status.QUEUED : message);
            case FAILED -> "document non fait (" + document.failure() + ")";
            case CANCELLED -> "abandonné avant l'envoi";
        };
    }

    private static String state(OutgoingMessage.Status status) {
        return switch (status) {
            case QUEUED -> "en attente d'envoi";
            case SENT -> "envoyé";
            case REJECTED -> "non remis";
        };
    }

    private static TimelineEntry message(OutgoingMessage message) {
        String way = message.channel() == OutgoingMessage.Channel.EMAIL ? "E-mail" : "SMS";
        String about = message.subject().isBlank() ? "" : "\u00a0: " + message.subject();
        String why = message.failure() == null ? "" : " (" + message.failure() + ")";
        return new TimelineEntry(message.createdAt(), Sort.MESSAGE, way + " à " + message.recipientName() + about, "",
                List.of(message.recipient() + ", " + state(message.status()) + why));
    }

    private static void step(@Nullable Instant at, Sort sort, String title, String detail, List<TimelineEntry> entries) {
        if (at != null) {
            entries.add(new TimelineEntry(at, sort, title, "", detail.isEmpty() ? List.of() : List.of(detail)));
        }
    }

    List<Related> related(RecordKind kind, UUID id) {
        List<Related> related = new ArrayList<>();
        if (kind == RecordKind.STUDENT || kind == RecordKind.COMPANY) {
            internships(kind, id).forEach(internship -> related.add(internship(kind, internship)));
        }
        if (data.records().find(kind, id).orElse(null) instanceof Company company) {
            company.contacts().forEach(c -> related.add(
                    new Related(Related.Sort.CONTACT, RecordKind.COMPANY, c.id(), c.name().lastFirst(), c.jobTitle())));
        }
        return related;
    }

    private Related internship(RecordKind seenFrom, Internship internship) {
        String name = seenFrom == RecordKind.STUDENT
                ? name(ReferenceTo.COMPANY, internship.companyId()) : name(ReferenceTo.STUDENT, internship.studentId());
        ShowDays days = new ShowDays(internship.schedule());
        return new Related(Related.Sort.INTERNSHIP, RecordKind.INTERNSHIP, internship.id(), name, days.words());
    }

    private String name(ReferenceTo target, UUID id) {
        return references.find(target, id).map(References.Named::name).orElse("");
    }

    /** The record itself and what names it; a teacher's life is not that of all whom he follows. */
    private List<UUID> subjects(RecordKind kind, UUID id) {
        Stream<UUID> naming = data.records().referring(kind, id).stream()
                .filter(record -> kind != RecordKind.STAFF_MEMBER || record instanceof MissionOrder).map(CampusRecord::id);
        return Stream.concat(Stream.of(id), naming.limit(MOST_INTERNSHIPS)).toList();
    }

    private List<Internship> internships(RecordKind kind, UUID id) {
        return switch (kind) {
            case STUDENT -> data.internships().ofStudent(id);
            case INTERNSHIP -> data.internships().find(id).stream().toList();
            case COMPANY -> data.records().referring(kind, id).stream().filter(Internship.class::isInstance).map(Internship.class::cast)
                    .limit(MOST_INTERNSHIPS).toList();
            default -> List.of();
        };
    }

    /** «du 05/01/2026 au 30/01/2026». */
    private record ShowDays(Internship.Schedule schedule) {
        String words() {
            return "du " + day(schedule.startsOn()) + " au " + day(schedule.endsOn());
        }

        private static String day(java.time.@Nullable LocalDate day) {
            return day == null ? "…" : java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
        }
    }
}
