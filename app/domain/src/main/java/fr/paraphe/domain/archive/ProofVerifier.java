package fr.paraphe.domain.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a proof file in JSON against the signed PDF that it retraces, offline and without any base (X13). */
public interface ProofVerifier {
    /** Returns the judgement on {@code json} beside {@code pdf}; never throws for bad input, which is a fault too. */
    Judgement judge(byte[] json, Path pdf);

    /** Returns the judgement on {@code json} for the signed PDF of these bytes; never throws for bad input either. */
    Judgement judge(byte[] json, byte[] signed);

    /**
     * What was found. {@code faults} are French sentences, empty when all holds; {@code trusted} tells whether a known authority issued the
     * seal; {@code sealer}, {@code sealedAt} and {@code reference}, that of the document retraced, are empty when no seal holds.
     */
    record Judgement(List<String> faults, boolean trusted, String sealer, @Nullable Instant sealedAt, String reference) {
        public Judgement {
            faults = List.copyOf(faults);
        }

        /** Returns the judgement on a proof whose seal does not hold. */
        public static Judgement unsealed(List<String> faults) {
            return new Judgement(faults, false, "", null, "");
        }
    }
}
