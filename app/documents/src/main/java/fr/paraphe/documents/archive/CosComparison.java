package fr.paraphe.documents.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Compares two trees of PDF objects by what they hold, whatever their numbers, and says where they differ. */
final class CosComparison {
    /** Ways back up, or to what is not shown. */
    private static final Set<COSName> ASIDE = Set.of(COSName.PARENT, COSName.P, COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS,
            COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));
    /** Deeper than anything that a page needs: a file made to exhaust us is «different». */
    private static final int DEEPEST = 60;

    private final IdentityHashMap<COSBase, Set<COSBase>> seen = new IdentityHashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean different;

    private CosComparison() {}

    static boolean same(@Nullable COSBase then, @Nullable COSBase now) {
        return differences(then, now).isEmpty();
    }

    /** Returns the names of dictionary entries on the way to all that differs, and {@code /}; empty when all is equal. */
    static Set<String> differences(@Nullable COSBase then, @Nullable COSBase now) {
        var comparison = new CosComparison();
        comparison.walk(then, now, 0);
        if (comparison.different) {
            comparison.names.add("/");
        }
        return comparison.names;
    }

    private boolean walk(@Nullable COSBase one, @Nullable COSBase two, int depth) {
        COSBase then = one instanceof COSObject reference ? reference.getObject() : one;
        COSBase now = two instanceof COSObject reference ? reference.getObject() : two;
        boolean same;
        if (depth > DEEPEST) {
            same = false;
        } else if (then instanceof COSDictionary a && now instanceof COSDictionary b) {
            same = known(a, b) || whole(a, b, depth);
        } else if (then instanceof COSArray a && now instanceof COSArray b) {
            same = known(a, b) || arrays(a, b, depth);
        } else if (then instanceof COSNumber a && now instanceof COSNumber b) {
            same = Float.compare(a.floatValue(), b.floatValue()) == 0;
        } else {
            same = Objects.equals(then, now);
        }
        different |= !same;
        return same;
    }

    private boolean known(COSBase then, COSBase now) {
        return !seen.computeIfAbsent(then, _ -> Collections.newSetFromMap(new IdentityHashMap<>())).add(now);
    }

    /** Both are looked at even when one differs: the names count. */
    private boolean whole(COSDictionary then, COSDictionary now, int depth) {
        boolean entries = dictionaries(then, now, depth);
        return streams(then, now) && entries;
    }

    private boolean dictionaries(COSDictionary then, COSDictionary now, int depth) {
        var keys = new HashSet<>(then.keySet());
        keys.addAll(now.keySet());
        keys.removeAll(ASIDE);
        boolean same = true;
        for (COSName key : keys) {
            if (!walk(then.getItem(key), now.getItem(key), depth + 1)) {
                names.add(key.getName());
                same = false;
            }
        }
        return same;
    }

    private boolean arrays(COSArray then, COSArray now, int depth) {
        boolean same = then.size() == now.size();
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            same &= walk(then.get(i), now.get(i), depth + 1);
        }
        return same;
    }

    private static boolean streams(COSDictionary then, COSDictionary now) {
        if (then instanceof COSStream a && now instanceof COSStream b) {
            try (InputStream one = a.createRawInputStream(); InputStream two = b.createRawInputStream()) {
                return Arrays.equals(one.readAllBytes(), two.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return then instanceof COSStream == now instanceof COSStream;
    }
}
