package fr.paraphe.launcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which version runs, as the build wrote it beside this class. */
final class ProductVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Paraphe " + number()};
    }

    static String number() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProductVersion.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        }
    }
}
