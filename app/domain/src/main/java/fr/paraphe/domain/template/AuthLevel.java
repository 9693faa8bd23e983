package fr.paraphe.domain.template;

/** How a signatory proves who he is (D-10): his Space account, the link received by e-mail, or the link and a code by SMS. */
public enum AuthLevel {
    SPACE,
    LINK,
    LINK_SMS
}
