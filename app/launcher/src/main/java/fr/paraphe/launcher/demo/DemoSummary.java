package fr.paraphe.launcher.demo;

import java.util.List;
import java.util.Map;

/** What the demonstration did, as {@code summary.json} says it; paths are relative to the output folder, durations in seconds. */
public record DemoSummary(
        long students,
        long internships,
        int ready,
        int incomplete,
        int sent,
        int signatures,
        int finalised,
        int archived,
        int awaiting,
        List<SignedFile> files,
        Map<String, Double> seconds) {

    /** One document: where its PDF and its proof lie, empty while it is not archived. */
    public record SignedFile(String pdf, String proof, String status, List<Signer> signatories) {}

    /** One signatory of a document. */
    public record Signer(String role, String requirement, boolean signed) {}
}
