package org.mekongatlas.export;

import org.mekongatlas.model.Question;
import org.mekongatlas.model.View;

/**
 * A picture of two views beside each other to be made.
 *
 * @param picture the whole of it, and the view on the left
 * @param other the view on the right, alike in all that is no matter of period and filter
 * @param cameras where both look
 */
public record ComparisonSpec(PictureSpec picture, View other, Cameras cameras) {

    public ComparisonSpec {
        other = alike(other, picture.view());
    }

    /** The same with the views in each other's place. */
    public ComparisonSpec swapped() {
        return new ComparisonSpec(picture.of(other), picture.view(), cameras);
    }

    /** A view's period and filter, counted, looked at and drawn as another view is. */
    public static View alike(View view, View model) {
        Question asked = model.question();
        Question question =
                view.question().withRule(asked.rule()).withBasis(asked.basis()).withDisputed(asked.includeDisputed());
        return new View(question, view.mode(), model.camera(), model.look());
    }
}
