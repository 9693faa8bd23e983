package fr.paraphe.desktop.kit.grid;

/** What was saved by name, apart: by this person on this workstation, and for all who use the base (6.2). */
record GridShelves(GridShelf personal, GridShelf shared) {
    /** Reads the names of both. */
    void load() {
        personal.load();
        shared.load();
    }

    /** Returns the one that is shared with the whole base, or the person's own. */
    GridShelf of(boolean forAll) {
        return forAll ? shared : personal;
    }
}
