package fr.paraphe.bench.signature;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.jspecify.annotations.Nullable;

/** The head of institution's visible signature on an agreement that the four others have signed: what a bulk finalisation repeats. */
@State(Scope.Benchmark)
public class VisibleSignatureBenchmark {
    /** The level, B or T (with a time stamp made in the same process). */
    @Param({"B", "T"})
    public String level = "B";

    private @Nullable SignedAgreement agreement;

    /** Has the agreement signed by the others, once the level is known. */
    @Setup(Level.Trial)
    public void prepare() {
        agreement = new SignedAgreement(level.equals("T"));
    }

    /** Signs one document: one-time key and certificate, drawing, CMS, increment. */
    @Benchmark
    public byte[] visible() {
        if (agreement == null) {
            throw new IllegalStateException("not prepared");
        }
        return agreement.finalised();
    }
}
