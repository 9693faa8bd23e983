package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.kit.grid.GridMemory;
import java.util.Optional;

/** Columns and filters of lists on this workstation, for the person at it; each text is one line of what the workstation remembers. */
record WorkstationGrids(Workstation workstation) implements GridMemory {
    @Override
    public Optional<String> get(String key) {
        return workstation.get(key).filter(line -> !line.isEmpty()).map(line -> line.replace("\\l", "\n").replace("\\b", "\\"));
    }

    @Override
    public void put(String key, String text) {
        workstation.put(key, text.replace("\\", "\\b").replace("\n", "\\l"));
    }
}
