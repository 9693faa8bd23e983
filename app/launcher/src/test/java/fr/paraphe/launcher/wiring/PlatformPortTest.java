package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlatformPortTest {
    private final UUID institution = UUID.randomUUID();

    @Test // D-03: the address of the signing pages outlives the client's closing
    void givesAnInstitutionTheSamePortEachTime() {
        int port = PlatformPort.choose(0, institution);
        assertThat(port).isBetween(21_000, 28_999);
        assertThat(PlatformPort.choose(0, institution)).isEqualTo(port);
    }

    @Test
    void takesAnyFreePortWhileAnotherProgramHasItsOwn() throws IOException {
        int port = PlatformPort.choose(0, institution);
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PlatformPort.choose(0, institution)).isNotEqualTo(other.getLocalPort()).isZero();
        }
    }

    @Test
    void obeysThePortThatIsAskedFor() {
        assertThat(PlatformPort.choose(8090, institution)).isEqualTo(8090);
    }
}
