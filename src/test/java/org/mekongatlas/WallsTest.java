package org.mekongatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;

/** The rooms stand in the order of the data's way, and each keeps its foreign libraries to itself. */
@AnalyzeClasses(packages = "org.mekongatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String ATLAS = "org.mekongatlas.";
    private static final String SCREEN = ATLAS + "screen.";

    @ArchTest
    static final ArchRule eachRoomKnowsOnlyTheRoomsBeforeIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy(ATLAS + "model")
            .layer("text")
            .definedBy(ATLAS + "text")
            .layer("geo")
            .definedBy(ATLAS + "geo")
            .layer("dataset")
            .definedBy(ATLAS + "dataset")
            .layer("basemap")
            .definedBy(ATLAS + "basemap")
            .layer("store")
            .definedBy(ATLAS + "store")
            .layer("count")
            .definedBy(ATLAS + "count")
            .layer("index")
            .definedBy(ATLAS + "index")
            .layer("paint")
            .definedBy(ATLAS + "paint")
            .layer("export")
            .definedBy(ATLAS + "export")
            .layer("map")
            .definedBy(ATLAS + "map")
            .layer("screen")
            .definedBy(ATLAS + "screen..")
            .layer("app")
            .definedBy(ATLAS + "app")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("model")
            .whereLayer("geo")
            .mayOnlyAccessLayers("model")
            .whereLayer("dataset")
            .mayOnlyAccessLayers("model")
            .whereLayer("basemap")
            .mayOnlyAccessLayers("model", "geo", "dataset")
            .whereLayer("store")
            .mayOnlyAccessLayers("model", "dataset")
            .whereLayer("count")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("index")
            .mayOnlyAccessLayers("model", "text", "geo", "count")
            .whereLayer("paint")
            .mayOnlyAccessLayers("model", "text", "geo", "basemap", "count", "index")
            .whereLayer("export")
            .mayOnlyAccessLayers("model", "text", "geo", "basemap", "count", "index", "paint")
            .whereLayer("map")
            .mayOnlyAccessLayers("model", "text", "geo", "index", "paint")
            .whereLayer("screen")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule eachRoomOfTheWindowKnowsOnlyTheRoomsBeforeIt = oneAfterTheOther(
            "state", "control", "time", "map", "filter", "list", "views", "page", "account", "compare", "card");

    private static ArchRule oneAfterTheOther(String... rooms) {
        LayeredArchitecture walls = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : rooms) {
            walls = walls.layer(room).definedBy(SCREEN + room);
        }
        walls = walls.whereLayer(rooms[0]).mayNotAccessAnyLayer();
        for (int i = 1; i < rooms.length; i++) {
            walls = walls.whereLayer(rooms[i]).mayOnlyAccessLayers(Arrays.copyOf(rooms, i));
        }
        return walls;
    }

    @ArchTest
    static final ArchRule theRoomsOfTheWindowDoNotKnowTheWholeWindow = noClasses()
            .that()
            .resideInAPackage(SCREEN + "*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ATLAS + "screen");

    @ArchTest
    static final ArchRule javafxStaysInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages(ATLAS + "map", ATLAS + "screen..", ATLAS + "app")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule theDatabaseStaysInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage(ATLAS + "store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..");

    @ArchTest
    static final ArchRule gluonStaysInTheMap = noClasses()
            .that()
            .resideOutsideOfPackage(ATLAS + "map")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.gluonhq..");

    @ArchTest
    static final ArchRule dictionariesStayWithTheTexts = noClasses()
            .that()
            .resideOutsideOfPackage(ATLAS + "text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.ibm.icu..");

    @ArchTest
    static final ArchRule java2dStaysWithThePainters = noClasses()
            .that()
            .resideOutsideOfPackages(ATLAS + "paint", ATLAS + "export")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage(ATLAS + "app")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule mainHoldsNoJavafx = noClasses()
            .that()
            .haveFullyQualifiedName(ATLAS + "app.Main")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..");
}
