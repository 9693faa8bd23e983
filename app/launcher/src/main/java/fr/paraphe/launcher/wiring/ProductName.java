package fr.paraphe.launcher.wiring;

/** How the product names itself in the files it makes. */
final class ProductName {
    static final String WITH_VERSION = "Paraphe 0.1";

    private ProductName() {}
}
