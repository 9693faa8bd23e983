package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.Finder;
import fr.paraphe.desktop.shell.OpenBase;
import fr.paraphe.desktop.shell.UndoHistory;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.directory.Institution;
import java.util.Optional;

/** The open base as its window sees it: with what is found by «Aller à…» and what can be taken back. */
record CampusFrame(CampusBase base, Finder search, UndoHistory history) implements OpenBase {
    @Override
    public String name() {
        return base.name();
    }

    @Override
    public Institution institution() {
        return base.institution();
    }

    @Override
    public Actor actor() {
        return base.actor();
    }

    @Override
    public boolean everSent() {
        return base.everSent();
    }

    @Override
    public String dialled(String phone) {
        return base.campusDesk().rules().phones().national(phone);
    }

    @Override
    public Optional<Finder> finder() {
        return Optional.of(search);
    }

    @Override
    public Optional<UndoHistory> undoHistory() {
        return Optional.of(history);
    }

    @Override
    public void close() {
        base.close();
    }
}
