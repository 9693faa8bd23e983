package fr.paraphe.desktop.kit;

import fr.paraphe.domain.shared.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the screens, French unless English is asked for; {@code {0}}, {@code {1}}… stand for values. Times are Paris time. */
public final class Messages {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> BUNDLES = List.of("fr.paraphe.desktop.messages", "fr.paraphe.desktop.directory.messages",
            "fr.paraphe.desktop.directory.imports.messages", "fr.paraphe.desktop.dispatch.messages", "fr.paraphe.desktop.home.messages",
            "fr.paraphe.desktop.output.messages", "fr.paraphe.desktop.archive.messages",
            "fr.paraphe.desktop.template.messages", "fr.paraphe.desktop.tracking.messages", "fr.paraphe.desktop.finalisation.messages",
            "fr.paraphe.desktop.kit.labels");

    private final List<ResourceBundle> bundles;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;

    /** Creates the words in the language of {@code asked}, English or else French. */
    public Messages(Locale asked) {
        locale = asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        bundles = BUNDLES.stream().map(name -> ResourceBundle.getBundle(name, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))).toList();
        day = DateTimeFormatter.ofPattern(text("kit.format.day"), locale);
        dayMonth = DateTimeFormatter.ofPattern(text("kit.format.day-month"), locale);
        month = DateTimeFormatter.ofPattern(text("kit.format.month"), locale);
        moment = DateTimeFormatter.ofPattern(text("kit.format.moment"), locale);
    }

    /** Returns the words of {@code key} with {@code values} in their places. */
    public String text(String key, Object... values) {
        String words = bundles.stream().filter(one -> one.containsKey(key)).findFirst().orElse(bundles.getFirst()).getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /** Tells whether the screens speak French. */
    public boolean french() {
        return locale.equals(Locale.FRENCH);
    }

    /** Returns {@code words} in the language of the screens. */
    public String text(Words words) {
        return french() ? words.french() : words.english();
    }

    /** Returns what the screens call a constant of the domain; in French, what documents call it. */
    public String label(Enum<?> constant) {
        return label(constant, "");
    }

    /** Returns what the screens call {@code part} of a constant of the domain, such as the heading of its group. */
    public String label(Enum<?> constant, String part) {
        String type = constant.getDeclaringClass().getName();
        String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return text("label." + name + (part.isEmpty() ? "" : "." + part) + "." + constant.name());
    }

    /** Returns {@code key.one} or {@code key.many} as the language counts, with {@code n} grouped in the place {@code {0}}. */
    public String count(String key, long n, Object... others) {
        boolean one = n == 1 || (n == 0 && french());
        var values = new Object[others.length + 1];
        values[0] = number(n);
        System.arraycopy(others, 0, values, 1, others.length);
        return text(key + (one ? ".one" : ".many"), values);
    }

    /** Returns the name of a country by its two letters; the letters themselves when they name none. */
    public String country(String letters) {
        return letters.length() == 2 ? new Locale.Builder().setRegion(letters).build().getDisplayCountry(locale) : letters;
    }

    /** Returns a whole number grouped by thousands. */
    public String number(long n) {
        return String.format(locale, "%,d", n);
    }

    /** Returns a number with its decimals, grouped by thousands or, for a spreadsheet, not. */
    public String number(BigDecimal n, boolean grouped) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        format.setGroupingUsed(grouped);
        return format.format(n);
    }

    /** Returns «dd/MM/yyyy», empty when there is no day. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : day.format(date);
    }

    /** Returns «dd/MM», for a day of these last months. */
    public String dayMonth(LocalDate date) {
        return dayMonth.format(date);
    }

    /** Returns a month in words, such as «novembre 2026». */
    public String month(YearMonth of) {
        return month.format(of);
    }

    /** Returns an amount in euros with its cents, such as «12,80 €». */
    public String money(BigDecimal euros) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(euros);
    }

    /** Returns «dd/MM/yyyy à HH:mm» in Paris (F133), empty when there is no moment. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : moment.format(instant.atZone(PARIS));
    }

    /** Returns the sentence that tells {@code failure}: its own when it speaks to people, else a general one. */
    public String failure(Exception failure) {
        return Failures.sentence(failure).orElseGet(() -> text("kit.failure.unexpected"));
    }
}
