package fr.paraphe.desktop.shell;

/** Where one can be in the client; each place has an address, shown as a breadcrumb (6.1). */
public enum Place {
    INTERNSHIPS("shell.place.internships", "shell.tab.company"),
    TRACKING("shell.place.tracking", "shell.tab.communication");

    private final String addressKey;
    private final String tabKey;

    Place(String addressKey, String tabKey) {
        this.addressKey = addressKey;
        this.tabKey = tabKey;
    }

    /** Returns the message key of the whole address. */
    String addressKey() {
        return addressKey;
    }

    /** Returns the message key of the main tab. */
    String tabKey() {
        return tabKey;
    }
}
