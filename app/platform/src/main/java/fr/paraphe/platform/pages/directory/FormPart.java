package fr.paraphe.platform.pages.directory;

import fr.paraphe.domain.directory.shuttle.ShuttleForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One part of the page: its title, its fields, and whether it is folded until asked for, as a person to add is. */
public record FormPart(String title, List<FormLine> lines, boolean foldable, boolean open) {
    public FormPart {
        lines = List.copyOf(lines);
    }

    /** Lays out {@code form} with {@code values} in its fields, and what is wrong or odd by place. */
    static List<FormPart> of(ShuttleForm form, IntFunction<String> values, Map<Integer, String> errors, Map<Integer, String> hints) {
        var parts = new ArrayList<FormPart>();
        int added = 0;
        for (ShuttleForm.Part part : form.parts()) {
            List<FormLine> lines = part.lines().stream().map(line -> FormLine.of(form, part, line, values.apply(line.place()),
                    errors.getOrDefault(line.place(), ""), hints.getOrDefault(line.place(), ""))).toList();
            switch (part.kind()) {
                case COMPANY -> {
                    int site = (int) part.lines().stream().takeWhile(line -> !line.item().ofSite()).count();
                    parts.add(new FormPart("Votre entreprise", lines.subList(0, site), false, true));
                    parts.add(new FormPart("Lieu de travail, s'il est différent", lines.subList(site, lines.size()), false, true));
                }
                case NEW_CONTACT -> parts.add(new FormPart(FormLine.added(added++), lines, true,
                        lines.stream().anyMatch(l -> !l.value().isEmpty() || !l.error().isEmpty())));
                case CONTACT, INTERNSHIP -> parts.add(new FormPart(part.title(), lines, false, true));
            }
        }
        return parts;
    }
}
