package fr.paraphe.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest.Message;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfAndJsonProofFileWriterTest {
    private static final UUID ID = new UUID(0x0199_0000_0000_7000L, 1);
    private static final UUID STUDENT = new UUID(0x0199_0000_0000_7000L, 2);
    private static final Instant START = Instant.parse("2026-11-14T17:00:00.123456Z");
    private static final String SIGNED = "ab".repeat(32);
    private static final String MODIFIED =
            "Le contenu du fichier de preuve ne correspond pas au sceau de la plateforme\u00a0: il a été modifié.";

    private final PdfAndJsonProofFileWriter writer =
            new PdfAndJsonProofFileWriter(new HtmlPages(new RenderingBench(new DocumentFonts())), "Paraphe 0.1",
                    SigningRoom.now().sealer());

    static ProofFile proof(boolean specimen) {
        var person = new PersonSnapshot(UUID.randomUUID(), "ÇELIK Maureen", "Maureen ÇELIK", "", "maureen.celik@exemple.fr",
                "+33612345678");
        var signatory = new Signatory(STUDENT, SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK_SMS, person,
                SignatoryProgress.NONE.signed(START.plusSeconds(120)));
        var missing = new Signatory(UUID.randomUUID(), SignatoryRole.INTERNSHIP_TUTOR, Requirement.OPTIONAL, 2, AuthLevel.LINK,
                new PersonSnapshot(UUID.randomUUID(), "DUPONT Léon", "Léon DUPONT", "Agence & Fils <SARL>", "leon@exemple.fr", null),
                SignatoryProgress.NONE);
        return proof(specimen, List.of(signatory, missing));
    }

    private static ProofFile proof(boolean specimen, List<Signatory> signatories) {
        Circuit circuit = Circuit.start(SigningOrder.FREE, signatories, START.plusSeconds(86_400));
        var transaction = new SigningTransaction(ID, UUID.randomUUID(), UUID.randomUUID(), "CONV-2026-001", "Convention de ÇELIK Maureen",
                new Message("Lycée", "Objet", "Corps"), circuit, "cd".repeat(32), 6, START, START, 3);
        return new ProofFile("Lycée Jean-Moulin", specimen, transaction, SIGNED, events());
    }

    private static List<ProofEvent> events() {
        var events = new ArrayList<ProofEvent>();
        List<ProofEventType> types = List.of(ProofEventType.RECEIVED, ProofEventType.INVITED, ProofEventType.OPENED, ProofEventType.SIGNED,
                ProofEventType.ARCHIVED);
        for (ProofEventType type : types) {
            boolean platform = type == ProofEventType.RECEIVED || type == ProofEventType.ARCHIVED;
            ClientTrace trace = platform ? ClientTrace.NONE : new ClientTrace("203.0.113.7", "Mozilla/5.0 <b>𓀀</b>");
            var entry = new ProofEvent.Entry(START.plusSeconds(30L * events.size()), type, platform ? null : STUDENT,
                    platform ? "Plateforme" : "ÇELIK Maureen", trace,
                    type == ProofEventType.ARCHIVED ? "PDF SHA-256 " + SIGNED : "détail " + type.code());
            events.add(ProofEvent.after(events.isEmpty() ? null : events.getLast(), ID, entry));
        }
        return events;
    }

    private String json(boolean specimen) {
        return new String(writer.json(proof(specimen)), StandardCharsets.UTF_8);
    }

    private List<String> check(String json) {
        return writer.check(json.getBytes(StandardCharsets.UTF_8), SIGNED);
    }

    @Test // F173, X13
    void aProofAsWrittenHolds() {
        assertThat(check(json(false))).isEmpty();
        assertThat(check(json(true))).isEmpty();
    }

    @Test // F173
    void saysWhoSignedWhenAndFromWhereButMasksAddresses() {
        String json = json(false);
        assertThat(json).contains("\"schema\" : 1", "Lycée Jean-Moulin", "ÇELIK Maureen", "203.0.113.7", "m•••@exemple.fr", "+33•••••••78",
                "\"signedAt\" : \"2026-11-14T17:02:00.123456Z\"", SIGNED, "cd".repeat(32), "signature.given", "Paraphe 0.1");
        assertThat(json).doesNotContain("maureen.celik@", "612345678");
        assertThat(json.indexOf("\"institution\"")).isLessThan(json.indexOf("\"document\""));
        assertThat(json.indexOf("\"signatories\"")).isLessThan(json.indexOf("\"events\""));
    }

    @Test // X13
    void namesTheFirstEventThatWasChanged() {
        String json = json(false);
        assertThat(check(json.replace("détail link", "x").replace("détail signatory.opened", "autre"))).hasSize(2).first().asString()
                .startsWith("La chaîne est rompue à l'événement n°\u00a03");
        assertThat(check(json.replaceFirst("203\\.0\\.113\\.7", "203.0.113.8"))).first().asString().contains("n°\u00a02");
        assertThat(check(json.replaceFirst("17:01:30", "17:01:31"))).first().asString().contains("n°\u00a04");
    }

    @Test // X13: the chain does not cover these, the seal does
    void seesWhatWasChangedOutsideTheEvents() {
        String json = json(false);
        Map<String, String> changes = Map.of("\"name\" : \"ÇELIK Maureen\"", "\"name\" : \"ÇELIK Marion\"",
                "Lycée Jean-Moulin", "Lycée Jean-Monnet",
                "\"pages\" : 6", "\"pages\" : 7", "Convention de ÇELIK", "Contrat de ÇELIK",
                "\"signedAt\" : \"2026", "\"signedAt\" : \"2025", "\"specimen\" : false", "\"specimen\" : true",
                "Agence & Fils", "Agence & Fille",
                "\"software\" : ", "\"autre\" : ");
        changes.forEach((from, to) -> {
            assertThat(json).contains(from);
            assertThat(check(json.replace(from, to))).as(from).containsExactly(MODIFIED);
        });
        assertThat(check(json.replaceFirst("\"sha256\" : \"..", "\"sha256\" : \"zz"))).containsExactly(MODIFIED);
        assertThat(check(json.replaceFirst("\"cms\" : \"....", "\"cms\" : \"AAAA"))).containsExactly(MODIFIED);
    }

    @Test // X13
    void seesThatTheSealWasTakenAwayOrIsAnotherProofs() {
        String json = json(false);
        String stripped = json.replaceFirst("(?s),\\s*\"seal\" : \\{[^}]*}", "");
        assertThat(check(stripped)).containsExactly("Le fichier de preuve ne porte pas le sceau de la plateforme.");
        String other = json(true);
        String swapped = json.substring(0, json.indexOf("\"seal\"")) + other.substring(other.indexOf("\"seal\""));
        assertThat(check(swapped)).containsExactly(MODIFIED);
    }

    @Test // X13: two values under one name would show a reader what the seal does not cover
    void refusesTwoValuesUnderOneName() {
        String twice = json(false).replace("\"pages\" : 6", "\"pages\" : 12, \"pages\" : 6");
        assertThat(check(twice)).singleElement().asString().contains("n'est pas un fichier de preuve");
        assertThat(check(json(false) + "{}")).singleElement().asString().contains("n'est pas un fichier de preuve");
    }

    @Test // X13: spaces and the order of fields mean nothing in JSON
    void aProofWrittenAgainByAnotherToolHolds() throws IOException {
        var mapper = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
        assertThat(check(mapper.writeValueAsString(mapper.readTree(json(false))))).isEmpty();
    }

    @Test // X13
    void seesTheLastEventTakenAwayEvenWithItsCount() {
        ProofFile whole = proof(false);
        var cut = new ProofFile(whole.institution(), false, whole.transaction(), SIGNED, whole.events().subList(0, 4));
        assertThat(writer.check(writer.json(cut), SIGNED)).singleElement().asString().contains("la fin de la preuve a été retirée");
    }

    @Test // X13
    void seesAnEventTakenAway() {
        ProofFile whole = proof(false);
        var fewer = new ArrayList<>(whole.events());
        fewer.remove(2);
        var cut = new ProofFile(whole.institution(), false, whole.transaction(), SIGNED, fewer);
        assertThat(writer.check(writer.json(cut), SIGNED)).singleElement().asString().contains("n°\u00a03");
        String lastGone = json(false).replace("\"eventCount\" : 5", "\"eventCount\" : 6");
        assertThat(check(lastGone)).contains("Le fichier annonce 6 événements et en contient 5.");
    }

    @Test // X13
    void seesAnotherDocument() {
        assertThat(writer.check(writer.json(proof(false)), "00".repeat(32))).singleElement().asString().contains("d'un autre document");
    }

    @Test
    void refusesWhatIsNotAProof() {
        for (String junk : List.of("", "[]", "{}", "rien", "{\"schema\":1,\"events\":[{}],\"document\":{\"transactionId\":\"x\"}}")) {
            assertThat(check(junk)).singleElement().asString().contains("n'est pas un fichier de preuve");
        }
    }

    @Test // F173, D-03
    void writesAReadablePdfA() throws IOException {
        byte[] pdf = writer.pdf(proof(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text).contains("SPÉCIMEN – sans valeur juridique", "Fichier de preuve", "ÇELIK Maureen", "m•••@exemple.fr",
                    "14/11/2026 18:02:00", "Non signé", "Agence & Fils <SARL>", "Signature apposée", "203.0.113.7", "<b>□</b>");
        }
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test // D-20
    void saysWhichOfTheGuardiansSignedWhereEitherSuffices() throws IOException {
        List<Signatory> both = Stream.of(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN).map(role -> {
            var person = new PersonSnapshot(UUID.randomUUID(), "AUDOUIN " + role, role + " AUDOUIN", "", "a@exemple.fr", null);
            SignatoryProgress progress = role == SignatoryRole.GUARDIAN ? SignatoryProgress.NONE : SignatoryProgress.NONE.signed(START);
            return new Signatory(UUID.randomUUID(), role, Requirement.MANDATORY, 1, AuthLevel.LINK, person, progress, true);
        }).toList();
        try (PDDocument document = Loader.loadPDF(writer.pdf(proof(false, both)))) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text).contains("Obligatoire (l'un ou l'autre suffit)", "Non requis : l'autre responsable a signé")
                    .doesNotContain("Non signé");
        }
        assertThat(new String(writer.json(proof(false, both)), StandardCharsets.UTF_8))
                .contains("\"requirement\" : \"Obligatoire (l'un ou l'autre suffit)\"");
    }
}
