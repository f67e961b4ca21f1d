"""The studio: meshes, strands, materials, lamps and camera of one picture, built in Blender and rendered."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from tools.portraits.fields import Floats
from tools.portraits.head_model import Whole
from tools.portraits.people import Rgb
from tools.portraits.skin import Maps
from tools.portraits.strands import Strands
from tools.portraits.workbench import tool

Lamp = tuple[tuple[float, float, float], float, float, Rgb]
_WHITE: Final = (1.0, 1.0, 1.0)
_WARM: Final = (1.0, 0.86, 0.70)
_COOL: Final = (0.82, 0.91, 1.0)

LIGHTS: Final[dict[str, tuple[float, tuple[Lamp, ...]]]] = {
    "passport": (
        0.16,
        (
            ((-55, -70, 35), 32, 34000, _WHITE),
            ((50, -75, 30), 50, 20000, _WHITE),
            ((0, -60, -45), 40, 5000, _WHITE),
        ),
    ),
    "gate": (
        0.22,
        (
            ((15, -25, 75), 60, 52000, _WARM),
            ((90, -40, 20), 50, 38000, _COOL),
            ((0, 60, 60), 50, 30000, _WHITE),
        ),
    ),
    "booth": (
        0.20,
        (
            ((-70, -45, 25), 30, 62000, _WARM),
            ((30, -60, 60), 60, 16000, _WHITE),
            ((-40, 50, 40), 30, 26000, _WHITE),
        ),
    ),
    "office": (0.22, (((0, -10, 80), 70, 70000, _WHITE), ((-50, -70, 10), 60, 16000, _WHITE))),
}
"""World fill, then lamps: position, size (cm), power, colour."""

CAMERA_DISTANCE_CM: Final = 110.0


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What the camera takes: size in pixels, height of the picture in centimetres, its middle, samples."""

    columns: int = 384
    rows: int = 480
    span_cm: float = 36.0
    middle: tuple[float, float] = (0.0, 0.0)
    samples: int = 48
    exposure: float = 0.3


def turned(points: Floats) -> Floats:
    """Return model coordinates (y up) as Blender's (z up)."""
    return np.stack([points[..., 0], -points[..., 2], points[..., 1]], axis=-1)


class Studio:
    """One Blender scene, emptied for each picture."""

    def __init__(self) -> None:
        tool("bpy").ops.wm.read_factory_settings(use_empty=True)
        self._scene: Any = tool("bpy").context.scene
        self._bump_free = True

    def mesh(
        self,
        name: str,
        vertices: Floats,
        sizes: Whole,
        corners: Whole,
        material: Any,
        uv: Floats | None = None,
    ) -> Any:
        """Add a smooth mesh; only the vertices its polygons use are kept."""
        used, renamed = np.unique(corners, return_inverse=True)
        data = tool("bpy").data.meshes.new(name)
        data.vertices.add(len(used))
        data.vertices.foreach_set("co", turned(vertices[used]).astype(np.float32).ravel())
        data.loops.add(len(corners))
        data.loops.foreach_set("vertex_index", renamed.astype(np.int32))
        data.polygons.add(len(sizes))
        starts = np.concatenate([[0], np.cumsum(sizes)])[:-1]
        data.polygons.foreach_set("loop_start", starts.astype(np.int32))
        data.polygons.foreach_set("use_smooth", np.ones(len(sizes), dtype=bool))
        if uv is not None:
            layer = data.uv_layers.new(name="uv")
            layer.data.foreach_set("uv", uv.astype(np.float32).ravel())
        data.update(calc_edges=True)
        data.validate()
        data.materials.append(material)
        thing = tool("bpy").data.objects.new(name, data)
        self._scene.collection.objects.link(thing)
        return thing, used

    def painted(self, thing: Any, name: str, values: Floats) -> None:
        """Give the vertices of a mesh a value of its own name for the material to read."""
        attribute = thing.data.attributes.new(name, "FLOAT", "POINT")
        attribute.data.foreach_set("value", values.astype(np.float32))

    def strands(self, name: str, strands: Strands, material: Any) -> None:
        """Add strands."""
        count, points = strands.places.shape[:2]
        data = tool("bpy").data.hair_curves.new(name)
        data.add_curves([points] * count)
        data.points.foreach_set("position", turned(strands.places).astype(np.float32).ravel())
        data.points.foreach_set("radius", strands.radii.astype(np.float32).ravel())
        colour = data.attributes.new("tint", "FLOAT_COLOR", "CURVE")
        rgba = np.concatenate([strands.colours, np.ones((count, 1))], axis=1)
        colour.data.foreach_set("color", rgba.astype(np.float32).ravel())
        data.materials.append(material)
        self._scene.collection.objects.link(tool("bpy").data.objects.new(name, data))

    def lit(self, light: str, middle: Floats) -> None:
        """Set up the lamps of a light set around the face at `middle` (model coordinates)."""
        fill, lamps = LIGHTS[light]
        world = tool("bpy").data.worlds.new("world")
        self._scene.world = world
        world.use_nodes = True
        world.node_tree.nodes["Background"].inputs[0].default_value = (fill, fill, fill * 1.03, 1)
        target = turned(middle)
        for (x, y, z), size, power, colour in lamps:
            lamp = tool("bpy").data.lights.new("lamp", "AREA")
            lamp.shape, lamp.size, lamp.energy, lamp.color = "DISK", size, power, colour
            thing = tool("bpy").data.objects.new("lamp", lamp)
            place = target + np.array((x, y, z))
            thing.location = place
            direction = target - place
            thing.rotation_euler = _aimed(direction)
            self._scene.collection.objects.link(thing)

    def rendered(self, frame: Frame, target: Path) -> None:
        """Render to `target`, a PNG with alpha in place of the background."""
        scene = self._scene
        camera = tool("bpy").data.cameras.new("camera")
        camera.sensor_fit = "VERTICAL"
        camera.sensor_height = 24.0
        camera.lens = 24.0 * CAMERA_DISTANCE_CM / frame.span_cm
        camera.clip_end = 1000.0
        thing = tool("bpy").data.objects.new("camera", camera)
        thing.location = (frame.middle[0], -CAMERA_DISTANCE_CM, frame.middle[1])
        thing.rotation_euler = (np.pi / 2, 0, 0)
        scene.collection.objects.link(thing)
        scene.camera = thing
        _set_up(scene, frame)
        scene.render.filepath = str(target)
        tool("bpy").ops.render.render(write_still=True)


def _aimed(direction: Floats) -> tuple[float, float, float]:
    x, y, z = direction / np.linalg.norm(direction)
    return (float(np.arccos(-z)), 0.0, float(np.arctan2(y, x) - np.pi / 2))


def _set_up(scene: Any, frame: Frame) -> None:
    render, cycles = scene.render, scene.cycles
    render.engine = "CYCLES"
    render.resolution_x, render.resolution_y = frame.columns, frame.rows
    render.resolution_percentage = 100
    render.film_transparent = True
    render.threads_mode, render.threads = "FIXED", 2
    render.image_settings.file_format = "PNG"
    render.image_settings.color_mode = "RGBA"
    render.image_settings.color_depth = "16"
    render.use_persistent_data = False
    cycles.device = "CPU"
    cycles.samples = frame.samples
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold = 0.06
    cycles.adaptive_min_samples = max(4, frame.samples // 4)
    cycles.use_light_tree = False
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "NONE"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 3, 1, 1
    cycles.transmission_bounces, cycles.transparent_max_bounces = 3, 12
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.filter_width = 1.3
    cycles.seed = 7
    scene.cycles_curves.shape = "RIBBONS"
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = frame.exposure


class Materials:
    """Materials made of nodes."""

    def __init__(self) -> None:
        self._count = 0

    def _new(self, name: str) -> tuple[Any, Any, Any]:
        material = tool("bpy").data.materials.new(name)
        material.use_nodes = True
        tree = material.node_tree
        return material, tree, tree.nodes["Principled BSDF"]

    def skin(self, name: str, maps: Maps, scatter: Rgb, scale: float) -> Any:
        """Skin that scatters light below its surface."""
        material, tree, surface = self._new(name)
        colour = _image_node(tree, f"{name} colour", maps.colour)
        rough = _image_node(tree, f"{name} gloss", np.repeat(maps.roughness[..., None], 3, axis=2))
        relief = _image_node(tree, f"{name} relief", np.repeat(maps.relief[..., None], 3, axis=2))
        tree.links.new(colour.outputs["Color"], surface.inputs["Base Color"])
        tree.links.new(rough.outputs["Color"], surface.inputs["Roughness"])
        bump = tree.nodes.new("ShaderNodeBump")
        bump.inputs["Strength"].default_value = 1.0
        bump.inputs["Distance"].default_value = 1.0
        tree.links.new(relief.outputs["Color"], bump.inputs["Height"])
        tree.links.new(bump.outputs["Normal"], surface.inputs["Normal"])
        surface.inputs["Subsurface Weight"].default_value = 1.0
        surface.inputs["Subsurface Radius"].default_value = scatter
        surface.inputs["Subsurface Scale"].default_value = scale
        surface.inputs["Specular IOR Level"].default_value = 0.42
        return material

    def plain(
        self, name: str, colour: Rgb, *, roughness: float, specular: float = 0.5, coat: float = 0.0
    ) -> Any:
        """A plain surface."""
        material, _, surface = self._new(name)
        surface.inputs["Base Color"].default_value = (*colour, 1)
        surface.inputs["Roughness"].default_value = roughness
        surface.inputs["Specular IOR Level"].default_value = specular
        surface.inputs["Coat Weight"].default_value = coat
        surface.inputs["Coat Roughness"].default_value = 0.03
        return material

    def cloth(self, name: str, colour: Rgb, weave: float) -> Any:
        """Woven or knitted cloth."""
        material, tree, surface = self._new(name)
        places = tree.nodes.new("ShaderNodeTexCoord")
        fine = tree.nodes.new("ShaderNodeTexNoise")
        fine.inputs["Scale"].default_value = 9.0
        fine.inputs["Detail"].default_value = 3.0
        tree.links.new(places.outputs["Object"], fine.inputs["Vector"])
        mix = tree.nodes.new("ShaderNodeMix")
        mix.data_type = "RGBA"
        mix.inputs[6].default_value = (*(0.80 * c for c in colour), 1)
        mix.inputs[7].default_value = (*(1.20 * c for c in colour), 1)
        tree.links.new(fine.outputs["Fac"], mix.inputs[0])
        tree.links.new(mix.outputs[2], surface.inputs["Base Color"])
        bump = tree.nodes.new("ShaderNodeBump")
        bump.inputs["Distance"].default_value = 4.0 * weave
        tree.links.new(fine.outputs["Fac"], bump.inputs["Height"])
        tree.links.new(bump.outputs["Normal"], surface.inputs["Normal"])
        surface.inputs["Roughness"].default_value = 0.9
        surface.inputs["Specular IOR Level"].default_value = 0.15
        surface.inputs["Sheen Weight"].default_value = 0.25
        return material

    def hair(self, name: str) -> Any:
        """Strands in their own tints."""
        material, tree, surface = self._new(name)
        tint = tree.nodes.new("ShaderNodeAttribute")
        tint.attribute_name = "tint"
        tree.links.new(tint.outputs["Color"], surface.inputs["Base Color"])
        surface.inputs["Roughness"].default_value = 0.42
        surface.inputs["Specular IOR Level"].default_value = 0.42
        return material

    def eye(self, iris: Rgb, sclera: Rgb) -> Any:
        """Sclera and iris by the attribute ``ring`` (distance from the middle of the pupil), shade by ``shade``."""
        material, tree, surface = self._new("eye")
        ring = tree.nodes.new("ShaderNodeAttribute")
        ring.attribute_name = "ring"
        ramp = tree.nodes.new("ShaderNodeValToRGB")
        stops = (
            (0.0, (0.004, 0.004, 0.004)), (0.185, (0.004, 0.004, 0.004)), (0.215, tuple(1.1 * c for c in iris)),
            (0.33, tuple(0.85 * c for c in iris)), (0.52, tuple(0.55 * c for c in iris)),
            (0.585, tuple(0.22 * c for c in iris)), (0.67, sclera), (1.0, sclera),
        )  # fmt: skip
        for at, colour in stops[2:]:
            ramp.color_ramp.elements.new(at).color = (*colour, 1)
        ramp.color_ramp.elements[0].color = (*stops[0][1], 1)
        first = ramp.color_ramp.elements[-1]
        first.color = (*sclera, 1)
        ramp.color_ramp.elements.new(0.185).color = (*stops[1][1], 1)
        tree.links.new(ring.outputs["Fac"], ramp.inputs["Fac"])
        shade = tree.nodes.new("ShaderNodeAttribute")
        shade.attribute_name = "shade"
        mix = tree.nodes.new("ShaderNodeMix")
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        mix.inputs[0].default_value = 1.0
        tree.links.new(ramp.outputs["Color"], mix.inputs[6])
        tree.links.new(shade.outputs["Fac"], mix.inputs[7])
        tree.links.new(mix.outputs[2], surface.inputs["Base Color"])
        surface.inputs["Roughness"].default_value = 0.30
        surface.inputs["Specular IOR Level"].default_value = 0.25
        surface.inputs["Coat Weight"].default_value = 0.8
        surface.inputs["Coat Roughness"].default_value = 0.02
        return material


def _image_node(tree: Any, name: str, pixels: Floats) -> Any:
    rows, columns = pixels.shape[:2]
    image = tool("bpy").data.images.new(name, columns, rows, alpha=False, float_buffer=True)
    image.colorspace_settings.name = "Non-Color"
    rgba = np.ones((rows, columns, 4), dtype=np.float32)
    rgba[..., :3] = pixels
    image.pixels.foreach_set(rgba.ravel())
    image.update()
    node = tree.nodes.new("ShaderNodeTexImage")
    node.image = image
    node.interpolation = "Cubic" if name.endswith("relief") else "Linear"  # a bilinear relief glitters
    node.extension = "REPEAT"  # the back of the head lies one tile to the right
    return node
