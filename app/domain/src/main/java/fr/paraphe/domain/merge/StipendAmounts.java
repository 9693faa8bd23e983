package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Internship;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one internship's stipend amounts to, in gross euros; every amount is zero where no rate was entered. */
public record StipendAmounts(Internship internship) {
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /** Tells whether the law makes it due: more than 308 hours of presence (D. 124-6). */
    public boolean required() {
        return length().hours() > StipendRates.HOURS_WITHOUT_STIPEND;
    }

    /** Tells whether the agreement speaks of one: it is required, or the company gives one all the same. */
    public boolean due() {
        return required() || rate().signum() > 0;
    }

    /** Returns the hourly rate. */
    public BigDecimal rate() {
        return internship.stipend().hourlyRate();
    }

    /** Returns the rate times the hours of presence. */
    public BigDecimal total() {
        return rate().multiply(BigDecimal.valueOf(length().hours())).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Returns the same amount for every month: the rate times the monthly hours, weekly hours times 52/12 to a hundredth
     * (151.67 for 35 hours). Without weekly hours, or when the whole lasts less than a month, it is the total.
     */
    public BigDecimal monthly() {
        BigDecimal monthlyHours =
                internship.schedule().weeklyHours().multiply(WEEKS_A_YEAR).divide(MONTHS_A_YEAR, 2, RoundingMode.HALF_UP);
        BigDecimal amount = rate().multiply(monthlyHours).setScale(2, RoundingMode.HALF_UP);
        return amount.signum() == 0 ? total() : amount.min(total());
    }

    private InternshipLength length() {
        return new InternshipLength(internship.schedule());
    }
}
