package fr.paraphe.store.schema;

import fr.paraphe.domain.shared.SearchText;
import java.util.Arrays;
import java.util.List;
import org.hibernate.query.SelectionQuery;

/** The words of a search box: all of them must be found, accents and case ignored. */
public final class SearchWords {
    private static final int MOST = 10;
    private final List<String> words;

    /** Reads what was typed; at most ten words are kept. */
    public SearchWords(String typed) {
        words = Arrays.stream(SearchText.normalised(typed).split(" ")).filter(w -> !w.isEmpty()).limit(MOST).toList();
    }

    /** Returns the conditions that {@code expression}, normalised text in HQL, contains each word; each begins with «and». */
    public String condition(String expression) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(" and ").append(expression).append(" like :word").append(i);
        }
        return text.toString();
    }

    /** Gives {@code query} the words of its conditions and returns it; normalised words hold no wildcard. */
    public <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
        return query;
    }
}
