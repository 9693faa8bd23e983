package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.store.Repositories;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks and sends the documents of a whole list as the send window does: of the list that the template of that label goes with or,
 * without a label, every internship by the agreement that fits the student's age (D-19). Templates are those of the base, as last saved.
 */
public final class WholeList {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Workshop workshop;
    private final Repositories data;

    WholeList(Workshop workshop, Repositories data) {
        this.workshop = workshop;
        this.data = data;
    }

    /**
     * Checks the whole list; {@code label} is the template's, empty for the agreement of each age.
     *
     * @throws RefusedException {@code template-unknown} when no template of that label can be sent
     */
    public List<CheckedDocument> check(String label) {
        var all = new ArrayList<CheckedDocument>();
        shares(label).forEach((template, ids) -> all.addAll(workshop.check(template, ids)));
        return all;
    }

    /** Sends what is ready, and says what became of each; nothing that is incomplete leaves. */
    public List<SendForSignature.Outcome> sendReady(String label) {
        var outcomes = new ArrayList<SendForSignature.Outcome>();
        shares(label).forEach((template, ids) -> outcomes.add(workshop.send(template,
                workshop.check(template, ids).stream().filter(d -> d.readiness() == Readiness.READY).toList())));
        return outcomes;
    }

    private Map<DocumentTemplate, List<UUID>> shares(String label) {
        Map<DocumentTemplate, List<UUID>> shares = new LinkedHashMap<>();
        if (!label.isBlank()) {
            DocumentTemplate template = named(label.strip());
            shares.put(template, records(template.about()));
            return shares;
        }
        LocalDate today = LocalDate.now(workshop.clock().withZone(PARIS));
        Map<Boolean, List<UUID>> byAge = workshop.internships().files(workshop.internshipIds()).stream().collect(Collectors.partitioningBy(
                file -> file.student().minorOn(today), Collectors.mapping(file -> file.internship().id(), Collectors.toList())));
        shares.put(current(ShippedTemplates.AGREEMENT), byAge.getOrDefault(false, List.of()));
        shares.put(current(ShippedTemplates.MINOR_AGREEMENT), byAge.getOrDefault(true, List.of()));
        return shares;
    }

    private DocumentTemplate current(UUID id) {
        return data.templates().find(id).orElseThrow(() -> new RefusedException("template-missing",
                "La convention livrée n'est plus dans la base\u00a0: nommez un modèle par --template."));
    }

    private List<UUID> records(RecordKind about) {
        return CampusList.of(about).map(list -> data.files().subjects(about, data.lists().of(list).ids(ListQuery.ALL))).orElse(List.of());
    }

    /** Internships come first: of two templates of one label theirs is meant. */
    private DocumentTemplate named(String label) {
        List<DocumentTemplate> offered = Stream.concat(Stream.of(RecordKind.INTERNSHIP), Arrays.stream(RecordKind.values()))
                .distinct().flatMap(about -> workshop.sendable(about).stream()).toList();
        return offered.stream().filter(template -> template.label().equalsIgnoreCase(label)).findFirst()
                .orElseThrow(() -> new RefusedException("template-unknown", "Aucun modèle «\u00a0" + label
                        + "\u00a0» ne peut être envoyé à la signature. Modèles possibles\u00a0: "
                        + offered.stream().map(DocumentTemplate::label).collect(Collectors.joining(", ")) + "."));
    }
}
