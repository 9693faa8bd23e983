package fr.paraphe.desktop.kit;

import java.net.URI;

/** Opens pages in the person's own browser. */
public interface Browser {
    /** Opens {@code page}. */
    void open(URI page);
}
