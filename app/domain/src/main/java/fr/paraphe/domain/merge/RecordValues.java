package fr.paraphe.domain.merge;

import java.util.Locale;
import java.util.Optional;

/** The values of one record's document: looks each tag up in the catalogue and prints it as its options ask (4.1). */
public final class RecordValues implements MergeValues {
    /** What is printed where a value is missing. */
    public static final String DOTS = "……………";

    private final TagCatalogue catalogue;
    private final MergeContext context;

    /** Creates the values of the document that {@code context} describes. */
    public RecordValues(TagCatalogue catalogue, MergeContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    @Override
    public Optional<String> text(String expression) {
        MergeExpression parsed = MergeExpression.parse(expression);
        return catalogue.find(parsed.code()).map(tag -> print(tag, parsed));
    }

    @Override
    public Optional<TagValue.Picture> picture(String expression) {
        MergeExpression parsed = MergeExpression.parse(expression);
        return parsed.option("accord").isPresent() ? Optional.empty() : catalogue.find(parsed.code())
                .map(tag -> tag.value(context)).filter(TagValue.Picture.class::isInstance).map(TagValue.Picture.class::cast);
    }

    @Override
    public boolean holds(String code) {
        return catalogue.find(code).map(tag -> tag.value(context)).filter(RecordValues::holds).isPresent();
    }

    @Override
    public boolean specimen() {
        return context.file().institution().demonstration();
    }

    @Override
    public boolean inInk() {
        return context.unsigned();
    }

    private static boolean holds(TagValue value) {
        return !(value instanceof TagValue.YesNo answer ? !answer.yes() : value.isEmpty());
    }

    private String print(MergeTag tag, MergeExpression expression) {
        Optional<String> agreement = expression.option("accord");
        if (agreement.isPresent()) {
            return agree(tag, agreement.get());
        }
        TagValue value = tag.value(context);
        if (!value.isEmpty()) {
            return cased(plain(value, expression), expression);
        }
        if (expression.option("si-vide").isPresent()) {
            return "";
        }
        // Nobody draws a code by hand: where one would stand, nothing does.
        return expression.option("defaut").orElse(value instanceof TagValue.QrCode ? "" : DOTS);
    }

    private static String plain(TagValue value, MergeExpression expression) {
        boolean isShort = expression.has("court");
        return switch (value) {
            case TagValue.Text text -> text.text();
            case TagValue.Title title -> isShort ? shortTitle(title.title()) : title.title();
            case TagValue.Day day -> expression.has("long") ? FrenchText.longDate(day.day()) : FrenchText.date(day.day());
            case TagValue.Count count -> FrenchText.number(count.number());
            case TagValue.Money money -> FrenchText.money(money.euros());
            case TagValue.Phone phone -> phone.international()
                    ? FrenchText.internationalPhone(phone.number())
                    : FrenchText.nationalPhone(phone.number());
            case TagValue.Picture _ -> "";
            case TagValue.YesNo answer -> answer.yes() ? "Oui" : "Non";
        };
    }

    private static String shortTitle(String title) {
        return switch (title) {
            case "Monsieur" -> "M.";
            case "Madame" -> "Mme";
            default -> title;
        };
    }

    private static String cased(String text, MergeExpression expression) {
        if (expression.has("maj")) {
            return text.toUpperCase(Locale.FRENCH);
        }
        return expression.has("min") ? text.toLowerCase(Locale.FRENCH) : text;
    }

    /** Chooses between «né» and «née» by the title of the person the tag speaks of; both are kept when it is not known. */
    private String agree(MergeTag tag, String forms) {
        String[] both = forms.split("/", 2);
        if (both.length < 2) {
            return forms;
        }
        int prefix = tag.code().indexOf('_');
        Optional<TagValue> title = catalogue.find(tag.code().substring(0, prefix) + "_Civilite").map(t -> t.value(context));
        return switch (title.orElse(TagValue.EMPTY)) {
            case TagValue.Title known when known.title().startsWith("Ma") -> both[1];
            case TagValue.Title known when known.title().startsWith("Mo") -> both[0];
            default -> forms;
        };
    }
}
