package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PhoneNumbers;
import java.util.Optional;

/** Reads ten digits as a French number, and nothing else. */
final class TenDigits implements PhoneNumbers {
    @Override
    public Optional<String> e164(String typed, String postalCode, boolean demonstration) {
        return typed.matches("0\\d{9}") ? Optional.of("+33" + typed.substring(1)) : Optional.empty();
    }

    @Override
    public boolean mobile(String e164, boolean demonstration) {
        return e164.startsWith("+336");
    }

    @Override
    public Optional<String> region(String e164) {
        return Optional.empty();
    }

    @Override
    public String national(String e164) {
        return e164;
    }

    @Override
    public String international(String e164) {
        return e164;
    }
}
