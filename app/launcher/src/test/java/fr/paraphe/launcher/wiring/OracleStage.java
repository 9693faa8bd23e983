package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.template.JsoupTemplateText;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.launcher.demo.LinkReader;
import fr.paraphe.launcher.demo.MovedClock;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** A running base of a school with its platform, on a clock that tests move, where circuits of any shape are played (10-oracles.md). */
final class OracleStage implements AutoCloseable {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Pattern FICTITIOUS = Pattern.compile("(\\+33 ?|0)6 ?39 ?98 ?\\d\\d ?\\d\\d");
    private static final int INTERNSHIPS = 40;
    private static final int DAYS = 30;

    final Workshop workshop;
    final LinkReader people;
    private final MovedClock clock;
    private final Set<UUID> used = new HashSet<>();

    /** Creates the base, which is no demonstration, at {@code now}. */
    OracleStage(Path folder, Instant now) throws IOException {
        clock = new MovedClock(now);
        workshop = Workshop.create(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), clock);
        List<Path> files = TestBase.campus(folder.resolve("campus"), 11, INTERNSHIPS);
        for (Path file : files) { // the telephones reserved for fiction are refused outside demonstrations
            Files.writeString(file, FICTITIOUS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).replaceAll(""),
                    StandardCharsets.ISO_8859_1);
        }
        workshop.importFiles(files);
        people = new LinkReader(workshop, folder.resolve("outbox"));
    }

    static TemplateRole must(SignatoryRole role) {
        return new TemplateRole(role, Requirement.MANDATORY, 1, AuthLevel.LINK);
    }

    static TemplateRole may(SignatoryRole role) {
        return must(role).requirement(Requirement.OPTIONAL);
    }

    static TemplateRole representative() {
        return new TemplateRole(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 1, AuthLevel.SPACE);
    }

    /** Saves a copy of the shipped agreement signed by those roles, in any order, in so many days, and returns it. */
    DocumentTemplate template(int days, TemplateRole... roles) {
        DocumentTemplate agreement = workshop.templates(() -> SECRETARY).duplicate(ShippedTemplates.AGREEMENT);
        var ranked = new ArrayList<TemplateRole>();
        Arrays.stream(roles).forEach(role -> ranked.add(role.rank(ranked.size() + 1)));
        Sharing sharing = agreement.sharing().roles(ranked).durations(days, 60);
        var boxes = new JsoupTemplateText();
        String html = boxes.withBoxes(boxes.withoutBoxes(agreement.html(), agreement.sharing().beyond(sharing)),
                sharing.beyond(agreement.sharing()));
        return save(agreement.html(html).sharing(sharing));
    }

    /** Saves a template, as its next version when it is known. */
    DocumentTemplate save(DocumentTemplate template) {
        return workshop.templates(() -> SECRETARY).save(template);
    }

    /** Sends one document signed by those roles in the usual time, and returns its request, announced. */
    UUID send(TemplateRole... roles) {
        return send(template(DAYS, roles), 1).getFirst();
    }

    /** Sends that many documents to sign. */
    List<UUID> send(DocumentTemplate template, int documents) {
        List<CheckedDocument> ready = workshop.check(template, workshop.internshipIds()).stream()
                .filter(document -> document.readiness() == Readiness.READY && used.add(document.file().id()))
                .limit(documents).toList();
        return send(template, ready);
    }

    /** Sends another document about the record of that request, by the same template. */
    List<UUID> again(UUID id, DocumentTemplate template) {
        return send(template, workshop.check(template, List.of(request(id).subject().recordId())));
    }

    private List<UUID> send(DocumentTemplate template, List<CheckedDocument> documents) {
        List<UUID> taken = workshop.send(template, documents).taken();
        workshop.jobs().deliver(_ -> { }, () -> false);
        round();
        return taken;
    }

    /** Does the background work twice: what was signed is closed by the first, and known here by the second. */
    void round() {
        assertThat(workshop.jobs().round().faults()).isEmpty();
        assertThat(workshop.jobs().round().faults()).isEmpty();
    }

    /** Has that role sign the document, and returns the code of the refusal; empty once it is signed. */
    String sign(UUID request, SignatoryRole role) {
        String refusal = people.sign(signatory(request, role));
        round();
        return refusal;
    }

    /** Has the representative close those documents by one gesture, and returns how many he signed. */
    int finalise(List<UUID> ids) {
        Signatory head = request(ids.getFirst()).circuit().representative().orElseThrow();
        int signed = people.finalise(workshop.finaliseAs(head.person().personId(), ids).page(), head);
        round();
        return signed;
    }

    void pass(Duration time) {
        clock.pass(time);
        round();
    }

    SignatureRequest request(UUID id) {
        return workshop.requests().find(id).orElseThrow();
    }

    TrackingRow row(UUID id) {
        return TrackingRow.of(request(id), clock.instant());
    }

    Signatory signatory(UUID request, SignatoryRole role) {
        return request(request).circuit().signatories().stream().filter(s -> s.role() == role).findFirst().orElseThrow();
    }

    /** Returns how many documents were counted in each month, the latest first, and what they cost before and after tax. */
    List<String> counted() {
        return workshop.counting().reading().read().months().stream().filter(month -> month.documents() > 0)
                .map(month -> month.documents() + " " + month.exclTax() + " " + month.inclTax()).toList();
    }

    /** Returns what the grid shows of that document: its state and its signatures, such as «FINALISABLE 1/4*». */
    String shown(UUID id) {
        TrackingRow row = row(id);
        return row.status() + " " + row.signatures();
    }

    @Override
    public void close() {
        workshop.close();
    }
}
