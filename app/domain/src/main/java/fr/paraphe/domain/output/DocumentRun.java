package fr.paraphe.domain.output;

import fr.paraphe.domain.shared.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Gives documents one after the other to where they go: {@code reading} returns some of them, {@code name} whose one is, and
 * {@code making} what adds it, or refuses with the French sentence that says why it cannot be had.
 */
public record DocumentRun<D>(Function<List<UUID>, List<D>> reading, Function<D, String> name, Function<D, Consumer<DocumentSink>> making) {
    /** So many are read at once: a thousand documents never stand in memory together. */
    private static final int READ = 100;

    /**
     * Gives those documents in the order asked, each once; one that cannot be had does not stop the others. {@code done} hears how many
     * were tried, from this thread. Given up by {@code cancelled}, it ends after the document in hand, and keeps what was added only where
     * {@code sink} keeps each document as it comes.
     *
     * @throws RefusedException {@code nothing-made} when not one could be had, with the first reason; what {@code sink} refuses
     */
    public MakeDocuments.Outcome run(List<UUID> ids, Supplier<DocumentSink> sink, IntConsumer done, BooleanSupplier cancelled) {
        List<UUID> once = List.copyOf(new LinkedHashSet<>(ids));
        var failures = new ArrayList<MakeDocuments.Failure>();
        int made = 0;
        try (DocumentSink open = sink.get()) {
            for (int from = 0; from < once.size(); from += READ) {
                for (D one : reading.apply(once.subList(from, Math.min(once.size(), from + READ)))) {
                    if (cancelled.getAsBoolean()) {
                        return new MakeDocuments.Outcome(made, failures, true, "");
                    }
                    Optional<Consumer<DocumentSink>> adding = made(one, failures);
                    adding.ifPresent(add -> add.accept(open));
                    made += adding.isPresent() ? 1 : 0;
                    done.accept(made + failures.size());
                }
            }
            if (made == 0) {
                throw nothing(failures);
            }
            return new MakeDocuments.Outcome(made, failures, false, open.finish());
        }
    }

    private Optional<Consumer<DocumentSink>> made(D one, List<MakeDocuments.Failure> failures) {
        try {
            return Optional.of(making.apply(one));
        } catch (RefusedException e) {
            failures.add(new MakeDocuments.Failure(name.apply(one), Objects.toString(e.getMessage(), e.code())));
            return Optional.empty();
        }
    }

    private static RefusedException nothing(List<MakeDocuments.Failure> failures) {
        return new RefusedException("nothing-made", failures.isEmpty()
                ? "Ces lignes ne sont plus dans la base\u00a0: actualisez la liste."
                : "Aucun document n'a pu être fait. " + failures.getFirst().student() + "\u00a0: " + failures.getFirst().why());
    }
}
