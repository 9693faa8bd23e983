package fr.paraphe.domain.template;

/** The message that accompanies a document, tags allowed (F069); without a sender's label the institution's name is shown. */
public record EmailText(String senderLabel, String subject, String body) {}
