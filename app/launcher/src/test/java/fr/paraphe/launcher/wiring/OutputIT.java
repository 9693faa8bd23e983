package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.output.MailDocuments;
import fr.paraphe.domain.output.MailingPlan;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PdfOutput.Form;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.launcher.resilience.TestBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;

/** Documents that leave without electronic signature, from the records of a base to the files on the disk (E20). */
@Timeout(180)
class OutputIT {
    @TempDir Path folder;

    private Workshop workshop() throws IOException {
        Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), Clock.systemUTC());
        workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 12));
        return workshop;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void pdfsHoldTheRecordsAndNothingOfASending() throws IOException { // F077, F078, F175
        try (Workshop workshop = workshop()) {
            var desk = new DesktopOutputs(workshop, RecordKind.INTERNSHIP);
            DocumentTemplate agreement = desk.templates().getFirst();
            assertThat(agreement.id()).isEqualTo(ShippedTemplates.AGREEMENT);
            assertThat(desk.templates()).hasSizeGreaterThanOrEqualTo(workshop.sendable(agreement.about()).size());
            List<UUID> ids = workshop.internshipIds();
            Path target = folder.resolve("pdf");
            var progress = new ArrayList<Integer>();
            MakeDocuments.Outcome made = desk.write(agreement, ids, new PdfOutput(Form.EACH, target, false, false), progress::add,
                    () -> false);
            assertThat(made.failures()).isEmpty();
            assertThat(made.made()).isEqualTo(ids.size());
            assertThat(progress).hasSize(ids.size());
            try (Stream<Path> files = Files.list(target)) {
                assertThat(files).hasSize(ids.size());
            }
            InternshipFile first = workshop.internships().files(workshop.internshipIds()).getFirst();
            Path file = target.resolve(first.student().name().lastFirst() + " - " + agreement.label() + ".pdf");
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(text(document)).contains(first.student().name().lastFirst(), first.company().legalName(), "SPÉCIMEN")
                        .doesNotContain("APERÇU");
                assertThat(document.getDocumentCatalog().getAcroForm(null)).isNull();
            }
            assertThat(workshop.requests().ofRecords(ids)).isEmpty();
        }
    }

    @Test
    void aSingleFileHasThemAllInTheOrderOfTheList() throws IOException {
        try (Workshop workshop = workshop()) {
            var desk = new DesktopOutputs(workshop, RecordKind.INTERNSHIP);
            List<InternshipFile> files = workshop.internships().files(workshop.internshipIds());
            Path target = folder.resolve("stages.pdf");
            MakeDocuments.Outcome made = desk.write(desk.templates().getFirst(), workshop.internshipIds(),
                    new PdfOutput(Form.ONE, target, true, true), _ -> { }, () -> false);
            assertThat(made.where()).isEqualTo(target.toString());
            try (PDDocument document = Loader.loadPDF(target.toFile())) {
                var titles = new ArrayList<String>();
                document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
                assertThat(titles).containsExactlyElementsOf(files.stream().map(f -> f.student().name().lastFirst()).toList());
                assertThat(document.getNumberOfPages() % 2).isZero();
                assertThat(text(document)).contains(files.getLast().company().legalName());
            }
        }
    }

    @Test
    void emailsReachThoseWhomTheTemplateIsWrittenToWithTheirDocument() throws IOException { // F069, F077
        try (Workshop workshop = workshop()) {
            var emails = new EmailedDocuments(workshop);
            DocumentTemplate certificate = emails.template();
            List<UUID> ids = workshop.internshipIds();
            MailingPlan plan = emails.plan();
            assertThat(plan.letters().size() + plan.left().size()).isEqualTo(ids.size());
            assertThat(plan.letters()).isNotEmpty();
            assertThat(emails.send(_ -> { })).isEqualTo(new MailDocuments.Outcome(plan.letters().size(), List.of(), 0));
            assertThat(workshop.jobs().messages()).isEqualTo(plan.letters().size());
            assertThat(emails.plan().toSend(false)).isEmpty();

            List<Email> received = received();
            assertThat(received).extracting(email -> email.getRecipients().getFirst().getAddress())
                    .containsExactlyInAnyOrderElementsOf(plan.letters().stream().map(letter -> letter.to().email()).toList());
            InternshipFile first = workshop.internships().files(workshop.internshipIds()).stream()
                    .filter(file -> file.internship().id().equals(plan.letters().getFirst().recordId())).findFirst().orElseThrow();
            String name = first.student().name().lastFirst();
            Email his = received.stream().filter(email -> (name + " - " + certificate.label() + ".pdf")
                    .equals(email.getAttachments().getFirst().getName())).findFirst().orElseThrow();
            assertThat(his.getSubject()).isNotBlank().doesNotContain("{{");
            assertThat(his.getPlainText()).doesNotContain("{{").contains("données personnelles");
            try (PDDocument document = Loader.loadPDF(his.getAttachments().getFirst().readAllBytes())) {
                assertThat(text(document)).contains(name).doesNotContain("APERÇU");
            }
            assertThat(workshop.requests().ofRecords(ids)).isEmpty();
            var life = workshop.campus(new DesktopCampus.Author("Zoé", () -> { }, new WorkstationGrids(new Workstation(folder))));
            assertThat(life.timeline(RecordKind.INTERNSHIP, first.internship().id())).extracting(TimelineEntry::title)
                    .contains(certificate.label() + "\u00a0: e-mail à " + first.student().name().firstLast());
        }
    }

    private List<Email> received() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
            return files.map(file -> {
                try {
                    return EmailConverter.emlToEmail(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }

    @Test
    void nothingIsWrittenOfASingleFileThatIsGivenUp() throws IOException {
        try (Workshop workshop = workshop()) {
            Path target = Files.createDirectories(folder.resolve("vide")).resolve("stages.zip");
            var desk = new DesktopOutputs(workshop, RecordKind.INTERNSHIP);
            var tried = new ArrayList<Integer>();
            MakeDocuments.Outcome made = desk.write(desk.templates().getFirst(), workshop.internshipIds(),
                    new PdfOutput(Form.ZIP, target, true, false), tried::add, () -> tried.size() >= 2);
            assertThat(made.cut()).isTrue();
            assertThat(target.getParent()).isEmptyDirectory();
        }
    }
}
