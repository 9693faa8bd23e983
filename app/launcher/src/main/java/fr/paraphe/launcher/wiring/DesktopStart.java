package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.DesktopClient;
import java.time.Clock;

/** Opens the client's window. */
public final class DesktopStart {
    private DesktopStart() {}

    /** Shows the client and returns when its window is closed. */
    public static void run() {
        DesktopClient.start(new DesktopBases(new Workstation(), Clock.systemUTC()));
    }
}
