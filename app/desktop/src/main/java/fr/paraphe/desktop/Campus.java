package fr.paraphe.desktop;

import fr.paraphe.desktop.archive.BillingView;
import fr.paraphe.desktop.archive.BillingViewModel;
import fr.paraphe.desktop.archive.VerifyView;
import fr.paraphe.desktop.archive.VerifyViewModel;
import fr.paraphe.desktop.directory.CampusFinder;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.shuttle.SendShuttlesView;
import fr.paraphe.desktop.directory.shuttle.SendShuttlesViewModel;
import fr.paraphe.desktop.directory.shuttle.ShuttleScope;
import fr.paraphe.desktop.dispatch.CollectionsView;
import fr.paraphe.desktop.dispatch.CollectionsViewModel;
import fr.paraphe.desktop.dispatch.Delivery;
import fr.paraphe.desktop.dispatch.PaperModel;
import fr.paraphe.desktop.dispatch.PaperView;
import fr.paraphe.desktop.dispatch.QueueView;
import fr.paraphe.desktop.dispatch.QueueViewModel;
import fr.paraphe.desktop.finalisation.FinaliseViewModel;
import fr.paraphe.desktop.home.HomeView;
import fr.paraphe.desktop.home.HomeViewModel;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Address;
import fr.paraphe.desktop.shell.Command;
import fr.paraphe.desktop.shell.MenuName;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.desktop.shell.ShellView;
import fr.paraphe.desktop.shell.ShellViewModel;
import fr.paraphe.desktop.shell.StatusViewModel;
import fr.paraphe.desktop.tracking.CancelScope;
import fr.paraphe.desktop.tracking.HandOutView;
import fr.paraphe.desktop.tracking.HistoryScope;
import fr.paraphe.desktop.tracking.TrackingView;
import fr.paraphe.desktop.tracking.TrackingViewModel;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.ReplaceSignatory;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The screens of one open base, and the ways between them. */
final class Campus implements Navigation {
    private static final Duration WARMING = Duration.ofSeconds(4);
    private static final double PAPER_WIDTH = 1300;
    private static final double PAPER_HEIGHT = 640;
    private static final double SHUTTLE_WIDTH = 760;
    private static final double SHUTTLE_HEIGHT = 560;

    private final CampusBase base;
    private final Surroundings around;
    private final ShellViewModel shell;
    private final StatusViewModel status;
    private final Delivery delivery;
    private final CampusUndo undo;
    private final InstitutionWindow institution;
    private final TemplateScreens templates;
    private final CancelWindow cancelling;
    private final CircuitWindows circuits;
    private final SendWindow sending;
    private final OutputWindow outputs;
    private final TrackingViewModel history;
    private final VerifyViewModel verifying;
    private @Nullable ImportWindows imports;
    private @Nullable ShellView view;
    private TaskRunner.@Nullable Repetition warm;

    Campus(CampusBase base, Surroundings around) {
        this.base = base;
        this.around = around;
        shell = new ShellViewModel(base, around.memory(), around.messages());
        status = new StatusViewModel(around.messages(), base.clock());
        delivery = new Delivery(base.sendQueue(), around.runner(), status, around.messages());
        undo = new CampusUndo(base.campusDesk(), around.runner(), around.messages(), status);
        institution = new InstitutionWindow(base, around, status, undo, shell::named);
        templates = new TemplateScreens(base, around, status);
        cancelling = new CancelWindow(base, around, status);
        circuits = new CircuitWindows(base, around, status);
        sending = new SendWindow(base, around, status, undo, templates, this::preview);
        outputs = new OutputWindow(base, around);
        history = history(HistoryScope.everything(base.sentDocuments()));
        verifying = new VerifyViewModel(base.verifyDesk(), base.clock(), around.runner(), around.messages(), status);
    }

    /** Returns the window's content, and takes up again a sending that an earlier day left unfinished. */
    Parent open(Runnable closeBase, Runnable quit) {
        Map<Place, Screen> screens = screens();
        var windows = new ImportWindows(base, around, new ImportWindows.Ways(screens.keySet(), this::show, undo));
        imports = windows;
        var models = new ShellView.Models(new CampusFrame(base, new CampusFinder(base.campusDesk()), undo), shell, around.looks(), status);
        Command verify = Command.of(MenuName.FILE, around.messages().text("archive.menu.verify"), "Shortcut+Shift+P",
                () -> show(Place.VERIFY));
        List<Command> commands = Stream.concat(Stream.of(verify, institution.command(), circuits.rulesCommand()),
                windows.commands().stream()).toList();
        var opened = new ShellView(models, screens, commands, new ShellView.Exits(closeBase, quit), around.messages(),
                around.runner());
        view = opened;
        delivery.start(0);
        warm = around.runner().every(WARMING, this::warm);
        return opened.node();
    }

    /** Opens the editor of templates unseen, once the first screen is there: opening a template then takes no time. */
    private void warm() {
        Optional.ofNullable(warm).ifPresent(TaskRunner.Repetition::stop);
        templates.warm();
    }

    /** Puts the keyboard in the screen in front, once the content is in the window. */
    void focus() {
        if (view != null) {
            view.focus();
        }
    }

    /** Asks the screens whether the base may be closed now. */
    boolean mayClose() {
        return view == null || view.mayClose();
    }

    /** Stops the screens, then closes the base in the background, after the document in hand. */
    void close() {
        if (view != null) {
            view.close();
        }
        if (imports != null) {
            imports.close();
        }
        Optional.ofNullable(warm).ifPresent(TaskRunner.Repetition::stop);
        institution.close();
        delivery.stop();
        verifying.stop();
        around.runner().runAlone(() -> {
            base.close();
            return true;
        }, _ -> { }, e -> status.say(around.messages().failure(e)));
    }

    /** What stands at each place; a place without a line here is not shown at all. */
    private Map<Place, Screen> screens() {
        Map<Place, Screen> screens = new EnumMap<>(Place.class);
        screens.put(Place.HOME, new HomeView(new HomeViewModel(base.home(), base.clock(), around.runner(), around.messages(), this, status),
                around.messages()));
        new CampusScreens(base, around, this, status, undo).addTo(screens);
        screens.put(Place.VERIFY, new VerifyView(verifying, around.messages(), around.dialogs()));
        screens.put(Place.TRACKING, followed(history));
        screens.put(Place.FOLLOW_UP, followed(history(HistoryScope.agreements(base.sentDocuments()))));
        screens.put(Place.BILLING, new BillingView(new BillingViewModel(base.billingDesk(), base.campusDesk().sheetExport(),
                around.runner(), around.messages(), status), around.messages(), around.dialogs()));
        screens.put(Place.QUEUE, new QueueView(new QueueViewModel(base.sendQueue(), around.runner(), around.messages(), status, delivery),
                around.messages(), around.dialogs()));
        screens.put(Place.COLLECTIONS, collections());
        templates.addTo(screens, preview());
        return screens;
    }

    private TrackingViewModel history(HistoryScope scope) {
        return new TrackingViewModel(scope, base.clock(), around.runner(), around.messages(), this, status);
    }

    private Screen followed(TrackingViewModel model) {
        return new TrackingView(model, preview(), around.messages(), around.dialogs(), around.memory());
    }

    private Screen collections() {
        var model = new CollectionsViewModel(base.collections(), around.runner(), around.messages(), status,
                collection -> sending.open(collection, delivery, () -> show(Place.TRACKING)));
        var screen = new CollectionsView(model, around.messages(), around.dialogs());
        sending.onClosed(model::read);
        return screen;
    }

    private PreviewPane preview() {
        return new PreviewPane(base.pagePreview(), around.runner(), around.messages());
    }

    @Override
    public void sendDocuments(RecordKind about, List<UUID> recordIds) {
        around.runner().run(() -> base.documentsToSend(about).records(recordIds),
                records -> outputs.open(about, records, template -> send(SendWindow.Asked.with(about, records, template.id()))),
                e -> status.say(around.messages().failure(e)));
    }

    @Override
    public void signAgain(RecordKind about, UUID templateId, List<UUID> recordIds) {
        send(SendWindow.Asked.with(about, recordIds, templateId));
    }

    @Override
    public void amend(List<UUID> internshipIds) {
        send(SendWindow.Asked.amendments(internshipIds));
    }

    private void send(SendWindow.Asked asked) {
        sending.open(asked, delivery, () -> show(Place.TRACKING));
    }

    @Override
    public void signOnPaper(RecordKind about, List<UUID> recordIds) {
        Stage window = around.window("dispatch.paper.title");
        window.initModality(Modality.WINDOW_MODAL);
        LocalDate today = base.campusDesk().today();
        var model = new PaperModel(base.paper(about), recordIds, today, around.runner(), around.messages(), status);
        window.setOnHidden(_ -> undo.changedElsewhere());
        around.show(window, new PaperView(model, preview(), around.messages(), around.dialogs().over(window), window::close).node(),
                PAPER_WIDTH, PAPER_HEIGHT);
    }

    @Override
    public void sendShuttles(List<UUID> internshipIds) {
        shuttle(new ShuttleScope.Internships(internshipIds));
    }

    @Override
    public void sendShuttle(UUID companyId) {
        shuttle(new ShuttleScope.OneCompany(companyId));
    }

    @Override
    public void cancelCircuits(List<UUID> requestIds, Runnable changed) {
        cancelling.open(around.stage(), new CancelScope.Chosen(requestIds), changed);
    }

    @Override
    public void remindSignatories(List<UUID> requestIds, Runnable changed) {
        circuits.remind(requestIds, changed);
    }

    @Override
    public void finaliseDocuments(List<UUID> requestIds, Runnable changed) {
        new FinaliseWindow(base, around).open(requestIds, new FinaliseViewModel.Ways(this, status), changed);
    }

    @Override
    public void extendCircuits(List<UUID> requestIds, Runnable changed) {
        circuits.extend(requestIds, changed);
    }

    @Override
    public void replaceSignatory(UUID requestId, UUID signatoryId, Runnable changed) {
        circuits.replace(new ReplaceSignatory.Place(requestId, signatoryId), changed);
    }

    @Override
    public void downloadDocuments(List<UUID> requestIds) {
        new HandOutWindow(base, around).open(requestIds, HandOutView.Way.FILES);
    }

    @Override
    public void printDocuments(List<UUID> requestIds) {
        new HandOutWindow(base, around).open(requestIds, HandOutView.Way.PAPER);
    }

    private void shuttle(ShuttleScope scope) {
        var model = new SendShuttlesViewModel(base.shuttles(), scope, around.runner(), around.messages(), status);
        Stage window = around.window("directory.shuttle.send.title");
        window.initModality(Modality.WINDOW_MODAL);
        around.show(window, new SendShuttlesView(model, around.messages(), window::close).node(), SHUTTLE_WIDTH, SHUTTLE_HEIGHT);
        model.read();
    }

    @Override
    public void showHistory(HistoryPart part) {
        history.show(part);
        show(Place.TRACKING);
    }

    @Override
    public void importFiles() {
        if (imports != null) {
            imports.open();
        }
    }

    @Override
    public void open(Address address) {
        shell.open(address);
    }

    @Override
    public void openInBrowser(URI page) {
        around.browser().open(page);
    }
}
