package org.mekongatlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Span;

/** An answer as JSON, for other programs to read. */
final class TotalsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TotalsJson() {}

    /**
     * One object; an unbounded {@code high}, a missing {@code increment_from}, and {@code country_wide} where nothing is
     * known only for a country are null.
     */
    static String of(Answer answer, String sentence, ObjectNode countryWide) {
        ObjectNode object = told(answer, sentence);
        object.set("country_wide", countryWide);
        return object.toPrettyString();
    }

    /** An answer with the sentence that tells it. */
    static ObjectNode told(Answer answer, String sentence) {
        ObjectNode object = figures(JSON.objectNode(), answer.total());
        object.put("events", answer.events());
        object.set("counted", list(answer.counted(), TotalsJson::counted));
        object.set("nested", list(answer.nested(), row -> pair("event", row.event(), "inside", row.inside())));
        object.set("overlapping", list(answer.overlapping(), row -> pair("event", row.event(), "with", row.with())));
        object.set("outgrown", list(answer.outgrown(), JSON::textNode));
        object.set(
                "excluded",
                list(
                        answer.excluded(),
                        row -> pair("event", row.event(), "reason", row.reason().code())));
        object.set("restatements", list(answer.restatements(), row -> pair(
                        "event", row.event(), "previous", row.previous())
                .put("fell_by", row.fellBy())));
        return object.put("sentence", sentence);
    }

    private static ObjectNode counted(Answer.Counted row) {
        String from = row.incrementFrom().isEmpty() ? null : row.incrementFrom();
        return figures(JSON.objectNode().put("event", row.event()), row.figure())
                .put("increment_from", from);
    }

    private static ObjectNode figures(ObjectNode object, Span span) {
        return object.put("low", span.low())
                .put("best", span.best())
                .put("high", span.unbounded() ? null : (Long) span.high());
    }

    private static ObjectNode pair(String name, String value, String otherName, String otherValue) {
        return JSON.objectNode().put(name, value).put(otherName, otherValue);
    }

    private static <T> ArrayNode list(List<T> rows, Function<T, ? extends JsonNode> node) {
        ArrayNode array = JSON.arrayNode();
        rows.forEach(row -> array.add(node.apply(row)));
        return array;
    }
}
