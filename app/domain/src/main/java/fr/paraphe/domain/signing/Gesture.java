package fr.paraphe.domain.signing;

import org.jspecify.annotations.Nullable;

/** What a person did to sign: by which way, the name typed, the picture as the browser sent it, the code received, empty if none. */
public record Gesture(SignatureVisual.Mode mode, String typedName, byte @Nullable [] picture, String code) {}
