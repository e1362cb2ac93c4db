package org.mekongatlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Source;

/** Events as JSON, for other programs to read: the columns of the files by name, what is unknown as null. */
final class EventJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Catalogue catalogue;

    private EventJson(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An array of events, each with all that belongs to it. */
    static String of(Catalogue catalogue, List<Event> events) {
        return array(events, new EventJson(catalogue)::event).toPrettyString();
    }

    private ObjectNode event(Event event) {
        ObjectNode object = JSON.objectNode()
                .put("id", event.id())
                .put("kind", code(event.kind()))
                .put("counting", code(event.counting()))
                .put("status", code(event.status()))
                .put("start", date(event.start()))
                .put("end", date(event.end()))
                .put("title", event.title())
                .put("summary", text(event.summary()))
                .put("origin", text(event.origin()));
        object.set("via", array(event.via(), JSON::textNode));
        object.put("destination", text(event.destination()))
                .put("place", text(event.place()))
                .put("people", code(event.people()))
                .put("unit", code(event.unit()))
                .put("within", text(event.within()));
        object.set("supersedes", array(event.supersedes(), JSON::textNode));
        object.set("onward_of", array(event.onwardOf(), JSON::textNode));
        object.put("confidence", code(event.confidence())).put("note", text(event.note()));
        return belongings(object, event);
    }

    private ObjectNode belongings(ObjectNode object, Event event) {
        object.set("claims", array(catalogue.claimsOf(event.id()), this::claim));
        object.set("nationalities", array(catalogue.nationalitiesOf(event.id()), this::nationality));
        object.set("sources", array(catalogue.sourcesOfEvent(event.id()), EventJson::source));
        List<Place> places = event.places().stream()
                .distinct()
                .flatMap(id -> catalogue.place(id).stream())
                .toList();
        object.set("places", array(places, EventJson::place));
        return object;
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode object = JSON.objectNode()
                .put("low", claim.low())
                .put("high", claim.high())
                .put("qualifier", code(claim.qualifier()))
                .put("note", text(claim.note()));
        object.set("source", source(claim.source()));
        return object;
    }

    private ObjectNode nationality(Nationality row) {
        ObjectNode object = JSON.objectNode()
                .put("country", row.country())
                .put("low", row.low())
                .put("high", row.high())
                .put("qualifier", code(row.qualifier()));
        object.set("source", source(row.source()));
        return object;
    }

    private JsonNode source(String id) {
        return catalogue.source(id).<JsonNode>map(EventJson::source).orElse(JSON.nullNode());
    }

    private static ObjectNode source(Source source) {
        return JSON.objectNode()
                .put("id", source.id())
                .put("publisher", source.publisher())
                .put("title", source.title())
                .put("url", text(source.url()))
                .put("published", date(source.published()))
                .put("language", source.language())
                .put("kind", code(source.kind()))
                .put("note", text(source.note()));
    }

    private static ObjectNode place(Place place) {
        ObjectNode object = JSON.objectNode()
                .put("id", place.id())
                .put("name", place.name())
                .put("kind", code(place.kind()))
                .put("country", text(place.country()))
                .put("division", text(place.division()))
                .put("latitude", place.latitude())
                .put("longitude", place.longitude())
                .put("precision_m", place.precisionMetres())
                .put("near", text(place.near()))
                .put("summary", text(place.summary()))
                .put("coordinates_from", place.coordinatesFrom());
        ObjectNode names = object.putObject("names");
        new TreeMap<>(place.names()).forEach(names::put);
        return object;
    }

    private static String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String code(Coded coded) {
        return coded == null ? null : coded.code();
    }

    private static String date(FuzzyDate date) {
        return date == null ? null : date.toString();
    }

    private static <T> ArrayNode array(List<T> values, Function<T, JsonNode> node) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }
}
