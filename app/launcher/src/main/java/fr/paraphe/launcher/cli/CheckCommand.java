package fr.paraphe.launcher.cli;

import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which documents are ready and what the others miss (F084–F090). */
@Command(
        name = "check",
        description = "Dit quels documents sont prêts à envoyer, lesquels sont incomplets, et pourquoi.",
        mixinStandardHelpOptions = true,
        resourceBundle = "fr.paraphe.launcher.cli.help")
final class CheckCommand implements Callable<Integer> {
    // picocli sets it to the specification of this very command.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BaseOptions base = new BaseOptions();

    @Option(names = "--template", paramLabel = "MODELE",
            description = "Libellé du modèle, qui dit la liste\u00a0; sinon la convention des stages selon l'âge.")
    private String template = "";

    @Option(names = "--warnings", description = "Montre aussi les avertissements.")
    private boolean warnings;

    @Override
    public Integer call() {
        try (Workshop workshop = Workshop.open(base.base(), base.password(), Couriers.besides(base.base()), Clock.systemUTC())) {
            List<CheckedDocument> checked = workshop.wholeList().check(template);
            PrintWriter out = spec.commandLine().getOut();
            long ready = checked.stream().filter(d -> d.readiness() == Readiness.READY).count();
            checked.forEach(document -> print(out, document));
            out.println(ready + " prêts, " + (checked.size() - ready) + " incomplets");
            return ready == checked.size() ? 0 : 1;
        }
    }

    private void print(PrintWriter out, CheckedDocument document) {
        List<Finding> shown = document.findings().stream()
                .filter(f -> f.severity() == Severity.BLOCKING || (warnings && f.severity() == Severity.WARNING))
                .toList();
        if (!shown.isEmpty()) {
            out.println(document.file().name() + " – " + document.file().matter() + "\u00a0: "
                    + document.readiness().label());
            shown.forEach(f -> out.println("  " + (f.severity() == Severity.BLOCKING ? "● " : "▲ ") + f.text()));
        }
    }
}
