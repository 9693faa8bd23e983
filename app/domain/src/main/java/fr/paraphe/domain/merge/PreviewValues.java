package fr.paraphe.domain.merge;

import java.util.Optional;

/** The values of one record in a preview: a value that is missing shows the label of its tag in parentheses (4.1, F311). */
public final class PreviewValues implements MergeValues {
    private final TagCatalogue catalogue;
    private final MergeContext context;
    private final RecordValues values;

    /** Creates the values of the document that {@code context} describes. */
    public PreviewValues(TagCatalogue catalogue, MergeContext context) {
        this.catalogue = catalogue;
        this.context = context;
        values = new RecordValues(catalogue, context);
    }

    @Override
    public Optional<String> text(String expression) {
        return values.text(expression);
    }

    @Override
    public Optional<TagValue.Picture> picture(String expression) {
        return values.picture(expression);
    }

    @Override
    public Optional<String> placeholder(String expression) {
        MergeExpression parsed = MergeExpression.parse(expression);
        return parsed.servesEmpty() || parsed.option("accord").isPresent() ? Optional.empty()
                : catalogue.find(parsed.code()).filter(tag -> tag.value(context).isEmpty()).map(tag -> "(" + tag.label() + ")");
    }

    @Override
    public boolean holds(String code) {
        return values.holds(code);
    }

    @Override
    public boolean specimen() {
        return values.specimen();
    }
}
