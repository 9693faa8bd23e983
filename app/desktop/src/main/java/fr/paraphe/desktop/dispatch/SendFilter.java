package fr.paraphe.desktop.dispatch;

/** Which documents of the list are shown (F095). */
public enum SendFilter {
    ALL("dispatch.filter.all"),
    READY("dispatch.filter.ready"),
    INCOMPLETE("dispatch.filter.incomplete"),
    WARNED("dispatch.filter.warned");

    private final String key;

    SendFilter(String key) {
        this.key = key;
    }

    /** Returns the message key of its name with a count. */
    String key() {
        return key;
    }

    /** Tells whether {@code row} is shown. */
    boolean keeps(SendRow row) {
        return switch (this) {
            case ALL -> true;
            case READY -> row.ready();
            case INCOMPLETE -> !row.ready();
            case WARNED -> row.warned();
        };
    }
}
