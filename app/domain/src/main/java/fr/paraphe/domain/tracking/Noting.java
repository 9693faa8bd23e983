package fr.paraphe.domain.tracking;

import fr.paraphe.domain.shared.RefusedException;

/** Notes here what was done at the platform, which may be applied by a synchronisation at the same moment. */
final class Noting {
    private Noting() {}

    /** Runs {@code noting}, and once more when somebody else changed the request meanwhile, mostly to find it done. */
    static void once(Runnable noting) {
        try {
            noting.run();
        } catch (RefusedException stale) {
            noting.run();
        }
    }
}
