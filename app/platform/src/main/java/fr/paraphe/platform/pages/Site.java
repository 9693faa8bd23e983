package fr.paraphe.platform.pages;

/** What stands on every page: whose platform this is, whether it is a demonstration, whom to ask about personal data. */
public record Site(String institution, boolean demonstration, String contact) {}
