package fr.paraphe.desktop.directory;

import java.nio.file.Path;
import java.util.List;

/** Brings the school's files into the base; called in the background. */
public interface ImportFiles {
    /**
     * Imports {@code files} and returns what came of each line.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when a file cannot be understood at all; nothing is then imported
     */
    ImportSummary importFiles(List<Path> files);
}
