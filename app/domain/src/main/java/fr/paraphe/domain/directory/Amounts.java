package fr.paraphe.domain.directory;

import java.math.BigDecimal;

/** Keeps one way of writing each number, so that a record read back equals the record written: 35, never 35.00 nor 3.5E+1. */
final class Amounts {
    private Amounts() {}

    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
