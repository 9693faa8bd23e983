package fr.paraphe.desktop.kit;

import javafx.scene.image.Image;

/** A page as it is drawn: its picture, and how wide the page is in points. */
record PagePicture(Image image, double points) {
    /** Returns how tall it is for its width. */
    double ratio() {
        return image.getHeight() / image.getWidth();
    }
}
