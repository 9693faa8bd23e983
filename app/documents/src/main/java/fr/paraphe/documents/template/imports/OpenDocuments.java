package fr.paraphe.documents.template.imports;

import fr.paraphe.domain.template.Imported;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Turns OpenDocument texts into Word files by LibreOffice, without a screen and with a profile of its own, thrown away after. */
final class OpenDocuments {
    private static final long LONGEST_SECONDS = 90;
    private static final List<String> NAMES = List.of("soffice", "soffice.exe", "libreoffice");
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/lib/libreoffice/program", "/opt/libreoffice/program",
            "/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program");
    /** No macro runs, and what a document names elsewhere is not fetched. */
    private static final String CAUTION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
             oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
             oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final Optional<Path> command;

    /** Creates the converter; without a command every text is refused. */
    OpenDocuments(Optional<Path> command) {
        this.command = command;
    }

    /** What is made of the Word file. */
    interface Reading {
        /** Reads a file that is removed afterwards. */
        Imported read(Path word) throws IOException;
    }

    /** Returns the LibreOffice of this computer. */
    static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), FOLDERS.stream()).filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /** Converts {@code file}, which is looked at first as any other archive. */
    Imported asWord(Path file, Reading reading) throws IOException {
        if (!WordPackage.of(file).holds("content.xml")) {
            throw Refusals.of("import-mismatch", file, "n'est pas un texte OpenDocument.");
        }
        Path office = command.orElseThrow(() -> Refusals.of("import-converter", file, "est au format OpenDocument\u00a0: installez "
                + "LibreOffice sur ce poste, ou enregistrez le document au format Word (.docx)."));
        Path folder = Files.createTempDirectory("paraphe-import");
        try {
            Path source = Files.copy(file, folder.resolve("document.odt"));
            convert(office, source, folder);
            Path word = folder.resolve("document.docx");
            if (!Files.exists(word)) {
                throw Refusals.of("import-converter", file,
                        "n'a pas pu être converti par LibreOffice\u00a0: enregistrez-le au format Word (.docx).");
            }
            return reading.read(word);
        } finally {
            remove(folder);
        }
    }

    private static void convert(Path office, Path source, Path folder) throws IOException {
        Path profile = folder.resolve("profile");
        Files.writeString(Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"), CAUTION);
        Process process = new ProcessBuilder(office.toString(), "--headless", "--norestore", "-env:UserInstallation=" + profile.toUri(),
                "--convert-to", "docx", "--outdir", folder.toString(), source.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
