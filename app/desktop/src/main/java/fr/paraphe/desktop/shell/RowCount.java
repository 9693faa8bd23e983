package fr.paraphe.desktop.shell;

/** How many rows a list has, told in the status line while its screen is in front, and again when it comes back. */
public final class RowCount {
    private final Status status;
    private boolean inFront;
    private String counted = "";

    /** Tells {@code status}. */
    public RowCount(Status status) {
        this.status = status;
    }

    /** Hears that the list is in front. */
    public void shown() {
        inFront = true;
        status.rows(counted);
    }

    /** Hears that another screen is in front. */
    public void hidden() {
        inFront = false;
    }

    /** Hears how many rows there are now, in words. */
    public void counted(String text) {
        counted = text;
        if (inFront) {
            status.rows(text);
        }
    }
}
