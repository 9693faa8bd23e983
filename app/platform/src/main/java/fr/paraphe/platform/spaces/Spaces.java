package fr.paraphe.platform.spaces;

import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.setup.SpaceUseCases;
import io.javalin.config.RoutesConfig;
import java.util.function.BooleanSupplier;

/** All the pages of the Spaces. */
public final class Spaces {
    private final EntrancePages entrance;
    private final SpacePages inside;

    /** Shows what {@code uses} do; {@code sessions} open the signing pages; cookies are Secure when {@code https}. */
    public Spaces(Pages pages, SpaceUseCases uses, Sessions sessions, BooleanSupplier https) {
        var door = new SpaceDoor(uses.resume(), https);
        entrance = new EntrancePages(pages, uses, door);
        inside = new SpacePages(pages, uses, door, sessions);
    }

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        entrance.addTo(routes);
        inside.addTo(routes);
    }
}
