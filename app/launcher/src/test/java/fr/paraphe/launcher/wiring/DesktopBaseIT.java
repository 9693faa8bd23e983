package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.directory.duplicates.DuplicateDesk;
import fr.paraphe.desktop.directory.imports.CampusImports;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.directory.duplicates.Duplicate;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the desktop asks of an open base, on a real H2 base that imported an invented school. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DesktopBaseIT {
    private static final String COLETTE = "HUCHON Colette";
    private static final char[] PASSWORD = "Un mot de passe d'essai".toCharArray();

    private final List<String> heard = new ArrayList<>();
    private Path folder;
    private Workshop workshop;
    private CampusDesk desk;

    @BeforeAll
    void importsAnInventedSchool(@TempDir Path given) throws IOException {
        folder = given;
        workshop = Workshop.createDemonstration(folder.resolve("ecole"), PASSWORD.clone(), Couriers.besides(folder.resolve("ecole")),
                Clock.systemUTC());
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : DemoCampus.ofInternships(3, 6).on(LocalDate.now(ZoneId.of("Europe/Paris"))).files()
                .entrySet()) {
            files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        workshop.importFiles(files);
        desk = desk();
    }

    /** What a window opened by this person on this workstation asks of the base. */
    private CampusDesk desk() {
        return workshop.campus(new DesktopCampus.Author(COLETTE, () -> heard.add("changed"), personal()));
    }

    private GridMemory personal() {
        return new WorkstationGrids(new Workstation(folder.resolve("poste")));
    }

    @AfterAll
    void closesTheBase() {
        workshop.close();
    }

    private Internship internship() {
        return workshop.internships().files(workshop.internshipIds()).getFirst().internship();
    }

    private Student student() {
        return (Student) desk.find(RecordKind.STUDENT, internship().studentId()).orElseThrow();
    }

    private Company company() {
        return (Company) desk.find(RecordKind.COMPANY, internship().companyId()).orElseThrow();
    }

    private ChangeSet change(@Nullable CampusRecord seen, @Nullable CampusRecord next) {
        return desk.change("Essai", List.of(new Edit(seen, next)));
    }

    private List<TimelineEntry> timeline(RecordKind kind, UUID id, TimelineEntry.Sort sort) {
        return desk.timeline(kind, id).stream().filter(entry -> entry.sort() == sort).toList();
    }

    @Test // E06, X27: DesktopCampus, CampusLife
    void whatACardChangesIsKeptToldAndTakenBack() {
        Student before = student();
        ChangeSet set = change(before, RecordFields.with(before, "address.city", "Alès"));
        assertThat(student().address().city()).isEqualTo("Alès");
        assertThat(heard).contains("changed");
        TimelineEntry told = timeline(RecordKind.STUDENT, before.id(), TimelineEntry.Sort.CHANGE).getFirst();
        assertThat(told.by()).isEqualTo(COLETTE);
        assertThat(told.details()).singleElement().asString().startsWith("Ville").endsWith("→ Alès");
        assertThatThrownBy(() -> change(before, before)).isInstanceOf(RefusedException.class).hasMessageContaining("entre-temps");
        assertThat(desk.undo(set.id()).restored()).isEqualTo(1);
        assertThat(student()).isEqualTo(before);
    }

    @Test // E06–E10: DesktopCampus
    void listsAreReadRememberedAndWritten() throws Exception {
        assertThat(desk.list(CampusList.STUDENTS).after(ListQuery.ALL, null, 2)).hasSize(2);
        desk.gridMemory().put("students", "disposition");
        desk.sharedGridMemory().put("students", "disposition de tous");
        assertThat(desk().gridMemory().get("students")).contains("disposition");
        assertThat(desk().sharedGridMemory().get("students")).contains("disposition de tous");
        Path csv = folder.resolve("liste.csv");
        List<List<@Nullable Object>> none = List.of();
        desk.sheetExport().write(csv, SheetExport.Format.CSV, new SheetExport.Sheet("Étudiants", List.of(), none.iterator()), () -> false);
        assertThat(Files.exists(csv)).isTrue();
        assertThat(desk.newId()).isNotEqualTo(desk.newId());
        assertThat(desk.today()).isEqualTo(desk.now().toLocalDate());
    }

    @Test // V28: CampusReferences
    void whomARecordRefersToIsFoundByName() {
        var references = desk.references();
        Student student = student();
        Company company = company();
        assertThat(references.propose(ReferenceTo.STUDENT, null, student.name().lastName(), 9)).anyMatch(n -> n.id().equals(student.id()));
        assertThat(references.propose(ReferenceTo.COMPANY, null, company.legalName(), 9)).anyMatch(n -> n.id().equals(company.id()));
        assertThat(references.propose(ReferenceTo.REPRESENTATIVE, null, "", 9)).isNotEmpty();
        assertThat(references.propose(ReferenceTo.STAFF_MEMBER, null, "", 2)).hasSize(2);
        assertThat(references.propose(ReferenceTo.CLASS_GROUP, null, "", 1)).hasSize(1);
        assertThat(references.propose(ReferenceTo.CONTACT, null, "", 9)).as("no company, no contact").isEmpty();
        UUID contact = company.contacts().getFirst().id();
        assertThat(references.propose(ReferenceTo.CONTACT, company.id(), "", 9)).anyMatch(n -> n.id().equals(contact));
        assertThat(references.find(ReferenceTo.CONTACT, contact)).isPresent();
        assertThat(references.find(ReferenceTo.STUDENT, student.id())).hasValueSatisfying(n ->
                assertThat(n.name()).isEqualTo(student.name().lastFirst()));
        assertThat(references.find(ReferenceTo.COMPANY, UUID.randomUUID())).isEmpty();
    }

    private SignatureRequest sent() {
        List<SignatureRequest> all = workshop.requests().ofRecords(workshop.internshipIds());
        if (all.isEmpty()) {
            workshop.wholeList().sendReady("");
            workshop.jobs().round();
            workshop.jobs().round();
            all = workshop.requests().ofRecords(workshop.internshipIds());
        }
        return all.stream().filter(request -> request.delivery().sentAt() != null).findFirst().orElseThrow();
    }

    @Test // X27: CampusLife
    void documentsAndMessagesAreToldInOneTimeline() {
        UUID id = sent().subject().recordId();
        var internship = (Internship) desk.find(RecordKind.INTERNSHIP, id).orElseThrow();
        assertThat(timeline(RecordKind.INTERNSHIP, id, TimelineEntry.Sort.DOCUMENT)).isNotEmpty();
        assertThat(timeline(RecordKind.STUDENT, internship.studentId(), TimelineEntry.Sort.DOCUMENT)).isNotEmpty();
        assertThat(timeline(RecordKind.COMPANY, internship.companyId(), TimelineEntry.Sort.DOCUMENT)).isNotEmpty();
        List<TimelineEntry> messages = new ArrayList<>(timeline(RecordKind.STUDENT, internship.studentId(), TimelineEntry.Sort.MESSAGE));
        messages.addAll(timeline(RecordKind.COMPANY, internship.companyId(), TimelineEntry.Sort.MESSAGE));
        assertThat(messages).anySatisfy(message -> {
            assertThat(message.title()).startsWith("E-mail à ");
            assertThat(message.details()).anyMatch(detail -> detail.endsWith(", envoyé"));
        });
        assertThat(desk.related(RecordKind.STUDENT, internship.studentId())).extracting(Related::id).contains(id);
        assertThat(desk.related(RecordKind.COMPANY, internship.companyId())).extracting(Related::sort)
                .contains(Related.Sort.CONTACT, Related.Sort.INTERNSHIP);
    }

    @Test // F200
    void whoLosesTheRightToSignIsProposedNoMoreButHisCircuitsGoOn() {
        SignatureRequest running = sent();
        var internship = (Internship) desk.find(RecordKind.INTERNSHIP, running.subject().recordId()).orElseThrow();
        var firm = (Company) desk.find(RecordKind.COMPANY, internship.companyId()).orElseThrow();
        UUID head = Objects.requireNonNull(internship.companyHeadId());
        var references = desk.references();
        assertThat(references.propose(ReferenceTo.SIGNING_CONTACT, firm.id(), "", 99)).anyMatch(n -> n.id().equals(head));
        CompanyContact signing = firm.contact(head).orElseThrow();
        List<CompanyContact> without = firm.contacts().stream()
                .map(c -> c.equals(signing) ? RecordFields.with(c, "rights", ContactRights.NONE) : c).toList();
        ChangeSet set = change(firm, RecordFields.with(firm, "contacts", without));
        assertThat(references.propose(ReferenceTo.SIGNING_CONTACT, firm.id(), "", 99)).noneMatch(n -> n.id().equals(head));
        assertThat(references.propose(ReferenceTo.CONTACT, firm.id(), "", 99)).anyMatch(n -> n.id().equals(head));
        assertThat(references.find(ReferenceTo.SIGNING_CONTACT, head)).isPresent();
        assertThat(workshop.requests().find(running.id()).orElseThrow().circuit()).isEqualTo(running.circuit());
        desk.undo(set.id());
    }

    @Test
    void thePlatformServesTheFilesOfItsPagesAndNoneOfTheClient() throws Exception {
        sent();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(status(client, "picocss__pico/2.1.1/css/pico.min.css")).isEqualTo(200);
            assertThat(DesktopBaseIT.class.getResource("/META-INF/resources/webjars/tinymce/6.8.3/tinymce.min.js")).isNotNull();
            assertThat(status(client, "tinymce/6.8.3/tinymce.min.js")).isEqualTo(404);
        }
    }

    private int status(HttpClient client, String file) throws Exception {
        var request = HttpRequest.newBuilder(workshop.platformAddress().resolve("/webjars/" + file)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test // F141: DesktopHistory
    void theHistoryGivesDocumentsAndNeverReplacesAFile() {
        var history = new DesktopHistory(workshop);
        SignatureRequest request = sent();
        assertThat(history.list().count(TrackingList.Filter.all(workshop.clock().instant()))).isPositive();
        assertThat(history.document(request.id())).isPresent();
        assertThat(history.verify(request.id())).as("nobody has signed").isEmpty();
        assertThat(history.synchronise()).isNotNegative();
        assertThat(history.trail(request.id())).hasValueSatisfying(trail -> assertThat(trail.events()).isNotEmpty()); // E23
        assertThat(history.proof(request.id())).isEmpty();
        assertThat(history.templates(Set.of(SentTemplate.Key.of(request)))).hasSize(1); // F132
        assertThat(Path.of(history.readable(request.id()))).isNotEmptyFile().hasFileName(
                request.subject().documentName() + " - " + request.subject().reference() + ".pdf");
        assertThatThrownBy(() -> history.readable(UUID.randomUUID())).isInstanceOf(RefusedException.class);
    }

    @Test // F175: DesktopHandOuts
    void documentsAreHandedOutUnderReadableNamesAndNeverReplaceAFile() throws Exception {
        var desk = new DesktopHandOuts(workshop);
        SignatureRequest request = sent();
        new DesktopHistory(workshop).synchronise();
        var output = new PdfOutput(PdfOutput.Form.EACH, folder.resolve("documents"), false, false);
        for (int n = 1; n <= 2; n++) {
            assertThat(desk.write(List.of(request.id()), true, output, _ -> { }, () -> false).made()).isEqualTo(1);
        }
        String name = request.subject().documentName() + " - " + request.subject().reference();
        try (Stream<Path> files = Files.list(output.target())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(name + ".pdf", name + " (2).pdf");
        }
        assertThatThrownBy(() -> desk.print(List.of(request.id()), new PrintOrder("aucune", 1, false, true), _ -> { }, () -> false))
                .isInstanceOf(RefusedException.class);
    }

    @Test // X27; 08, art. 17: CampusLife
    void aCallIsToldWithWhoNotedItAndGoesWithItsRecord() {
        var made = (Student) NewRecord.of(RecordKind.STUDENT, desk.newId(), desk.today());
        Student known = RecordFields.with(RecordFields.with(made, "name.lastName", "Appelé"), "name.firstName", "Noé");
        var call = new CallNote(desk.newId(), RecordKind.STUDENT, known.id(), LocalDateTime.of(2026, 3, 2, 9, 30), "Son père", "Rappeler");
        change(null, known);
        change(null, call);
        assertThat(timeline(RecordKind.STUDENT, known.id(), TimelineEntry.Sort.CALL)).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("Appel avec Son père");
            assertThat(told.by()).isEqualTo(COLETTE);
            assertThat(told.details()).containsExactly("Rappeler");
        });
        ChangeSet gone = change(known, null);
        assertThat(desk.find(RecordKind.CALL_NOTE, call.id())).isEmpty();
        desk.undo(gone.id());
        assertThat(desk.find(RecordKind.CALL_NOTE, call.id())).contains(call);
    }

    @Test // E32, 6.2: DesktopImports
    void anImportIsTriedDoneListedTakenBackAndMadeAgain() throws IOException {
        var imports = new DesktopImports(workshop.imports(), workshop.campusRecords(), COLETTE, () -> heard.add("imported"));
        Path file = Files.writeString(folder.resolve("nouveaux.csv"), """
                Nom;Prénom;Né(e) le;INE
                ZYLBER;Ana;02/03/2008;
                ZYLBER;Luc;31/02/2008;
                """);
        Examined table = imports.examine(List.of(new ImportSource.OfFile(file))).getFirst();
        assertThat(table.kind()).contains(ImportKind.STUDENTS);
        assertThat(imports.fields(ImportKind.STUDENTS)).anyMatch(field -> field.words().english().equals("Last name"));
        var plan = new ImportPlan(COLETTE, List.of(new ImportPlan.Part(table.table(), ImportKind.STUDENTS, table.mapping())),
                ImportPlan.Options.DEFAULT, Map.of());
        assertThat(imports.dryRun(plan, ImportProgress.NONE).changes()).isNull();
        ImportReport report = imports.run(plan, ImportProgress.NONE);
        assertThat(heard).contains("imported");
        assertThat(report.rejected()).singleElement().satisfies(rejected ->
                assertThat(imports.row(table.table(), rejected.line()).cells()).contains("Luc"));
        assertThat(imports.writeRejects(plan, report, folder.resolve("rejets.csv"))).hasSize(1);
        UUID set = Objects.requireNonNull(report.changes());
        assertThat(named("Zylber")).isEqualTo(1);
        assertThatThrownBy(() -> imports.undo(set, (_, _) -> false)).hasMessageContaining("rien n'a été changé");
        assertThat(named("Zylber")).isEqualTo(1);
        CampusImports.Undone undone = imports.undo(set, (_, _) -> true);
        assertThat(undone.left()).isEmpty();
        assertThat(named("Zylber")).isZero();
        assertThat(imports.history(1)).singleElement().satisfies(past -> {
            assertThat(past.label()).isEqualTo("nouveaux.csv");
            assertThat(past.undone()).isNotNull();
        });
        imports.undo(undone.set(), (_, _) -> true);
        assertThat(named("Zylber")).as("made again").isEqualTo(1);
        CampusImports.PastImport again = imports.history(1).getFirst();
        assertThat(again.undone()).as("in place again").isNull();
        imports.undo(again.id(), (_, _) -> true);
        assertThat(named("Zylber")).isZero();
    }

    private int named(String lastName) {
        return desk.list(CampusList.STUDENTS).after(ListQuery.ALL.searching(lastName), null, 9).size();
    }

    @Test // E07: DesktopDuplicates
    void duplicatesAreFoundComparedMergedAndTakenApart() {
        var blank = (Company) NewRecord.of(RecordKind.COMPANY, desk.newId(), desk.today());
        Company one = RecordFields.with(RecordFields.with(blank, "legalName", "Menuiserie Jumelle"), "siret", "73282932000074");
        Company other = RecordFields.with(RecordFields.with(one, "id", desk.newId()), "phone", "+33466000009");
        change(null, one);
        change(null, other);
        DuplicateDesk duplicates = workshop.duplicates(COLETTE);
        Duplicate found = duplicates.find().stream().filter(d -> d.label().contains("Jumelle")).findFirst().orElseThrow();
        DuplicateDesk.Compared compared = duplicates.compare(found, 0, 1);
        ChangeSet merged = duplicates.merge(compared.pair(), Set.of());
        assertThat(desk.list(CampusList.COMPANIES).after(ListQuery.ALL.searching("jumelle"), null, 9)).hasSize(1);
        desk.undo(merged.id());
        assertThat(desk.list(CampusList.COMPANIES).after(ListQuery.ALL.searching("jumelle"), null, 9)).hasSize(2);
        duplicates.declareDistinct(found);
        assertThat(duplicates.find()).noneMatch(d -> d.label().contains("Jumelle"));
    }

    @Test // F233: DesktopBase
    void anInstitutionWrittenByHandIsKnownAtOnce() {
        try (var base = new DesktopBase(folder.resolve("vide"), Workshop.create(folder.resolve("vide"), PASSWORD.clone(),
                Couriers.besides(folder.resolve("vide")), Clock.systemUTC()), personal())) {
            assertThat(base.institution().id()).isEqualTo(NewRecord.NOBODY);
            var blank = (Institution) NewRecord.of(RecordKind.INSTITUTION, base.campusDesk().newId(), base.campusDesk().today());
            Institution school = RecordFields.with(RecordFields.with(blank, "name", "Lycée des Tilleuls"), "support.hours", "9 h – 18 h");
            base.campusDesk().change("Établissement", List.of(new Edit(null, school)));
            assertThat(base.institution()).isEqualTo(school);
        }
    }
}
