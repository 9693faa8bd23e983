package fr.paraphe.domain.shared;

import java.util.function.BooleanSupplier;

/** Lets long work be given up on the way: who asks for it says whether it still wants the result, and the work asks at each step. */
public final class StillWanted {
    private static final ScopedValue<BooleanSupplier> WANTED = ScopedValue.newInstance();

    private StillWanted() {}

    /** The work was given up: nobody wants its result, and nothing has to be said. */
    public static final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUpException() {
            super("nobody wants the result any more");
        }
    }

    /** Does {@code work} in this thread, giving it up with {@link GivenUpException} at its first step once {@code wanted} says no. */
    public static <T> T during(BooleanSupplier wanted, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(WANTED, wanted).call(work);
    }

    /** A step of long work: gives it up when nobody wants it any more; nothing happens when nobody can give it up. */
    public static void check() {
        if (WANTED.isBound() && !WANTED.get().getAsBoolean()) {
            throw new GivenUpException();
        }
    }
}
