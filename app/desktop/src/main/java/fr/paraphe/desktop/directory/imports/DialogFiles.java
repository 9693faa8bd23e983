package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Clip;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files with the dialogs of the system. */
public final class DialogFiles implements FileChoices {
    private static final List<String> READ = List.of("*.csv", "*.txt", "*.tsv", "*.xlsx", "*.xml", "*.zip",
            "*.CSV", "*.TXT", "*.TSV", "*.XLSX", "*.XML", "*.ZIP");

    private final Dialogs dialogs;
    private final Messages messages;

    /** Creates the asker over the window of {@code dialogs}. */
    public DialogFiles(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @Override
    public List<Path> open() {
        return dialogs.openFiles(messages.text("directory.imports.files.title"), messages.text("directory.imports.files.kind"), READ);
    }

    @Override
    public Optional<Path> save() {
        return dialogs.saveFile(messages.text("directory.imports.rejects.save-title"), messages.text("directory.imports.rejects.kind"),
                List.of("*.xlsx", "*.csv")).map(DialogFiles::named);
    }

    /** A name without an ending becomes a workbook, which a spreadsheet opens without a question. */
    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".xlsx");
    }

    @Override
    public String pasted() {
        return Clip.text();
    }
}
