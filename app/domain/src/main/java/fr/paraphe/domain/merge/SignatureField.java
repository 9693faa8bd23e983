package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.SignatoryRole;

/** The box of one signature: page from 0, PDF points from the bottom left corner. */
public record SignatureField(SignatoryRole role, int page, float x, float y, float width, float height) {}
