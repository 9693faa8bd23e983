package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds one part of a record's file; absent when the record has no such part or nobody was designated. */
interface Part<T> {
    /** Returns the part of that file. */
    @Nullable T of(RecordFile file);

    /** Returns how a tag reads this part: empty in a document that is not about one. */
    default Function<MergeContext, TagValue> read(Function<T, TagValue> value) {
        return context -> {
            @Nullable T found = of(context.file());
            return found == null ? TagValue.EMPTY : value.apply(found);
        };
    }
}
