package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.duplicates.DuplicatesView;
import fr.paraphe.desktop.directory.duplicates.DuplicatesViewModel;
import fr.paraphe.desktop.directory.duplicates.MergeHistory;
import fr.paraphe.desktop.directory.lists.DocumentActs;
import fr.paraphe.desktop.directory.lists.DocumentTools;
import fr.paraphe.desktop.directory.lists.ListModel;
import fr.paraphe.desktop.directory.lists.ListScreen;
import fr.paraphe.desktop.directory.lists.ListShapes;
import fr.paraphe.desktop.directory.shuttle.ShuttlesView;
import fr.paraphe.desktop.directory.shuttle.ShuttlesViewModel;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.desktop.shell.Screen;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.lists.CampusList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** The lists of the campus with their cards, place by place. */
final class CampusScreens {
    private final CampusBase base;
    private final Surroundings around;
    private final Navigation navigation;
    private final Status status;
    private final CampusUndo undo;

    CampusScreens(CampusBase base, Surroundings around, Navigation navigation, Status status, CampusUndo undo) {
        this.base = base;
        this.around = around;
        this.navigation = navigation;
        this.status = status;
        this.undo = undo;
    }

    void addTo(Map<Place, Screen> screens) {
        Messages messages = around.messages();
        screens.put(Place.STUDENTS, list(CampusList.STUDENTS, messages.text("directory.help.students")));
        screens.put(Place.GUARDIANS, list(CampusList.GUARDIANS, messages.text("directory.help.guardians")));
        screens.put(Place.CLASS_GROUPS, list(CampusList.CLASS_GROUPS, messages.text("directory.help.class-groups")));
        screens.put(Place.STAFF, list(CampusList.STAFF, messages.text("directory.help.staff")));
        screens.put(Place.DUPLICATES, duplicates());
        screens.put(Place.COMPANIES, list(CampusList.COMPANIES, messages.text("directory.help.companies")));
        screens.put(Place.CONTACTS, list(CampusList.CONTACTS, messages.text("directory.help.contacts")));
        screens.put(Place.INTERNSHIPS, list(CampusList.INTERNSHIPS, messages.text("directory.empty.next")));
        screens.put(Place.SHUTTLES, shuttles());
        screens.put(Place.WORK_STUDY, list(CampusList.CONTRACTS, messages.text("directory.help.contracts")));
        screens.put(Place.SESSIONS, list(CampusList.SESSIONS, messages.text("directory.help.sessions")));
        screens.put(Place.ENROLMENTS, list(CampusList.ENROLMENTS, messages.text("directory.help.enrolments")));
        screens.put(Place.ABSENCES, list(CampusList.ABSENCES, messages.text("directory.help.absences")));
        screens.put(Place.MISSIONS, list(CampusList.MISSIONS, messages.text("directory.help.missions")));
    }

    private Screen list(CampusList list, String help) {
        ListModel model = model(list);
        List<Node> tools = list.about().map(about -> new DocumentTools(new DocumentActs(about, model, navigation),
                around.messages()).nodes())
                .orElse(List.of());
        return screen(model, tools, help);
    }

    private Screen duplicates() {
        var history = new MergeHistory(undo::saved, undo.undoLabel(), undo::undo);
        var model = new DuplicatesViewModel(base.duplicates(), around.runner(), around.messages(), status, base.campusDesk().rules().show(),
                history);
        undo.revisionProperty().subscribe(() -> model.refreshIfSearched());
        return new DuplicatesView(model, around.messages());
    }

    private Screen shuttles() {
        var files = new ShuttlesViewModel.Files(base.campusDesk().gridMemory(), base.campusDesk().sharedGridMemory(),
                base.campusDesk().sheetExport());
        var model = new ShuttlesViewModel(base.shuttles(), files, around.runner(), around.messages(), status, undo::saved);
        return new ShuttlesView(model, around.messages(), around.dialogs());
    }

    private ListModel model(CampusList list) {
        return new ListModel(new ListShapes(around.messages()).of(list), base.campusDesk(), around.runner(), around.messages(), status,
                undo);
    }

    private Screen screen(ListModel model, List<Node> tools, String help) {
        return new ListScreen(model, around.messages(), around.dialogs(), navigation, tools, help);
    }
}
