package org.mekongatlas.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.screen.state.Shelf;
import org.mekongatlas.text.Texts;

/**
 * Saved views as JSON in the folder of what belongs to the user:
 * {@code {"views": [{"name": "...", "view": "period=2025-02 origin=MM"}]}}. Any thread.
 */
final class SavedViewsFile implements Shelf {

    private final HomeFile file;

    SavedViewsFile(Path home) {
        file = new HomeFile(home.resolve("views.json"));
    }

    @Override
    public Kept read(Texts texts) {
        try {
            return new Kept(file.exists() ? views(file.read()) : List.of(), "");
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Kept(List.of(), setAside(texts));
        }
    }

    @Override
    public void write(List<SavedView> views, Texts texts) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode();
        ArrayNode array = root.putArray("views");
        views.forEach(view -> array.addObject().put("name", view.name()).put("view", view.text()));
        try {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        } catch (IOException unwritable) {
            throw new IOException(texts.text("views.file-unwritable", file), unwritable);
        }
    }

    private static List<SavedView> views(String text) throws JsonProcessingException {
        JsonNode array = new ObjectMapper().readTree(text).path("views");
        if (!array.isArray()) {
            throw new IllegalArgumentException("no views");
        }
        List<SavedView> views = new ArrayList<>();
        for (JsonNode view : array) {
            if (!view.path("name").isTextual() || !view.path("view").isTextual()) {
                throw new IllegalArgumentException("no view: " + view);
            }
            views.add(SavedView.of(view.path("name").asText(), view.path("view").asText()));
        }
        return views;
    }

    private String setAside(Texts texts) {
        try {
            Path aside = file.setAside(LocalDate.now());
            return texts.text("views.file-damaged", aside);
        } catch (IOException stuck) {
            return texts.text("views.file-unreadable", file);
        }
    }
}
