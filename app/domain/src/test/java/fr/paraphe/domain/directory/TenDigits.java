package fr.paraphe.domain.directory;

import java.util.Optional;

/** Reads ten digits, spaces ignored, as a French number, and what begins with «+» as it is; nothing else. */
public final class TenDigits implements PhoneNumbers {
    @Override
    public Optional<String> e164(String typed, String postalCode, boolean demonstration) {
        String bare = typed.replace(" ", "");
        if (bare.matches("\\+\\d{9,14}")) {
            return Optional.of(bare);
        }
        String code = postalCode.startsWith("974") ? "+262" : "+33";
        return bare.matches("0\\d{9}") ? Optional.of(code + bare.substring(1)) : Optional.empty();
    }

    @Override
    public boolean mobile(String e164, boolean demonstration) {
        return e164.startsWith("+336") || e164.startsWith("+262692");
    }

    @Override
    public String international(String e164) {
        return e164.matches("\\+33\\d{9}") ? "+33 " + e164.charAt(3) + pairs(e164.substring(4)) : e164;
    }

    @Override
    public String national(String e164) {
        return e164.matches("\\+33\\d{9}") ? "0" + e164.charAt(3) + pairs(e164.substring(4)) : e164;
    }

    @Override
    public Optional<String> region(String e164) {
        return e164.startsWith("+33") ? Optional.of("FR") : e164.startsWith("+262") ? Optional.of("RE") : Optional.empty();
    }

    private static String pairs(String digits) {
        return digits.replaceAll("(\\d{2})", " $1");
    }
}
