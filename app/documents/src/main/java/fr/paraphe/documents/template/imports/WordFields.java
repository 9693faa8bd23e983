package fr.paraphe.documents.template.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the fields of Word as text: a merge field between double braces, any other as the result that Word last showed, without its
 * instruction. A field may hold others, and go over several paragraphs; of one that never ends, all the text stays.
 */
final class WordFields {
    /** Pages are numbered by the layout, whatever number Word last showed. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?is)\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b.*");

    private final Consumer<String> warnings;
    private final Deque<Field> open = new ArrayDeque<>();

    WordFields(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    /** A field that has begun: its instruction, and the runs of it and of its result. */
    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        final List<Element> before = new ArrayList<>();
        final List<Element> result = new ArrayList<>();
        boolean separated;

        void add(Element run) {
            (separated ? result : before).add(run);
        }
    }

    void rewrite(Document tree) {
        Xml.all(tree, "fldSimple").forEach(this::simple);
        Xml.all(tree, "r").forEach(WordFields::split);
        open.clear();
        Xml.all(tree, "r").forEach(this::run);
        Xml.all(tree, "fldChar").forEach(Xml::remove);
        Xml.all(tree, "instrText").forEach(Xml::remove);
    }

    private void simple(Element field) {
        Optional<MergeField> merge = MergeField.of(Xml.attribute(field, "instr"));
        Node parent = field.getParentNode();
        if (merge.isPresent()) {
            Element looks = Xml.child(field, "r").orElse(field);
            parent.insertBefore(Xml.run(looks, merge.get().tag()), field);
        } else if (!PAGE_NUMBER.matcher(Xml.attribute(field, "instr")).matches()) {
            warn(Xml.attribute(field, "instr"));
            Xml.unwrap(field);
            return;
        }
        parent.removeChild(field);
    }

    /** Puts each mark of a field in a run of its own, as most programs do. */
    private static void split(Element run) {
        List<Element> content = Xml.children(run).stream().filter(child -> !Xml.is(child, "rPr")).toList();
        if (content.size() < 2 || content.stream().noneMatch(child -> Xml.is(child, "fldChar") || Xml.is(child, "instrText"))) {
            return;
        }
        for (Element piece : content) {
            Node own = run.cloneNode(false);
            Xml.child(run, "rPr").ifPresent(looks -> own.appendChild(looks.cloneNode(true)));
            own.appendChild(piece);
            run.getParentNode().insertBefore(own, run);
        }
        Xml.remove(run);
    }

    private void run(Element run) {
        String mark = Xml.child(run, "fldChar").map(sign -> Xml.attribute(sign, "fldCharType")).orElse("");
        Field field = open.peek();
        if (mark.equals("begin")) {
            var begun = new Field();
            begun.add(run);
            open.push(begun);
        } else if (field != null) {
            field.add(run);
            if (mark.equals("separate")) {
                field.separated = true;
            } else if (mark.equals("end")) {
                open.pop();
                close(field);
            } else if (!field.separated) {
                Xml.child(run, "instrText").ifPresent(text -> field.instruction.append(text.getTextContent()));
            }
        }
    }

    private void close(Field field) {
        Element first = field.before.getFirst();
        String instruction = field.instruction.toString();
        Optional<String> written = MergeField.of(instruction).map(MergeField::tag).or(() -> tick(first, instruction));
        List<Element> left = new ArrayList<>();
        if (written.isPresent()) {
            Element looks = field.result.stream().filter(run -> Xml.child(run, "t").isPresent()).findFirst().orElse(first);
            Element run = Xml.run(looks, written.get());
            first.getParentNode().insertBefore(run, first);
            field.result.forEach(Xml::remove);
            left.add(run);
        } else if (PAGE_NUMBER.matcher(instruction).matches()) {
            field.result.forEach(Xml::remove);
        } else {
            warn(instruction);
            if (field.separated) {
                Xml.remove(field.result.removeLast());
            }
            left.addAll(field.result);
        }
        field.before.forEach(Xml::remove);
        Field around = open.peek();
        if (around != null) {
            left.forEach(around::add);
        }
    }

    /** Returns a box to tick of an old form, as it stands. */
    private static Optional<String> tick(Element run, String instruction) {
        if (!instruction.strip().startsWith("FORMCHECKBOX")) {
            return Optional.empty();
        }
        List<Element> states = Xml.all(run, "checked").isEmpty() ? Xml.all(run, "default") : Xml.all(run, "checked");
        return Optional.of(states.stream().anyMatch(state -> !Xml.attribute(state, "val").matches("0|false|off")) ? "☑" : "☐");
    }

    private void warn(String instruction) {
        if (instruction.strip().regionMatches(true, 0, "IF ", 0, 3)) {
            warnings.accept("Une règle «\u00a0Si… Alors… Sinon\u00a0» de Word a été remplacée par le texte qu'elle affichait\u00a0: "
                    + "recréez la condition dans l'éditeur.");
        }
    }
}
