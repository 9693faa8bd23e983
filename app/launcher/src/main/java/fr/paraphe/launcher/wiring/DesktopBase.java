package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.CampusBase;
import fr.paraphe.desktop.archive.BillingDesk;
import fr.paraphe.desktop.archive.VerifyDesk;
import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.desktop.directory.duplicates.DuplicateDesk;
import fr.paraphe.desktop.directory.imports.CampusImports;
import fr.paraphe.desktop.directory.shuttle.ShuttleDesk;
import fr.paraphe.desktop.dispatch.CollectionDesk;
import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.desktop.dispatch.PaperDesk;
import fr.paraphe.desktop.dispatch.SendQueue;
import fr.paraphe.desktop.finalisation.FinaliseDesk;
import fr.paraphe.desktop.home.HomeDesk;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.output.OutputDesk;
import fr.paraphe.desktop.template.ClauseDesk;
import fr.paraphe.desktop.template.TemplateDesk;
import fr.paraphe.desktop.tracking.CancelDesk;
import fr.paraphe.desktop.tracking.ExtendDesk;
import fr.paraphe.desktop.tracking.HandOutDesk;
import fr.paraphe.desktop.tracking.RemindDesk;
import fr.paraphe.desktop.tracking.ReplaceDesk;
import fr.paraphe.desktop.tracking.RulesDesk;
import fr.paraphe.desktop.tracking.SentDocuments;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.merge.PagePreview;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open base as the client sees it; the background work starts once the institution is known. */
final class DesktopBase implements CampusBase {
    // What the title bar says of a base whose institution was not imported yet.
    private static final Institution UNKNOWN = new Institution(new UUID(0, 0), "Établissement à importer", "", "", PostalAddress.NONE, "",
            "", "", "", "", false, "", Institution.Support.NONE);

    private final Path file;
    private final Workshop workshop;
    private final GridMemory personal;
    private final boolean everSent;
    private @Nullable BackgroundJobs background;

    DesktopBase(Path file, Workshop workshop, GridMemory personal) {
        this.file = file;
        this.personal = personal;
        this.workshop = workshop;
        everSent = workshop.dashboard().everSent();
        startWhenKnown();
    }

    private synchronized void startWhenKnown() {
        if (background == null && workshop.institution().isPresent()) {
            background = BackgroundJobs.start(workshop.jobs());
        }
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Institution institution() {
        return workshop.institution().orElse(UNKNOWN);
    }

    @Override
    public Actor actor() {
        return workshop.institution().isPresent()
                ? workshop.services().actor()
                : new Actor("admin", "Administration", EnumSet.allOf(Right.class), null);
    }

    @Override
    public boolean everSent() {
        return everSent;
    }

    @Override
    public HomeDesk home() {
        return new DesktopHome(workshop);
    }

    @Override
    public CampusDesk campusDesk() {
        return workshop.campus(new DesktopCampus.Author(actor().name(), this::startWhenKnown, personal));
    }

    @Override
    public LogoDesk logos() {
        return workshop.logos();
    }

    @Override
    public DuplicateDesk duplicates() {
        return workshop.duplicates(actor().name());
    }

    @Override
    public ShuttleDesk shuttles() {
        return workshop.shuttles(actor().name());
    }

    @Override
    public CampusImports imports() {
        return new DesktopImports(workshop.imports(), workshop.campusRecords(), actor().name(), this::startWhenKnown);
    }

    @Override
    public TemplateDesk templates() {
        return workshop.templates(this::actor);
    }

    @Override
    public ClauseDesk clauses() {
        return workshop.clauses(this::actor);
    }

    @Override
    public List<byte[]> documentFaces() {
        return new DocumentFonts().files();
    }

    @Override
    public DocumentsToSend documentsToSend(RecordKind about) {
        return new DesktopSending(workshop, about);
    }

    @Override
    public PaperDesk paper(RecordKind about) {
        return new DesktopPaper(workshop, about);
    }

    @Override
    public CollectionDesk collections() {
        return new DesktopCollections(workshop);
    }

    @Override
    public OutputDesk outputDesk(RecordKind about) {
        return new DesktopOutputs(workshop, about);
    }

    @Override
    public SendQueue sendQueue() {
        return new DesktopQueue(workshop);
    }

    @Override
    public SentDocuments sentDocuments() {
        return new DesktopHistory(workshop);
    }

    @Override
    public CancelDesk cancelDesk() {
        return new DesktopCancel(workshop);
    }

    @Override
    public FinaliseDesk finaliseDesk() {
        return new DesktopFinalise(workshop);
    }

    @Override
    public ExtendDesk extendDesk() {
        return new DesktopExtend(workshop);
    }

    @Override
    public ReplaceDesk replaceDesk() {
        return new DesktopReplace(workshop);
    }

    @Override
    public RulesDesk rulesDesk() {
        return new DesktopRules(workshop);
    }

    @Override
    public HandOutDesk handOutDesk() {
        return new DesktopHandOuts(workshop);
    }

    @Override
    public RemindDesk remindDesk() {
        return new DesktopRemind(workshop);
    }

    @Override
    public VerifyDesk verifyDesk() {
        return new DesktopVerify(workshop);
    }

    @Override
    public BillingDesk billingDesk() {
        return new DesktopBilling(workshop.counting(), this::actor);
    }

    @Override
    public PagePreview pagePreview() {
        return DocumentTools.preview();
    }

    @Override
    public InstantSource clock() {
        return workshop.clock();
    }

    @Override
    public synchronized void close() {
        if (background != null) {
            background.close();
        }
        workshop.close();
    }
}
