package fr.paraphe.domain.merge;

import fr.paraphe.domain.shared.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All the tags a template may hold and the directory can serve (4.2), found whatever the accents, the case and the spaces (F061). */
public final class TagCatalogue {
    private final List<MergeTag> tags;
    private final Map<String, MergeTag> byKey = new HashMap<>();

    /** Creates a catalogue; two tags whose codes differ only by accents, case or spaces are refused. */
    public TagCatalogue(List<MergeTag> tags) {
        this.tags = List.copyOf(tags);
        for (MergeTag tag : tags) {
            if (byKey.put(key(tag.code()), tag) != null) {
                throw new IllegalArgumentException("two tags named " + tag.code());
            }
        }
    }

    /** Returns the catalogue of 4.2; page numbers are the layout's, signature boxes the signing's. */
    public static TagCatalogue standard() {
        return new TagCatalogue(Stream.of(
                        StudentTags.all(),
                        GuardianTags.all(),
                        InstitutionTags.all(),
                        CompanyTags.all(),
                        InternshipTags.all(),
                        StipendTags.all(),
                        AmendmentTags.all(),
                        TrainingTags.all(),
                        WorkStudyTags.all(),
                        AbsenceTags.all(),
                        MissionTags.all(),
                        DocumentTags.all())
                .flatMap(List::stream)
                .toList());
    }

    /** Returns every tag, group after group. */
    public List<MergeTag> tags() {
        return tags;
    }

    /** Returns the tag of that code. */
    public Optional<MergeTag> find(String code) {
        return Optional.ofNullable(byKey.get(key(code)));
    }

    /**
     * Returns the tag that somebody else's document calls by that name: its code, or else its label, if no other label holds these words:
     * «Ville» may be anybody's. Underscores count no more than spaces.
     */
    public Optional<MergeTag> named(String name) {
        String words = SearchText.normalised(name);
        return find(name).or(() -> {
            List<MergeTag> holders = tags.stream().filter(tag -> SearchText.normalised(tag.label()).contains(words)).toList();
            return holders.stream().filter(tag -> holders.size() == 1 && SearchText.normalised(tag.label()).equals(words)).findFirst();
        });
    }

    /** Returns the tags whose code or label holds all of {@code words} (F065): «tuteur» finds the teacher's and the company tutor's. */
    public List<MergeTag> search(String words) {
        List<String> wanted = List.of(SearchText.normalised(words).split(" "));
        return tags.stream()
                .filter(tag -> {
                    String where = SearchText.normalised(tag.code() + " " + tag.label() + " " + tag.group());
                    return wanted.stream().allMatch(where::contains);
                })
                .toList();
    }

    static String key(String code) {
        return SearchText.normalised(code).replace(" ", "");
    }
}
