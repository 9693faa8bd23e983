package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the list of documents to send, in words (F081–F090); {@code searched} is what a search looks in. */
public record SendRow(CheckedDocument document, String searched) {
    // What is said of the whole base, such as its being a demonstration (V05), tells no line from another.
    private static final String WHOLE_BASE = "institution.";

    /** What a role's cell shows: a badge in a tone, a name, and the tooltip, empty when there is nothing to say. */
    public record RoleCell(String badge, Tone tone, String name, String tooltip) {}

    /** Creates the line of a checked document. */
    public SendRow(CheckedDocument document) {
        this(document, searched(document.file()));
    }

    private static String searched(RecordFile file) {
        String people = Stream.of(file.tutor(), file.companyHead()).filter(Objects::nonNull).map(c -> c.name().lastFirst())
                .collect(Collectors.joining(" "));
        return SearchText.normalised(String.join(" ", file.name(), file.matter(),
                file.company() == null ? "" : file.company().legalName(),
                file.classGroup() == null ? "" : file.classGroup().name(), people,
                file.referentTeacher() == null ? "" : file.referentTeacher().name().lastFirst()));
    }

    /** Tells whether one of {@code records} is named in this document (X02). */
    boolean involves(Set<UUID> records) {
        return document.file().records().stream().anyMatch(record -> records.contains(record.id()));
    }

    UUID id() {
        return document.file().id();
    }

    boolean ready() {
        return document.readiness() == Readiness.READY;
    }

    boolean warned() {
        return document.findings().stream()
                .anyMatch(f -> f.severity() == Severity.WARNING && !f.target().startsWith(WHOLE_BASE));
    }

    String tutor() {
        CompanyContact tutor = document.file().tutor();
        return tutor == null ? "" : tutor.name().lastFirst();
    }

    String name() {
        return document.file().name();
    }

    String classGroup() {
        ClassGroup group = document.file().classGroup();
        return group == null ? "" : group.name();
    }

    String matter() {
        return document.file().matter();
    }

    String company() {
        Company company = document.file().company();
        return company == null ? "" : company.legalName();
    }

    /** Returns «✓ Prêt à envoyer» or «● Incomplet»: words, a shape and a colour say the same. */
    String state(Messages messages) {
        return (ready() ? "✓ " : "● ") + messages.label(document.readiness());
    }

    Tone tone() {
        return ready() ? Tone.SUCCESS : Tone.DANGER;
    }

    /** Returns the tooltip of the whole line, empty when nothing was found. */
    String tooltip() {
        return FindingsText.tooltip(document.findings());
    }

    /** Returns what the column of {@code role} shows: the person with the gravest badge, or «?» when nobody was found (F083). */
    RoleCell cell(TemplateRole role) {
        List<Finding> findings = document.findings().stream().filter(f -> f.role() == role.role()).toList();
        String tooltip = FindingsText.tooltip(findings);
        long blocking = count(findings, Severity.BLOCKING);
        long warnings = count(findings, Severity.WARNING);
        Optional<ResolvedSignatory> person = document.signatories().stream().filter(s -> s.role().role() == role.role()).findFirst();
        if (person.isEmpty()) {
            return nobody(role, findings.isEmpty() || blocking > 0, warnings > 0, tooltip);
        }
        String name = person.get().display();
        if (blocking > 0) {
            return new RoleCell("●" + blocking, Tone.DANGER, name, tooltip);
        }
        if (warnings > 0) {
            return new RoleCell("▲" + warnings, Tone.WARNING, name, tooltip);
        }
        return new RoleCell(findings.isEmpty() ? "" : "i", Tone.ACCENT, name, tooltip);
    }

    private static RoleCell nobody(TemplateRole role, boolean needed, boolean warned, String tooltip) {
        if (role.requirement() == Requirement.OPTIONAL || (warned && !needed)) {
            return new RoleCell("▲ ?", Tone.WARNING, "", tooltip);
        }
        return needed ? new RoleCell("● ?", Tone.DANGER, "", tooltip) : new RoleCell("i", Tone.ACCENT, "", tooltip);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
