package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.desktop.directory.duplicates.DuplicateDesk;
import fr.paraphe.desktop.directory.shuttle.ShuttleDesk;
import fr.paraphe.desktop.template.ClauseDesk;
import fr.paraphe.desktop.template.TemplateDesk;
import fr.paraphe.documents.template.JsonTemplateFiles;
import fr.paraphe.documents.template.JsoupTemplateChips;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.documents.template.JsoupTemplateText;
import fr.paraphe.documents.template.imports.FileDocumentImports;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.archive.FindSignedDocument;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.SendableTemplates;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.finalisation.FinaliseDocuments;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.signing.SigningLinks;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateVersion;
import fr.paraphe.domain.tracking.ReadDashboard;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import fr.paraphe.store.archive.BaseReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One open base with everything that can be done on it; closing it stops the platform and shuts the base. */
public final class Workshop implements AutoCloseable {
    private final @Nullable Path file;
    private final Base base;
    private final MessageCourier courier;
    private final Clock clock;
    private final int port;
    private @Nullable Services services;

    Workshop(@Nullable Path file, Base base, MessageCourier courier, Clock clock, int port) {
        this.file = file;
        this.base = base;
        this.courier = courier;
        this.clock = clock;
        this.port = port;
    }

    /** Creates an encrypted local base named {@code base} (a path without extension) and opens it; the password is wiped. */
    public static Workshop create(Path base, char[] password, MessageCourier courier, Clock clock) {
        try {
            Files.createDirectories(Optional.ofNullable(base.toAbsolutePath().getParent()).orElse(base));
            var workshop = new Workshop(base, Base.create(base, password, clock), courier, clock, 0);
            return workshop.offerShipped();
        } catch (IOException e) {
            throw new RefusedException("folder-unwritable", "Le dossier de la base ne peut pas être créé\u00a0: " + base.getParent());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Creates a base whose documents are marked «SPÉCIMEN – sans valeur juridique» and never counted (D-03). */
    public static Workshop createDemonstration(Path base, char[] password, MessageCourier courier, Clock clock) {
        return create(base, password, courier, clock).asDemonstration();
    }

    /** Marks a base into which nothing was imported yet as a demonstration (D-03), and returns it. */
    public Workshop asDemonstration() {
        base.repositories().settings().put(FileImport.DEMONSTRATION, "true");
        return this;
    }

    /** Adds the shipped templates that this base never had: all of them when it is new, those of a later version of the product else. */
    private Workshop offerShipped() {
        DocumentTemplates templates = base.repositories().templates();
        try {
            ShippedTemplates.all().stream().filter(template -> templates.find(template.id(), 1).isEmpty())
                    .forEach(template -> templates.save(new TemplateVersion(template, clock.instant(), "")));
            return this;
        } catch (RuntimeException e) {
            base.close();
            throw e;
        }
    }

    /** Tells whether there is a local base of that name. */
    public static boolean exists(Path base) {
        return Files.exists(base.resolveSibling(base.getFileName() + ".mv.db"));
    }

    /** Opens a local base; the platform will listen on a free port. */
    public static Workshop open(Path base, char[] password, MessageCourier courier, Clock clock) {
        return open(base, password, courier, clock, 0);
    }

    /** Opens a local base whose platform will listen on {@code port} of 127.0.0.1; the password is wiped. */
    public static Workshop open(Path base, char[] password, MessageCourier courier, Clock clock, int port) {
        try {
            return new Workshop(base, Base.open(base, password, clock), courier, clock, port).offerShipped();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** A base on a PostgreSQL server, and who opens it. */
    public record ServerLogin(String jdbcUrl, String user) {}

    /**
     * Opens the base of a server; {@code folder} holds this workstation's journal and key. The shipped templates are added when there are
     * none yet; the platform will listen on a free port; the password is wiped.
     */
    public static Workshop server(ServerLogin login, char[] password, Path folder, MessageCourier courier, Clock clock) {
        try {
            Files.createDirectories(folder);
            return new Workshop(null, Base.openServer(login.jdbcUrl(), login.user(), password, folder, clock), courier, clock, 0)
                    .offerShipped();
        } catch (IOException e) {
            throw new RefusedException("folder-unwritable", "Le dossier de la base ne peut pas être créé\u00a0: " + folder);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Creates or upgrades the tables of a server's base, under the login of its administrator; the password is wiped. */
    public static void upgradeServer(ServerLogin administrator, char[] password) {
        try {
            Base.upgradeServer(administrator.jdbcUrl(), administrator.user(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Returns the services, built once the institution is known, since its name stands in certificates and messages. */
    synchronized Services services() {
        Services built = services;
        if (built == null) {
            built = Services.of(base, courier, clock, port);
            services = built;
            var workstation = new Workstation();
            workstation.trust(built.tools().authorityPem());
            Optional.ofNullable(file).ifPresent(workstation::remember);
        }
        return built;
    }

    /** Returns the clock of this workshop. */
    public Clock clock() {
        return clock;
    }

    /** Returns the institution, once it was imported. */
    public Optional<Institution> institution() {
        return base.repositories().staff().institution();
    }

    /** Returns the templates from which documents about {@code kind} can be sent (F078). */
    List<DocumentTemplate> sendable(RecordKind kind) {
        return new SendableTemplates(base.repositories().templates()).about(kind);
    }

    /** Returns every template about {@code kind}, eligible for signature or not (F078). */
    List<DocumentTemplate> templatesAbout(RecordKind kind) {
        return new SendableTemplates(base.repositories().templates()).made(kind);
    }

    /** Makes a document as it would be sent, with the places where each role signs; sends nothing (F096). */
    MergedDocument preview(DocumentTemplate template, CheckedDocument document) {
        return unsent().preview(template, document);
    }

    /** Returns what shows documents and invitations before anything is sent. */
    UnsentDocuments unsent() {
        return new UnsentDocuments(services().tools().merger(), clock);
    }

    /** Returns every template of the list. */
    List<DocumentTemplate> allTemplates() {
        return base.repositories().templates().all();
    }

    /** Verifies a signed PDF of this base, whose authorities are known (X12). */
    VerificationReport verify(byte[] pdf) {
        return Verification.verify(services().tools().verifier(), pdf);
    }

    /** Returns what finds of which request a verified file is, whether the platform runs or not (X12). */
    FindSignedDocument signedDocuments() {
        Repositories all = base.repositories();
        return new FindSignedDocument(all.known(), all.requests(), all.cases(), clock);
    }

    /** Returns the students. */
    public Students students() {
        return base.repositories().students();
    }

    /** Returns the internships. */
    public Internships internships() {
        return base.repositories().internships();
    }

    /** Returns the requests with their documents. */
    public SignatureRequests requests() {
        return base.repositories().requests();
    }

    /** Returns the history of electronic signatures. */
    public TrackingList tracking() {
        return base.repositories().tracking();
    }

    /** Returns what is counted for archived documents, and at what price (E35). */
    Counting counting() {
        return Counting.of(base, clock);
    }

    /** Returns what gathers the figures of the home page. */
    ReadDashboard dashboard() {
        Repositories all = base.repositories();
        return new ReadDashboard(all.figures(), all.tracking(), all.messages(), all.staff(), all.settings(), clock);
    }

    /** Returns the signing links, known by their digests only. */
    public SigningLinks signingLinks() {
        return base.repositories().links();
    }

    /** Returns the records of the campus, for lists and cards; {@code author} is who changes them. */
    CampusDesk campus(DesktopCampus.Author author) {
        boolean demonstration = institution().filter(Institution::demonstration).isPresent();
        return new DesktopCampus(base, author, demonstration, clock);
    }

    /** Returns what keeps the institution's logo. */
    LogoDesk logos() {
        return new DesktopLogos(base.repositories().logos());
    }

    /** Returns what finds and merges duplicates; {@code actor} is the person at the client. */
    DuplicateDesk duplicates(String actor) {
        return new DesktopDuplicates(base, actor, clock);
    }

    /** Returns what asks companies to check their data; {@code actor} is the person at the client. */
    ShuttleDesk shuttles(String actor) {
        return new DesktopShuttles(base, actor, institution().filter(Institution::demonstration).isPresent(), clock);
    }

    /** Returns the records of the campus, whatever their kind. */
    CampusRecords campusRecords() {
        return base.repositories().records();
    }

    /** Returns what reads the files that documents are made from. */
    ReadRecordFiles recordFiles() {
        return base.repositories().files();
    }

    /** Returns the templates, as the screens see them; {@code actor} is the person at the client. */
    public TemplateDesk templates(Supplier<Actor> actor) {
        var cleaner = new JsoupTemplateCleaner();
        var files = new JsonTemplateFiles(html -> cleaner.clean(html).html(), base.repositories().pdfs(), clock);
        var imports = new FileDocumentImports(cleaner, name -> TagCatalogue.standard().named(name).map(MergeTag::code));
        var writing = new DesktopTemplates.Writing(new JsoupTemplateText(), files, imports, cleaner, new JsoupTemplateChips());
        var samples = new TemplateSamples(base.repositories(), () -> services().tools().merger(), clock);
        return new DesktopTemplates(base, actor, writing, samples, clock);
    }

    /** Returns the clause library, as the screens see it; {@code actor} is the person at the client. */
    public ClauseDesk clauses(Supplier<Actor> actor) {
        return new DesktopClauses(base, actor, clock);
    }

    /** Returns the background work. */
    public Jobs jobs() {
        return services().jobs();
    }

    /** Returns the address at which the platform listens. */
    public URI platformAddress() {
        return services().platform().address();
    }

    /** Returns the certificates of the base's authorities in PEM. */
    public String authorityPem() {
        return services().tools().authorityPem();
    }

    /** Returns the imports of this base. */
    public FileImport imports() {
        return new FileImport(base, clock);
    }

    /** Imports files of the school; the first file of a base tells the institution. */
    public ImportReport importFiles(List<Path> files) {
        return imports().importFiles(files);
    }

    /** Returns the identifiers of all internships, in the order of the list. */
    public List<UUID> internshipIds() {
        return base.repositories().lists().of(CampusList.INTERNSHIPS).ids(ListQuery.ALL);
    }

    /** Checks documents before sending (F081–F090). */
    public List<CheckedDocument> check(DocumentTemplate template, List<UUID> recordIds) {
        return services().check().check(template, recordIds);
    }

    /** Returns what checks and sends the documents of a whole list, for the command line. */
    public WholeList wholeList() {
        return new WholeList(this, base.repositories());
    }

    /** Queues documents for signature (F098–F103). */
    public SendForSignature.Outcome send(DocumentTemplate template, List<CheckedDocument> documents) {
        return send(Sending.of(template, documents));
    }

    /** Queues what is asked, with its words and out of its collection (F288, X03). */
    SendForSignature.Outcome send(Sending sending) {
        return services().send().send(services().actor(), sending);
    }

    /** Opens the last signature of those requests by the representative of that identifier, who is at the client (F154, F157). */
    public FinaliseDocuments.Opened finaliseAs(UUID representative, List<UUID> requestIds) {
        return services().finalise().open(actingAs(representative), requestIds);
    }

    /** Returns the person at the client acting as that representative (decision 0008). */
    Actor actingAs(UUID representative) {
        return base.repositories().staff().find(representative).map(Services::owner).orElseThrow(() -> new RefusedException(
                "not-representative", "Cette personne ne figure plus parmi le personnel de l'établissement."));
    }

    /** Returns what is done to circuits that run. */
    public CircuitActs circuits() {
        return services().circuits();
    }

    /** Writes a backup, verifies it by opening it, and says so in French. */
    public String backup(Path copy) {
        return words(base.backup(copy), "Sauvegarde");
    }

    /** Restores a verified backup as a base that does not exist yet, and says so in French. */
    public static String restore(Path copy, Path base, char[] password) {
        return words(Base.restore(copy, base, password), "Restauration");
    }

    private static String words(BaseReport report, String what) {
        if (!report.sound()) {
            throw new RefusedException("backup-unsound", what + " inutilisable\u00a0: " + String.join(" ", report.faults()));
        }
        return what + " vérifiée\u00a0: %d étudiants, %d envois, %d documents signés à la plateforme, %d événements de preuve enchaînés."
                .formatted(report.students(), report.requests(), report.transactions(), report.proofEvents());
    }

    /** Returns what comparing journal and database found at the opening, as French alarms; empty when they tell the same story. */
    public List<String> alarms() {
        return base.reconciliation().alarms();
    }

    @Override
    public synchronized void close() {
        if (services != null) {
            services.platform().close();
        }
        base.close();
    }
}
