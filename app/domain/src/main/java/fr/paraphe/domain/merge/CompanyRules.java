package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Siret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules on the host company and what it pays: V62, V63 and V67 to V69. */
final class CompanyRules implements CheckRule {
    private final StipendRates rates;

    CompanyRules(StipendRates rates) {
        this.rates = rates;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        context.internship().ifPresent(file -> stipend(file.internship(), context, findings));
        Company company = context.file().company();
        if (company == null) {
            return findings.list();
        }
        // A company abroad has no SIRET.
        if (company.address().country().isBlank()) {
            siret(company.siret(), findings);
        }
        context.around().namesakes().stream().findFirst().ifPresent(other -> findings.warn("V69", null, "company.legalName",
                "«%s» et «%s» ont le même SIRET.", company.legalName(), other));
        return findings.list();
    }

    private void stipend(Internship internship, CheckContext context, Findings findings) {
        var amounts = new StipendAmounts(internship);
        if (!amounts.required()) {
            return;
        }
        BigDecimal rate = amounts.rate();
        if (rate.signum() == 0) {
            findings.block("V62", null, "internship.stipend", "Le stage dépasse 308 heures: la gratification est obligatoire.");
            return;
        }
        LocalDate start = internship.schedule().startsOn();
        Optional<BigDecimal> minimum = rates.minimumOn(start == null ? context.sentOn() : start);
        if (minimum.isPresent() && rate.compareTo(minimum.get()) < 0) {
            findings.warn("V63", null, "internship.stipend", "%s/h: inférieur au minimum (%s/h).",
                    FrenchText.money(rate), FrenchText.money(minimum.get()));
        }
    }

    private static void siret(String siret, Findings findings) {
        if (siret.isBlank()) {
            findings.warn("V68", null, "company.siret", "Le SIRET de l'entreprise est manquant.");
        } else if (!Siret.valid(siret)) {
            findings.block("V67", null, "company.siret", "Le SIRET %s n'est pas valide (clé de contrôle).", FrenchText.siret(siret));
        }
    }
}
