package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.embedded.HttpSignaturePlatform;
import fr.paraphe.domain.archive.CloseTransactions;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.signing.DeliverMessages;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.tracking.RemindByRule;
import fr.paraphe.platform.PlatformServer;
import fr.paraphe.platform.setup.PlatformPorts;
import fr.paraphe.platform.setup.PlatformSettings;
import fr.paraphe.platform.setup.PlatformUseCases;
import fr.paraphe.platform.setup.TermsTexts;
import java.net.URI;
import java.util.List;

/** Our own signature platform, listening in this process, with the client that talks to it over HTTP (D-03, EMBEDDED). */
record LocalPlatform(PlatformServer server, HttpSignaturePlatform client, RemindByRule reminding, DeliverMessages messages,
        CloseTransactions closing) implements AutoCloseable {

    /** Where the platform listens and what opens it. */
    record Access(String host, int port, String token) {}

    static LocalPlatform start(PlatformPorts ports, DocumentTools tools, Institution institution, Access access, MessageCourier courier) {
        var settings = new PlatformSettings(access.host(), access.port(), null, access.token(), institution.name(),
                institution.demonstration(), institution.email());
        var texts = new TermsTexts();
        PlatformUseCases useCases = PlatformUseCases.of(ports, texts);
        PlatformServer server = new PlatformServer(settings, useCases, texts).start();
        var messages = new DeliverMessages(useCases.desk(), ports.messages(), ports.codes(), useCases.seal(), courier,
                List.of(useCases.shuttleLinks(), useCases.spaces().links()), server::publicAddress);
        var holder = new CloseTransactions.Holder(institution.name(), institution.demonstration());
        var close = new CloseTransactions(useCases.desk(), ports.events(), tools.signer(), tools.proofs(), holder);
        return new LocalPlatform(server, new HttpSignaturePlatform(server.address(), access::token), useCases.remindByRule(), messages,
                close);
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
