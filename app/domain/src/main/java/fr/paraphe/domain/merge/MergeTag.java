package fr.paraphe.domain.merge;

import java.util.function.Function;

/**
 * One tag a user may write in a template (4.1): its French code and label, the group it is listed under, the field of the directory
 * that holds it as {@code entity.field}, and how its value is read from a record.
 */
public record MergeTag(String code, String label, String group, String target, Function<MergeContext, TagValue> extractor) {

    /** Returns this tag's value for one record; never throws, whatever is missing. */
    public TagValue value(MergeContext context) {
        return extractor.apply(context);
    }
}
