package fr.paraphe.launcher.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses where the platform of a local base listens: always the same port, so that links already sent go on working. */
final class PlatformPort {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformPort.class);

    // Below the ports that systems hand out by themselves, above those of well-known services.
    private static final int FIRST = 21_000;
    private static final int COUNT = 8_000;

    private PlatformPort() {}

    /** Returns {@code asked} unless zero, else the institution's own port, else zero (any free one) while another program has it. */
    static int choose(int asked, UUID institutionId) {
        if (asked != 0) {
            return asked;
        }
        int own = FIRST + Math.floorMod(institutionId.hashCode(), COUNT);
        if (free(own)) {
            return own;
        }
        LOG.warn("port {} is taken by another program: links already sent wait until it is free again", own);
        return 0;
    }

    private static boolean free(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            LOG.debug("port {} cannot be listened on", port, e);
            return false;
        }
    }
}
