package fr.paraphe.desktop.archive;

import fr.paraphe.domain.archive.FindSignedDocument.Found;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of the list, the proof file given with it, and what is known of both. {@code trouble} says why the file could not be judged, or
 * why the base could not be asked about it; empty when nothing went wrong.
 */
record CheckedFile(
        Path file, Optional<Path> proof, FileState state, Optional<VerifyDesk.Judged> judged, Optional<Found> found, String trouble) {
    private static final String PROOF = ".json";

    /** Returns a file that is to be read, or a proof file that waits for its PDF. */
    static CheckedFile of(Path file, Optional<Path> proof) {
        FileState state = isProof(file) ? FileState.PROOF_ALONE : FileState.WAITING;
        return new CheckedFile(file, proof, state, Optional.empty(), Optional.empty(), "");
    }

    /** Tells whether {@code file} is a proof file, by its name. */
    static boolean isProof(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(PROOF);
    }

    /** Returns this file in that state, nothing known of it any more. */
    CheckedFile as(FileState next) {
        return new CheckedFile(file, proof, next, Optional.empty(), Optional.empty(), "");
    }

    /** Returns this file once it was judged. */
    CheckedFile judged(VerifyDesk.Judged judgement, Optional<Found> request, String asking) {
        return new CheckedFile(file, proof, FileState.of(judgement, request), Optional.of(judgement), request, asking);
    }

    /** Returns this file, which could not be judged. */
    CheckedFile failed(String why) {
        return new CheckedFile(file, proof, FileState.UNREADABLE, Optional.empty(), Optional.empty(), why);
    }

    /** Returns the name of the file. */
    String name() {
        return name(file);
    }

    /** Tells whether {@code other} has the same name but for the ending: a PDF and its proof. */
    boolean sameName(Path other) {
        return stem(file).equals(stem(other));
    }

    private static String stem(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The name of the root of a disk is the root itself. */
    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
