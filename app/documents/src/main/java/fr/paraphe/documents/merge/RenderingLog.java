package fr.paraphe.documents.merge;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the warnings of openhtmltopdf to the product's log; its talk (25 lines a document) is dropped before it is even formatted. */
final class RenderingLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger("openhtmltopdf");

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        if (kept(level)) {
            LOG.debug("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The levels are those of the product's log.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return kept(diagnostic.getLevel());
    }

    private static boolean kept(Level level) {
        return level.intValue() >= Level.WARNING.intValue() && LOG.isDebugEnabled();
    }
}
