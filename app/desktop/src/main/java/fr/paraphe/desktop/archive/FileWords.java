package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.archive.CheckedProof;
import fr.paraphe.domain.archive.FindSignedDocument.Evidence;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import fr.paraphe.domain.archive.FindSignedDocument.Later;
import fr.paraphe.domain.archive.ProofVerifier.Judgement;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was found of a file, for the pane and for the copied report alike. */
final class FileWords {
    private final Messages messages;

    FileWords(Messages messages) {
        this.messages = messages;
    }

    /** A titled part of what is said of a file. */
    record Section(String title, List<String> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    /** Returns the verdict in a word or two, a shape before them. */
    String state(CheckedFile file) {
        return messages.text(file.state().key());
    }

    /** Returns who signed the file, in the order of the signatures. */
    String signers(CheckedFile file) {
        return signatures(file).stream().map(FileWords::signer).distinct().collect(Collectors.joining(", "));
    }

    /** Returns when the last signature was given, empty without any. */
    String last(CheckedFile file) {
        return messages.moment(lastMoment(file));
    }

    /** Returns the reference of the file's request, empty when it is of none. */
    String reference(CheckedFile file) {
        return file.found().map(found -> reference(found.request())).orElse("");
    }

    private static String reference(SignatureRequest request) {
        return request.subject().reference();
    }

    private static List<SignatureReport> signatures(CheckedFile file) {
        return file.judged().map(judged -> judged.report().signatures()).orElse(List.of());
    }

    private static @Nullable Instant lastMoment(CheckedFile file) {
        return signatures(file).stream().map(SignatureReport::signedAt).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Returns the verdict in one sentence, with what to do. */
    String sentence(CheckedFile file) {
        Found found = file.found().orElse(null);
        return switch (file.state()) {
            case WAITING -> messages.text("archive.sentence.waiting");
            case READING -> messages.text("archive.sentence.reading");
            case STOPPED -> messages.text("archive.sentence.stopped");
            case PROOF_ALONE -> messages.text("archive.sentence.proof-alone");
            case INTACT -> messages.text(found != null && found.evidence() == Evidence.SIGNED_FILE
                    ? "archive.sentence.archived" : "archive.sentence.intact", last(file));
            case UNKNOWN_AUTHORITY -> messages.text("archive.sentence.unknown-authority", last(file));
            case PROOF_WRONG -> messages.text("archive.sentence.proof-wrong", file.judged().flatMap(VerifyDesk.Judged::proof)
                    .map(proof -> proof.judgement().faults().getFirst()).orElse(""));
            case UNREADABLE -> unreadable(file);
            case ALTERED, UNSIGNED -> withoutValue(file.state(), found);
            case AMENDED, SUPERSEDED, UNFINISHED, CANCELLED -> outdated(file.state(), Objects.requireNonNull(found));
        };
    }

    private static String unreadable(CheckedFile file) {
        return file.judged().flatMap(judged -> judged.report().findings().stream().findFirst()).orElse(file.trouble());
    }

    private String withoutValue(FileState state, @Nullable Found found) {
        if (state == FileState.UNSIGNED) {
            return found != null && found.evidence() == Evidence.SENT_FILE
                    ? messages.text("archive.sentence.sent", reference(found.request())) : messages.text("archive.sentence.unsigned");
        }
        return found != null && found.status() == RequestStatus.ARCHIVED
                ? messages.text("archive.sentence.altered-known", reference(found.request())) : messages.text("archive.sentence.altered");
    }

    private String outdated(FileState state, Found found) {
        SignatureRequest request = found.request();
        return switch (state) {
            case AMENDED -> messages.text("archive.sentence.amended", references(found.amendments()));
            case SUPERSEDED -> messages.text("archive.sentence.superseded", references(found.replacement().stream().toList()));
            case CANCELLED -> messages.text("archive.sentence.cancelled", messages.moment(request.circuit().cancelledAt()));
            default -> found.status() == RequestStatus.ARCHIVED ? messages.text("archive.sentence.copy", reference(request))
                    : messages.text("archive.sentence.unfinished", messages.label(found.status()));
        };
    }

    private static String references(List<Later> circuits) {
        return circuits.stream().map(one -> reference(one.request())).collect(Collectors.joining(", "));
    }

    /** Returns all that is known of a file, part by part; nothing before it was judged. */
    List<Section> sections(CheckedFile file) {
        var sections = new ArrayList<Section>();
        file.judged().ifPresent(judged -> {
            VerificationReport report = judged.report();
            if (!report.signatures().isEmpty()) {
                sections.add(new Section(messages.count("archive.section.signatures", report.signatures().size()),
                        report.signatures().stream().map(this::signature).toList()));
                sections.add(new Section(messages.text("archive.section.changes"), changes(report)));
            }
            if (report.verdict() != Verdict.UNREADABLE) {
                sections.add(new Section(messages.text("archive.section.request"), request(file)));
                sections.add(new Section(messages.text("archive.section.proof"), proof(judged.proof())));
            }
            if (!report.sha256().isEmpty()) {
                sections.add(new Section(messages.text("archive.section.digest"), List.of(report.sha256())));
            }
        });
        return sections;
    }

    private String signature(SignatureReport signature) {
        String role = SignatoryRole.ofField(signature.field()).map(known -> ", " + messages.label(known)).orElse("");
        String when = signature.signedAt() == null ? messages.text("archive.signature.undated") : messages.moment(signature.signedAt());
        return messages.text(signature.intact() ? "archive.signature.intact" : "archive.signature.broken", signer(signature) + role, when,
                level(signature.level()), signature.reserve()).strip();
    }

    private static String signer(SignatureReport signature) {
        return signature.signer().isEmpty() ? signature.field() : signature.signer();
    }

    private String level(String level) {
        return switch (level) {
            case "T" -> messages.text("archive.level.t");
            case "LT" -> messages.text("archive.level.lt");
            case "LTA" -> messages.text("archive.level.lta");
            default -> messages.text("archive.level.b");
        };
    }

    /** What each signature says of itself stands with it already. */
    private List<String> changes(VerificationReport report) {
        Set<String> said = report.signatures().stream().map(one -> signer(one) + "\u00a0: " + one.detail()).collect(Collectors.toSet());
        List<String> changes = report.findings().stream().filter(finding -> !said.contains(finding)).toList();
        if (!changes.isEmpty()) {
            return changes;
        }
        return List.of(messages.text(report.verdict() == Verdict.INTACT ? "archive.changes.none" : "archive.changes.signed"));
    }

    private List<String> request(CheckedFile file) {
        if (file.found().isEmpty()) {
            return List.of(file.trouble().isEmpty() ? messages.text("archive.request.none") : file.trouble());
        }
        Found found = file.found().get();
        SignatureRequest request = found.request();
        var lines = new ArrayList<String>();
        lines.add(reference(request) + " – " + request.subject().documentName());
        lines.add(standing(found));
        lines.add(messages.text(evidence(found.evidence())));
        found.later().forEach(later -> lines.add(messages.text(later.amends() ? "archive.request.amended" : "archive.request.replaced",
                reference(later.request()), standing(later.request(), later.status()))));
        Optional.ofNullable(request.replaces()).ifPresent(former -> lines.add(messages.text("archive.request.replaces", former)));
        Optional.ofNullable(request.amends()).ifPresent(former -> lines.add(messages.text("archive.request.amends", former)));
        found.paper().ifPresent(paper -> lines.add(messages.text("archive.request.paper", messages.day(paper.signedOn()))));
        return lines;
    }

    private String standing(Found found) {
        return messages.text("archive.request.state", standing(found.request(), found.status()));
    }

    private String standing(SignatureRequest request, RequestStatus status) {
        Instant since = status == RequestStatus.ARCHIVED ? request.circuit().archivedAt()
                : status == RequestStatus.CANCELLED ? request.circuit().cancelledAt() : null;
        return since == null ? messages.label(status) : messages.text("archive.request.since", messages.label(status),
                messages.moment(since));
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case SIGNED_FILE -> "archive.evidence.signed-file";
            case SENT_FILE -> "archive.evidence.sent-file";
            case EARLIER_FILE -> "archive.evidence.earlier-file";
            case SIGNATURES -> "archive.evidence.signatures";
            case PROOF -> "archive.evidence.proof";
        };
    }

    private List<String> proof(Optional<CheckedProof> checked) {
        if (checked.isEmpty()) {
            return List.of(messages.text("archive.proof.none"));
        }
        CheckedProof proof = checked.get();
        Judgement judgement = proof.judgement();
        var lines = new ArrayList<String>();
        if (!proof.sound()) {
            lines.add(messages.text("archive.proof.wrong", proof.file()));
            lines.addAll(judgement.faults());
            return lines;
        }
        lines.add(messages.text("archive.proof.sound", proof.file(), messages.moment(judgement.sealedAt()), judgement.sealer()));
        if (!judgement.trusted()) {
            lines.add(messages.text("archive.proof.unknown-authority"));
        }
        return lines;
    }

    /** Returns the report on {@code files} as text, one after the other, as it was at {@code now}. */
    String report(List<CheckedFile> files, Instant now) {
        var text = new StringBuilder(messages.text("archive.report.title", messages.moment(now))).append('\n');
        for (CheckedFile file : files) {
            text.append('\n').append(file.name()).append('\n').append("  ").append(state(file)).append(". ").append(sentence(file))
                    .append('\n');
            for (Section section : sections(file)) {
                text.append("  ").append(section.title()).append('\n');
                section.lines().forEach(line -> text.append("    ").append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
