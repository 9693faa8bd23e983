package fr.paraphe.desktop.directory.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what imports said they did. */
public final class HeardImports implements ImportListener {
    /** What they said. */
    public final List<String> heard = new ArrayList<>();

    @Override
    public void imported(UUID set, String files) {
        heard.add("import de " + files);
    }

    @Override
    public void takenBack(UUID set, UUID by) {
        heard.add("annulation");
    }
}
