package fr.paraphe.documents.merge;

import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;

/** The operators that move text, open forms and mark content; what only colours or clips a page is passed over. */
final class PageOperators {
    private PageOperators() {}

    static void addTo(PageMarks marks) {
        Stream.of(new BeginText(marks), new EndText(marks), new MoveText(marks), new MoveTextSetLeading(marks), new NextLine(marks),
                new SetMatrix(marks), new SetFontAndSize(marks), new SetTextLeading(marks), new SetTextRise(marks),
                new SetCharSpacing(marks), new SetWordSpacing(marks), new SetTextHorizontalScaling(marks), new ShowText(marks),
                new ShowTextAdjusted(marks), new ShowTextLine(marks), new ShowTextLineAndSpace(marks), new Save(marks),
                new Restore(marks), new Concatenate(marks), new SetGraphicsStateParameters(marks), new DrawObject(marks),
                new BeginMarkedContentSequence(marks), new BeginMarkedContentSequenceWithProperties(marks),
                new EndMarkedContentSequence(marks)).forEach(marks::addOperator);
    }
}
