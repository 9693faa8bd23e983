package fr.paraphe.connectors.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.paraphe.domain.directory.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads telephone numbers with libphonenumber: as French ones first, then as numbers of the overseas region of the postal code, then of
 * the other overseas regions (07, § 7.2: «0692 12 34 56» is no number of metropolitan France).
 */
public final class LibPhoneNumbers implements PhoneNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(LibPhoneNumbers.class);
    private static final int LONGEST = 30;
    private static final Map<String, String> REGIONS = Map.of("971", "GP", "972", "MQ", "973", "GF", "974", "RE", "975", "PM", "976", "YT",
            "986", "WF", "987", "PF", "988", "NC");
    /** Regions whose numbers have ten digits like the French ones, so that a number alone says which is meant. */
    private static final List<String> SAME_PLAN = List.of("RE", "GP", "MQ", "GF");
    /** How numbers of those regions begin: others are spared four more readings, which take most of the time of a large import. */
    private static final Pattern OVERSEAS = Pattern.compile("(?:0|\\+|00)?(?:2[67]|59|69|70|94|97).*");
    private static final Pattern OTHERS = Pattern.compile("[^0-9+]");
    /** The calling codes of France and of what dials like it. */
    private static final Set<Integer> FRENCH_CODES = Set.of(33, 262, 590, 594, 596);
    /** The mobile range reserved for fiction by the French regulator, which the library holds invalid. */
    private static final Pattern FICTION = Pattern.compile("(?:\\+33|0033|0)?0?(63998\\d{4})");

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    @Override
    public Optional<String> e164(String typed, String postalCode, boolean demonstration) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = OTHERS.matcher(typed).replaceAll("");
        Matcher fiction = FICTION.matcher(digits);
        if (demonstration && fiction.matches()) {
            return Optional.of("+33" + fiction.group(1));
        }
        return regions(postalCode, digits).stream().flatMap(region -> parsed(typed, region).stream()).findFirst();
    }

    @Override
    public boolean mobile(String e164, boolean demonstration) {
        if (demonstration && e164.startsWith("+3363998") && FICTION.matcher(e164).matches()) {
            return true;
        }
        try {
            PhoneNumberType type = library.getNumberType(library.parse(e164, "FR"));
            return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        } catch (NumberParseException e) {
            LOG.debug("Not a telephone number: {}", e.getErrorType());
            return false;
        }
    }

    @Override
    public String international(String e164) {
        return number(e164).map(n -> library.format(n, PhoneNumberFormat.INTERNATIONAL)).orElse(e164);
    }

    @Override
    public String national(String e164) {
        return number(e164).map(n -> library.format(n, FRENCH_CODES.contains(n.getCountryCode())
                ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL)).orElse(e164);
    }

    @Override
    public Optional<String> region(String e164) {
        Optional<PhoneNumber> number = number(e164);
        return number.map(library::getRegionCodeForNumber)
                .or(() -> number.map(n -> library.getRegionCodeForCountryCode(n.getCountryCode())))
                .filter(region -> region.length() == 2 && !region.equals("ZZ"));
    }

    /** Returns the number of what begins with «+», right or not: that of fiction is shown as any other. */
    private Optional<PhoneNumber> number(String e164) {
        try {
            return e164.startsWith("+") && e164.length() <= LONGEST ? Optional.of(library.parse(e164, "FR")) : Optional.empty();
        } catch (NumberParseException e) {
            LOG.debug("Not a telephone number: {}", e.getErrorType());
            return Optional.empty();
        }
    }

    private static List<String> regions(String postalCode, String digits) {
        var regions = new ArrayList<String>();
        String region = postalCode.length() == 5 ? REGIONS.get(postalCode.substring(0, 3)) : null;
        if (region != null) {
            regions.add(region);
        }
        regions.add("FR");
        if (OVERSEAS.matcher(digits).matches()) {
            regions.addAll(SAME_PLAN);
        }
        return regions;
    }

    private Optional<String> parsed(String typed, String region) {
        try {
            PhoneNumber number = library.parse(typed, region);
            return library.isValidNumber(number) ? Optional.of(library.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException e) {
            LOG.debug("Not a telephone number in {}: {}", region, e.getErrorType());
            return Optional.empty();
        }
    }
}
