package fr.paraphe.domain.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.AbsenceFile;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordFixtures;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.merge.InMemoryRecordFiles;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.output.MailingPlan.Reason;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.PostLetters;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailDocumentsTest { // F077
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final DocumentTemplate template = ShippedTemplates.agreement().email(new EmailText("", "Votre document", "Bonjour,"))
            .named("Attestation", ShippedTemplates.agreement().category(), RecipientKind.STUDENT);
    private final SigningWorld world = new SigningWorld();
    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryMailedDocuments mailed = new InMemoryMailedDocuments();
    private final PostLetters box = new PostLetters(world.outbox, () -> NOW);
    private final Map<UUID, InternshipFile> files = new LinkedHashMap<>();
    private final List<Integer> progress = new ArrayList<>();
    private int weight = 10;

    @BeforeEach
    void keepTemplate() {
        templates.save(new TemplateVersion(template, NOW, ""));
    }

    private InternshipFile student(String last, String email) {
        InternshipFile file = CampusFixtures.adult().reached(new ContactDetails(email.isEmpty() ? null : email, null, null, null))
                .student(s -> RecordFields.with(s, "name", new PersonName(s.name().title(), last, "Léa"))).file();
        files.put(file.internship().id(), file);
        return file;
    }

    private RecordFiles read() {
        var read = new InMemoryRecordFiles();
        files.values().forEach(read::add);
        return read;
    }

    private MailDocuments use() {
        return new MailDocuments(templates, read(), (_, file) -> {
            String who = file.name();
            if (who.startsWith("ÉCHEC")) {
                throw new RefusedException("V39", "Le caractère «\u00a0Ÿ\u00a0» n'existe pas dans la police choisie.");
            }
            if (who.startsWith("PANNE")) {
                throw new IllegalStateException("boom");
            }
            byte[] pdf = who.startsWith("GROS") ? new byte[weight] : who.getBytes(StandardCharsets.UTF_8);
            return new MailDocuments.Ready(pdf, new OutgoingRequest.Message("Campus\ndes Tilleuls",
                    who.startsWith("MUET") ? " \n" : "Document\nde " + who, "Bonjour {lien:x},"));
        }, mailed, box, new InMemoryTransactions(), () -> NOW);
    }

    private MailingPlan plan() {
        return new PlanMailing(read(), mailed, box).plan(template, List.copyOf(files.keySet()));
    }

    private MailDocuments.Outcome send(int atMost) {
        progress.clear();
        return use().run(template, plan().toSend(false), progress::add, () -> progress.size() >= atMost);
    }

    @Test
    void tellsWhoCannotReceiveAndWhy() {
        student("Berger", "lea.berger@ecole.example");
        student("Sans", "");
        student("Faux", "lea(at)ecole");
        UUID gone = UUID.randomUUID();
        List<UUID> ids = new ArrayList<>(files.keySet());
        ids.add(gone);
        ids.add(ids.getFirst());
        MailingPlan plan = new PlanMailing(read(), mailed, box).plan(template, ids);

        assertThat(plan.letters()).extracting(MailingPlan.Letter::concerned, letter -> letter.to().email(), MailingPlan.Letter::again)
                .containsExactly(tuple("BERGER Léa", "lea.berger@ecole.example", false));
        assertThat(plan.left()).extracting(MailingPlan.Left::concerned, MailingPlan.Left::reason).containsExactly(
                tuple("SANS Léa", Reason.NO_EMAIL), tuple("FAUX Léa", Reason.INVALID_EMAIL), tuple("", Reason.GONE));
        DocumentTemplate forGuardians = template.named("Lettre", template.category(), RecipientKind.GUARDIAN);
        assertThat(new PlanMailing(read(), mailed, box).plan(forGuardians, ids).left())
                .extracting(MailingPlan.Left::reason).containsExactly(Reason.NOBODY, Reason.NOBODY, Reason.NOBODY, Reason.GONE);
    }

    @Test
    void aStatementOfAbsencesAnswersForEachOfThem() { // F075
        var file = (AbsenceFile) RecordFixtures.usual().file(RecordKind.ABSENCE);
        DocumentTemplate statement = ShippedTemplates.all().stream().filter(found -> found.about() == RecordKind.ABSENCE).findFirst()
                .orElseThrow().named("Relevé", TemplateCategory.ATTENDANCE, RecipientKind.STUDENT);
        var read = new InMemoryRecordFiles();
        read.add(file);
        List<UUID> ids = file.absences().stream().map(Absence::id).toList();
        assertThat(ids).hasSizeGreaterThan(1);
        MailingPlan plan = new PlanMailing(read, mailed, box).plan(statement, ids);
        assertThat(plan.letters()).hasSize(1);
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void twoGuardiansWhoShareAnAddressReceiveOneMessage() { // D-20
        InternshipFile file = CampusFixtures.minor().secondGuardian(null, true).student(s -> RecordFields.with(s, "guardians",
                s.guardians().stream().map(g -> RecordFields.with(RecordFields.with(g, "receivesMail", true), "contact",
                        CampusFixtures.details(g.rank() == 1 ? "Famille@ex.example" : "famille@EX.example", null))).toList())).file();
        files.put(file.internship().id(), file);
        DocumentTemplate letter = template.named("Lettre", template.category(), RecipientKind.GUARDIAN);
        assertThat(new PlanMailing(read(), mailed, box).plan(letter, List.copyOf(files.keySet())).letters())
                .extracting(one -> one.to().name()).containsExactly("Sarah AUDOUIN");
    }

    @Test
    void eachLeavesOnceWithItsDocumentAndOneThatFailsDoesNotStopTheOthers() { // F069
        student("Berger", "lea.berger@ecole.example");
        student("Échec", "lea.echec@ecole.example");
        student("Panne", "lea.panne@ecole.example");
        student("Muet", "lea.muet@ecole.example");
        student("Berger", "une.autre@ecole.example");
        MailDocuments.Outcome outcome = send(99);

        assertThat(outcome.posted()).isEqualTo(2);
        assertThat(outcome.givenUp()).isZero();
        assertThat(outcome.failures()).extracting(MakeDocuments.Failure::student).containsExactly("ÉCHEC Léa", "PANNE Léa", "MUET Léa");
        assertThat(outcome.failures()).extracting(MakeDocuments.Failure::why).satisfiesExactly(
                why -> assertThat(why).contains("n'existe pas dans la police"), why -> assertThat(why).contains("prévenez l'assistance"),
                why -> assertThat(why).contains("L'objet de l'e-mail est vide"));
        assertThat(progress).containsExactly(1, 2, 3, 4, 5);
        assertThat(world.outbox.all()).extracting(OutgoingMessage::recipient, OutgoingMessage::recipientName, OutgoingMessage::senderLabel,
                OutgoingMessage::subject).containsExactlyInAnyOrder(
                tuple("lea.berger@ecole.example", "Léa BERGER", "Campus des Tilleuls", "Document de BERGER Léa"),
                tuple("une.autre@ecole.example", "Léa BERGER", "Campus des Tilleuls", "Document de BERGER Léa"));
        assertThat(world.outbox.all()).allSatisfy(message -> assertThat(message.text())
                .startsWith("Bonjour (lien:x),\n\nTraitement et protection des données personnelles"));
        assertThat(world.outbox.all()).flatExtracting(message -> world.outbox.attachments(message.id()))
                .extracting(OutgoingAttachment::name, file -> new String(file.content(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(tuple("BERGER Léa - Attestation.pdf", "BERGER Léa"),
                        tuple("BERGER Léa - Attestation (2).pdf", "BERGER Léa"));
    }

    @Test
    void theCourierReceivesTheDocumentAndAFailureIsTriedAgain() { // X08
        student("Berger", "lea.berger@ecole.example");
        send(99);
        assertThat(world.deliver.run()).isEqualTo(1);
        assertThat(world.delivered).extracting(OutgoingMessage::subject).containsExactly("Document de BERGER Léa");
        assertThat(world.delivered.getFirst().text()).contains("/donnees-personnelles");
        assertThat(world.carried).extracting(OutgoingAttachment::name).containsExactly("BERGER Léa - Attestation.pdf");
        assertThat(world.deliver.run()).isZero();
    }

    @Test
    void whatWasSentBeforeIsSaidSoAndNotSentTwiceUnlessAsked() {
        student("Berger", "lea.berger@ecole.example");
        send(99);
        student("Audouin", "lea.audouin@ecole.example");
        assertThat(plan().letters()).extracting(MailingPlan.Letter::again).containsExactly(true, false);
        assertThat(plan().toSend(true)).hasSize(2);
        assertThat(send(99).posted()).isEqualTo(1);
        assertThat(world.outbox.all()).hasSize(2);
    }

    @Test
    void whatCouldNotBeDeliveredMayBeSentAgain() {
        InternshipFile file = student("Berger", "lea.berger@ecole.example");
        send(99);
        world.outbox.save(world.outbox.all().getFirst().failed("refusé", true));
        assertThat(plan().letters()).extracting(MailingPlan.Letter::again).containsExactly(false);
        send(99);
        files.put(file.internship().id(), RecordFields.with(file, "student", RecordFields.with(file.student(), "contact",
                new ContactDetails("nouvelle@ecole.example", null, null, null))));
        assertThat(plan().letters()).extracting(MailingPlan.Letter::again).containsExactly(false);
    }

    @Test
    void givenUpItSaysHowManyWillNotLeave() {
        for (String last : List.of("A", "B", "C", "D")) {
            student(last, "lea." + last + "@ecole.example");
        }
        MailDocuments.Outcome outcome = send(2);
        assertThat(outcome.posted()).isEqualTo(2);
        assertThat(outcome.givenUp()).isEqualTo(2);
        assertThat(use().resume()).isZero();
        assertThat(world.outbox.all()).hasSize(2);
        assertThat(send(99).posted()).isEqualTo(2);
    }

    @Test
    void whatAStopLeftGoesOnByItselfAndNothingLeavesTwice() { // X08
        student("A", "lea.a@ecole.example");
        student("B", "lea.b@ecole.example");
        var stop = new IllegalStateException("killed");
        assertThatThrownBy(() -> use().run(template, plan().toSend(false), _ -> {
            throw stop;
        }, () -> false)).isSameAs(stop);
        assertThat(world.outbox.all()).hasSize(1);
        assertThat(plan().letters()).allMatch(MailingPlan.Letter::again);
        assertThat(use().resume()).isEqualTo(1);
        assertThat(use().resume()).isZero();
        assertThat(world.outbox.all()).extracting(OutgoingMessage::recipient)
                .containsExactlyInAnyOrder("lea.a@ecole.example", "lea.b@ecole.example");
    }

    @Test
    void aRecordDeletedMeanwhileIsSaidSo() {
        InternshipFile file = student("A", "lea.a@ecole.example");
        List<MailingPlan.Letter> letters = plan().toSend(false);
        files.remove(file.internship().id());
        MailDocuments.Outcome outcome = use().run(template, letters, progress::add, () -> false);
        assertThat(outcome.failures()).extracting(MakeDocuments.Failure::why)
                .containsExactly("Cette fiche n'est plus dans la base\u00a0: actualisez la liste.");
    }

    @Test
    void anAttachmentOfMoreThanTenMegabytesIsRefused() {
        student("Gros", "lea.gros@ecole.example");
        weight = LetterBox.MOST_BYTES;
        assertThat(send(99).posted()).isEqualTo(1);
        student("Grosse", "lea.grosse@ecole.example");
        weight = LetterBox.MOST_BYTES * 124 / 100;
        MailDocuments.Outcome outcome = send(99);
        assertThat(outcome.posted()).isZero();
        assertThat(outcome.failures().getFirst().why()).startsWith("La pièce jointe pèse 12,4 Mo, et un e-mail en porte 10 au plus");
    }

    @Test
    void aTemplateWithoutSubjectSendsNothing() {
        student("A", "lea.a@ecole.example");
        DocumentTemplate silent = template.email(new EmailText("", "  ", "Bonjour"));
        List<MailingPlan.Letter> letters = plan().toSend(false);
        assertThatThrownBy(() -> use().run(silent, letters, progress::add, () -> false))
                .isInstanceOf(RefusedException.class).hasMessageContaining("n'a pas d'objet d'e-mail");
        assertThat(mailed.waiting(9)).isEmpty();
    }
}
