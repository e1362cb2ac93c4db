package org.mekongatlas.screen;

import javafx.scene.layout.Region;
import org.mekongatlas.map.MapPane;

final class MapFoot extends Region {
    MapFoot(AtlasModel model, MapPane map) {}
}
