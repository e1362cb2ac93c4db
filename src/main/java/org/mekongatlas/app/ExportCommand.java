package org.mekongatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.mekongatlas.export.Cameras;
import org.mekongatlas.export.ComparisonExport;
import org.mekongatlas.export.ComparisonSpec;
import org.mekongatlas.export.Fit;
import org.mekongatlas.export.MultiplesExport;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.export.Progress;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a view as a picture; needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a view of the map as a PNG picture.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The picture to write.")
    private Path out;

    @Mixin
    private QuestionOptions options;

    @Option(
            names = "--view",
            paramLabel = "TEXT",
            converter = ViewConverter.class,
            description = ViewConverter.DESCRIPTION + " Other options go before it.")
    private View view;

    @Option(names = "--mode", description = "moment (one day), window or cumulative (as if not given).")
    private TimeMode mode;

    @Option(
            names = "--center",
            paramLabel = "LAT,LON",
            converter = Centre.class,
            description = "Degrees north and east; with --zoom.")
    private Centre.Point centre;

    @Option(names = "--zoom", paramLabel = "Z", description = "3 to 13, as on screen; with --center.")
    private Double zoom;

    @Option(
            names = "--fit",
            paramLabel = "PLACE",
            description = "What to show: region (unless told otherwise), a country code, or a place.")
    private String fit;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = Pixels.class,
            description = "In pixels (${DEFAULT-VALUE}).")
    private Pixels.Size size;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What the picture says (period and total, if not given).")
    private String title;

    @Mixin
    private LookOptions look;

    @Mixin
    private MultiplesOptions multiples;

    /** Writes the picture; returns its sentence. */
    private interface Writing {
        String write() throws IOException;
    }

    @Override
    public Integer call() {
        View base = view == null ? View.OPENING : view;
        TimeMode read = mode == null ? base.mode() : mode;
        TimeWindow window = window(base.question().window(), read);
        checkCamera();
        multiples.check(read);
        picture(base.withLook(look.look(base.look())));
        Catalogue catalogue = atlas.catalogue(done -> {});
        checkKnown(base, catalogue);
        Question question =
                options.question(base.question().withWindow(window), catalogue).withWindow(window);
        Look drawn = look.look(base.look());
        write(catalogue, picture(new View(question, read, camera(catalogue, drawn.theme()), drawn)));
        return 0;
    }

    private void write(Catalogue catalogue, PictureSpec picture) {
        AtlasIndex index = new AtlasIndex(catalogue);
        Cameras cameras = panelCameras(catalogue, picture);
        if (multiples.given()) {
            MultiplesExport export = new MultiplesExport(index, atlas.baseMap());
            write(() -> export.write(multiples.spec(picture, cameras), out, Progress.UNWATCHED));
        } else if (multiples.other() != null) {
            checkKnown(multiples.other(), catalogue);
            ComparisonExport export = new ComparisonExport(index, atlas.baseMap());
            ComparisonSpec comparison = new ComparisonSpec(picture, multiples.other(), cameras);
            write(() -> export.write(comparison, out, Progress.UNWATCHED));
        } else {
            PictureExport export = new PictureExport(index, atlas.baseMap());
            write(() -> export.write(picture, out));
        }
    }

    private void checkKnown(View asked, Catalogue catalogue) {
        ViewText.unknown(asked, catalogue).ifPresent(wrong -> {
            throw wrong(wrong.getMessage());
        });
    }

    private TimeWindow window(TimeWindow base, TimeMode read) {
        if (read != TimeMode.MOMENT) {
            return options.window(base);
        }
        LocalDate day = options.day() == null ? base.to() : options.day();
        if (day == null) {
            throw wrong("A moment is one day: name it with --to.");
        }
        return TimeWindow.of(day, day);
    }

    private void checkCamera() {
        if ((centre == null) != (zoom == null)) {
            throw wrong("--center and --zoom go together.");
        }
        if (centre != null && fit != null) {
            throw wrong("--fit already says where to look: leave out --center and --zoom.");
        }
        if (zoom != null && !(zoom >= Camera.MIN_ZOOM && zoom <= Camera.MAX_ZOOM)) {
            throw wrong("--zoom is 3 to 13, not " + zoom + ".");
        }
    }

    private Camera camera(Catalogue catalogue, Theme theme) {
        if (centre != null) {
            return new Camera(centre.latitude(), centre.longitude(), zoom);
        }
        if (view != null && fit == null) {
            return view.camera();
        }
        Fit fitting = new Fit(catalogue);
        String name = fit == null ? Fit.REGION : fit;
        return fitting.camera(name, size.width(), size.height(), theme)
                .orElseThrow(() -> wrong("There is no place \"" + name + "\"." + hint(fitting.similar(name))));
    }

    private static String hint(List<String> similar) {
        return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
    }

    private PictureSpec picture(View view) {
        try {
            return new PictureSpec(view, title, size.width(), size.height());
        } catch (IllegalArgumentException e) {
            throw wrong("--size: " + e.getMessage() + ".");
        }
    }

    /** Each map of several looks at the centre and zoom that are given, shows what a view does, or fits the place. */
    private Cameras panelCameras(Catalogue catalogue, PictureSpec picture) {
        if (centre != null) {
            return (width, height) -> picture.view().camera();
        }
        if (view != null && fit == null) {
            return Cameras.like(picture);
        }
        return (width, height) -> new Fit(catalogue)
                .bare(fit == null ? Fit.REGION : fit, width, height)
                .orElseThrow();
    }

    private void write(Writing writing) {
        try {
            String sentence = writing.write();
            spec.commandLine().getOut().println(out + ": " + sentence);
        } catch (IOException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
