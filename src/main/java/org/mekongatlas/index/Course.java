package org.mekongatlas.index;

import java.util.List;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.TimeWindow;

/**
 * How a total runs through time: each year or month is counted by itself, as if the view were of that alone.
 *
 * @param whole over all dates; seldom the sum of the steps, since running totals reach from one into the next and
 *     nobody is counted twice
 * @param steps in time, without a gap
 */
public record Course(Answer whole, List<Step> steps) {

    /** @param answer people of that period */
    public record Step(TimeWindow period, Answer answer) {

        /** How many reports take part, or would but for a figure or because they reach beyond the period. */
        public int reports() {
            return answer.events() + answer.excluded().size();
        }

        /** Whether there is a figure; where there is none nobody knows how many, which is not nobody. */
        public boolean counted() {
            return answer.events() > 0;
        }
    }

    public Course {
        steps = List.copyOf(steps);
    }

    /** The same total with those of its steps alone that a window touches. */
    public Course within(TimeWindow window) {
        return new Course(
                whole,
                steps.stream()
                        .filter(step -> window.overlaps(
                                step.period().from(), step.period().to()))
                        .toList());
    }

    /** Whether the steps' best figures sum to that of the whole. */
    public boolean addsUp() {
        return steps.stream().mapToLong(step -> step.answer().total().best()).sum()
                == whole.total().best();
    }

    /** Whether any report is in any step. */
    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.reports() == 0);
    }
}
