package fr.paraphe.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of check pages (X17). */
class AesCheckCodesTest {
    private static final byte[] KEY = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private final AesCheckCodes codes = new AesCheckCodes(KEY);

    @Test
    void isAes256OfTheIdentifier() { // FIPS 197, appendix C.3
        UUID known = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        assertThat(codes.of(known)).isEqualTo("8ea2b7ca516745bfeafc49904b496089");
        assertThat(codes.read("8ea2b7ca516745bfeafc49904b496089")).contains(known);
    }

    @Test
    void tellsNeitherTheMomentNorTheNeighbour() {
        Instant now = Instant.parse("2026-11-21T09:00:00Z");
        UUID first = Ids.next(now);
        UUID second = new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() ^ 1);
        assertThat(codes.of(first)).doesNotContain(Long.toHexString(now.toEpochMilli()));
        byte[] one = HexFormat.of().parseHex(codes.of(first));
        byte[] other = HexFormat.of().parseHex(codes.of(second));
        assertThat(Arrays.mismatch(one, other)).as("one bit changes the code from its beginning on").isBetween(0, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8ea2b7ca516745bfeafc49904b49608", "8ea2b7ca516745bfeafc49904b4960890", "8EA2B7CA516745BFEAFC49904B496089",
        "00112233-4455-6677-8899-aabbccddeeff", "٠٠112233445566778899aabbccddeeff"})
    void readsNothingElse(String code) {
        assertThat(codes.read(code)).isEmpty();
    }

    @Test
    void anotherKeyGivesOtherCodes() {
        var others = new AesCheckCodes(new byte[32]);
        UUID id = Ids.next(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(others.read(codes.of(id))).isPresent().get().isNotEqualTo(id);
        assertThatThrownBy(() -> new AesCheckCodes(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }
}
