package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.EmailCheck;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules on how each signatory is reached: V12 to V14, V16 to V22 and V24. Where either guardian suffices, what keeps one of them from
 * signing is a warning as long as the other may (D-20).
 */
final class ContactRules implements CheckRule {
    private final Predicate<String> mobile;

    ContactRules(Predicate<String> mobile) {
        this.mobile = mobile;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<ResolvedSignatory> spared = spared(context);
        var findings = new Findings();
        for (ResolvedSignatory signatory : context.signatories()) {
            List<Finding> own = own(signatory);
            spared.filter(signatory::equals).map(s -> without(s, own)).orElse(own).forEach(findings::add);
        }
        for (Clash clash : alike(context)) {
            spared.filter(clash::of).map(s -> without(s, clash.findings())).orElse(clash.findings()).forEach(findings::add);
        }
        return findings.list();
    }

    /** Returns the guardian who is left out because nothing reaches him, when the other's signature does for both (D-20). */
    Optional<ResolvedSignatory> spared(CheckContext context) {
        List<ResolvedSignatory> guardians = context.signatories().stream().filter(s -> s.role().role().guardian()).toList();
        if (!context.eitherGuardian() || guardians.size() < 2) {
            return Optional.empty();
        }
        List<Clash> clashes = alike(context);
        List<ResolvedSignatory> stuck = guardians.stream()
                .filter(one -> !SignatoryResolution.reachable(one) || blocks(own(one))
                        || clashes.stream().anyMatch(clash -> clash.of(one) && blocks(clash.findings())))
                .toList();
        return stuck.size() == 1 ? Optional.of(stuck.getFirst()) : Optional.empty();
    }

    private static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.BLOCKING);
    }

    private static List<Finding> without(ResolvedSignatory spared, List<Finding> findings) {
        String consequence = " Le document partira sans " + spared.name().lastFirst() + ".";
        return findings.stream().map(f -> f.severity() == Severity.BLOCKING
                ? new Finding(f.rule(), Severity.WARNING, f.role(), f.text() + consequence, f.target()) : f).toList();
    }

    private List<Finding> own(ResolvedSignatory signatory) {
        var findings = new Findings();
        email(signatory, findings);
        phone(signatory, findings);
        space(signatory, findings);
        return findings.list();
    }

    private static void email(ResolvedSignatory signatory, Findings findings) {
        String target = target(signatory, "email");
        SignatoryRole role = signatory.role().role();
        String name = signatory.name().lastFirst();
        Optional<String> email = text(signatory.contact().email());
        if (email.isEmpty()) {
            noEmail(signatory, findings);
            return;
        }
        Optional<String> meant = EmailCheck.suggestion(email.get());
        if (meant.isPresent()) {
            findings.warn("V14", role, target, "%s: «…@%s», vouliez-vous dire «…@%s» ?", name, EmailCheck.domain(email.get()), meant.get());
        } else if (!EmailCheck.valid(email.get())) {
            findings.block("V13", role, target, "%s: l'adresse «%s» n'est pas valide.", name, email.get());
        } else if (EmailCheck.shared(email.get())) {
            String box = email.get().substring(0, email.get().indexOf('@'));
            findings.warn("V24", role, target, "«%s@…» est une adresse partagée: la signature doit être personnelle.", box);
        }
    }

    private static void noEmail(ResolvedSignatory signatory, Findings findings) {
        boolean optional = signatory.role().requirement() == Requirement.OPTIONAL;
        boolean space = signatory.role().authLevel() == AuthLevel.SPACE;
        String words = "%s: l'adresse e-mail est manquante.";
        String consequence = optional && !space ? " Le document partira sans ce signataire." : "";
        findings.add(Findings.Rule.of("V12", !optional && !space), signatory.role().role(), target(signatory, "email"),
                words + consequence, signatory.name().lastFirst());
    }

    private void phone(ResolvedSignatory signatory, Findings findings) {
        boolean sms = signatory.role().authLevel() == AuthLevel.LINK_SMS;
        SignatoryRole role = signatory.role().role();
        String target = target(signatory, "mobile");
        Optional<String> number = text(signatory.contact().mobile());
        if (number.isPresent() && !number.get().startsWith("+")) {
            findings.block("V18", role, target, "«%s»: numéro incomplet. Format attendu: +33 6 12 34 56 78.", number.get());
        } else if (number.isPresent() && sms && !mobile.test(number.get())) {
            findings.block("V19", role, target, "«%s» est un numéro fixe: un mobile est nécessaire pour le code SMS.",
                    FrenchText.internationalPhone(number.get()));
        } else if (number.isEmpty() && sms) {
            findings.block("V17", role, target, "%s: le téléphone mobile est obligatoire pour recevoir le code SMS.",
                    signatory.name().lastFirst());
        } else if (number.isEmpty() && text(signatory.contact().landline()).isEmpty()) {
            findings.warn("V16", role, target, "Le numéro de téléphone est manquant");
        }
    }

    private static void space(ResolvedSignatory signatory, Findings findings) {
        // The representative finalises in the client itself: he needs no Space to see what waits for him (F154).
        boolean inSpace = signatory.role().authLevel() == AuthLevel.SPACE
                && signatory.role().role() != SignatoryRole.INSTITUTION_REPRESENTATIVE;
        if (inSpace && signatory.contact().lastSpaceLogin() == null) {
            findings.warn("V20", signatory.role().role(), target(signatory, "lastSpaceLogin"),
                    "L'individu ne s'est jamais connecté à son espace. Il risque de ne pas voir qu'il a un document à signer");
        }
    }

    /** Compares persons, not entries: the same person in two roles rightly has one address (trap 6). */
    private static List<Clash> alike(CheckContext context) {
        Map<UUID, ResolvedSignatory> persons = new LinkedHashMap<>();
        Set<UUID> bySms = new HashSet<>();
        for (ResolvedSignatory signatory : context.signatories()) {
            persons.putIfAbsent(signatory.personId(), signatory);
            if (signatory.role().authLevel() == AuthLevel.LINK_SMS) {
                bySms.add(signatory.personId());
            }
        }
        List<ResolvedSignatory> each = new ArrayList<>(persons.values());
        var clashes = new ArrayList<Clash>();
        for (int i = 1; i < each.size(); i++) {
            for (ResolvedSignatory other : each.subList(0, i)) {
                clashes.add(compare(other, each.get(i), bySms, context.eitherGuardian()));
            }
        }
        return clashes;
    }

    /** What two persons have in common that they should not. */
    private record Clash(ResolvedSignatory one, ResolvedSignatory two, List<Finding> findings) {
        boolean of(ResolvedSignatory person) {
            return person.personId().equals(one.personId()) || person.personId().equals(two.personId());
        }
    }

    /** Two guardians of whom either suffices may share an address or a number: each can be reached (D-20). */
    private static Clash compare(ResolvedSignatory one, ResolvedSignatory two, Set<UUID> bySms, boolean either) {
        var findings = new Findings();
        boolean apart = !(either && one.role().role().guardian() && two.role().role().guardian());
        String first = one.name().lastFirst();
        String second = two.name().lastFirst();
        Optional<String> email = text(one.contact().email()).map(e -> e.toLowerCase(Locale.ROOT));
        if (email.isPresent() && email.equals(text(two.contact().email()).map(e -> e.toLowerCase(Locale.ROOT)))) {
            findings.add(Findings.Rule.of("V21", apart), two.role().role(), target(two, "email"),
                    "%s et %s ont la même adresse e-mail: chaque signataire doit avoir la sienne.", first, second);
        }
        Optional<String> number = text(one.contact().mobile());
        if (number.isPresent() && number.equals(text(two.contact().mobile()))) {
            boolean blocking = apart && (bySms.contains(one.personId()) || bySms.contains(two.personId()));
            findings.add(Findings.Rule.of("V22", blocking), two.role().role(), target(two, "mobile"),
                    "%s et %s ont le même mobile: le code SMS ne les distinguera pas.", first, second);
        }
        return new Clash(one, two, findings.list());
    }

    private static String target(ResolvedSignatory signatory, String field) {
        return SignatoryResolution.entity(signatory.role().role()) + "." + field;
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
