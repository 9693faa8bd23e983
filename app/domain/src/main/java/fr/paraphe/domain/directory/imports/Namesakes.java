package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the records of one name a row is about by the e-mail: the one that has it, or the only one without another; else it is
 * asked (07, § 7.1). {@code label} tells a record apart for a person, {@code besides} is the field that a question shows beside the name.
 */
record Namesakes<R>(Map<String, ImportPlan.Answer> answers, Function<R, UUID> id, Function<R, @Nullable String> email,
        Function<R, String> label, String besides) {
    /** Returns the known record of a row among {@code named}; nothing when the row tells of somebody new. */
    Optional<R> find(Cells cells, PersonName name, List<R> named) {
        ImportPlan.Answer answer = answers.get(cells.key());
        if (answer != null) {
            return answer.among(named, id, name);
        }
        String typed = cells.email("e mail").orElse("");
        List<R> same = named.stream().filter(r -> typed.isEmpty() || email.apply(r) == null || typed.equals(email.apply(r))).toList();
        List<R> sure = same.stream().filter(r -> !typed.isEmpty() && typed.equals(email.apply(r))).toList();
        List<R> kept = sure.isEmpty() ? same : sure;
        if (named.isEmpty() || kept.size() == 1) {
            return kept.stream().findFirst();
        }
        String told = Stream.of(name.lastFirst(), cells.text(besides), typed).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        throw new Undecided(cells, told, named.stream().map(r -> new Question.Candidate(id.apply(r), label.apply(r))).toList(), "l'e-mail");
    }
}
