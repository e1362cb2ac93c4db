package org.mekongatlas.screen;

import javafx.scene.layout.Region;
import org.mekongatlas.map.MapPane;

final class MapKey extends Region {
    MapKey(AtlasModel model, MapPane map) {}
}
