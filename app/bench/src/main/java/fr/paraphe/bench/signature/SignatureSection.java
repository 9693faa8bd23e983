package fr.paraphe.bench.signature;

import fr.paraphe.bench.measure.Figure;
import fr.paraphe.bench.measure.Jmh;
import fr.paraphe.bench.measure.Measure;
import fr.paraphe.bench.measure.Ratio;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Table 2: a visible signature beside the bare signatures of the JDK. */
public final class SignatureSection implements Section {
    private static final String LEVEL_B = "visibleB";
    private static final String LEVEL_T = "visibleT";
    private static final String RSA = "rsa2048";
    private static final String EC = "p256";

    private final Jmh jmh;

    /** Creates the section. */
    public SignatureSection(Jmh jmh) {
        this.jmh = jmh;
    }

    @Override
    public String key() {
        return "signature";
    }

    @Override
    public String title() {
        return "2. Signature visible d’une convention déjà signée par quatre personnes";
    }

    @Override
    public List<Measure> round() {
        return List.of(
                visible(LEVEL_B, "Paraphe, niveau B, certificat à usage unique", "B"),
                visible(LEVEL_T, "Paraphe, niveau T, horodatage sur place", "T"),
                new Measure(RSA, "JDK, signature RSA-2048 nue", time(jmh.run(BareSignatureBenchmark.class, "rsa2048", 1))),
                new Measure(EC, "JDK, signature P-256 nue", time(jmh.run(BareSignatureBenchmark.class, "p256", 1))));
    }

    @Override
    public List<Ratio> ratios() {
        return List.of(
                new Ratio("levelBOverRsa", "CPU : signature visible B / RSA-2048 nue", LEVEL_B, RSA, Figure.CPU_MS),
                new Ratio("levelTOverRsa", "CPU : signature visible T / RSA-2048 nue", LEVEL_T, RSA, Figure.CPU_MS),
                new Ratio("levelBOverP256", "CPU : signature visible B / P-256 nue", LEVEL_B, EC, Figure.CPU_MS),
                new Ratio("levelTOverP256", "CPU : signature visible T / P-256 nue", LEVEL_T, EC, Figure.CPU_MS));
    }

    @Override
    public List<Target> targets() {
        return List.of(
                new Target("cpuB", "Au plus 10 ms de CPU par signature visible, niveau B", LEVEL_B, Figure.CPU_MS, false, 10),
                new Target("cpuT", "Au plus 10 ms de CPU par signature visible, niveau T", LEVEL_T, Figure.CPU_MS, false, 10));
    }

    private Measure visible(String key, String label, String level) {
        var figures = new EnumMap<>(jmh.run(VisibleSignatureBenchmark.class, "visible", 1, Map.of("level", level)));
        figures.put(Figure.SIZE_KB, new SignedAgreement(level.equals("T")).pdf().length / 1024.0);
        return new Measure(key, label, figures);
    }

    /** Keeps rate and CPU: the memory of a bare signature says nothing. */
    private static Map<Figure, Double> time(Map<Figure, Double> figures) {
        return Map.of(Figure.PER_SECOND, figures.getOrDefault(Figure.PER_SECOND, 0.0), Figure.CPU_MS,
                figures.getOrDefault(Figure.CPU_MS, 0.0));
    }
}
