package fr.paraphe.platform.pages;

import java.util.List;

/**
 * The part of a page where a person signs: whose signature, where the form goes, which documents it carries, the masked mobile when a code
 * is asked (else empty), whether one was sent, the wording of the button, and what went wrong (else empty).
 */
public record SignaturePanel(
        String name, String action, List<String> documents, String maskedMobile, String codeAction, boolean codeSent, String button,
        String error) {}
