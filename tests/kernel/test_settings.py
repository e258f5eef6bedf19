from pathlib import Path

import pytest

from heqi.kernel.messages import Language
from heqi.kernel.settings import BadSetting, read_settings


def test_without_variables_the_defaults_hold() -> None:
    settings = read_settings({})
    assert settings.home == Path("var").absolute()
    assert settings.port == 8080


@pytest.mark.parametrize("value", ["0", "65536", "-1", "8080.0", "eight", "８０８０", "1" * 40])
def test_a_bad_port_is_named_with_its_value_and_what_is_expected(value: str) -> None:
    with pytest.raises(BadSetting) as caught:
        read_settings({"HEQI_PORT": value})
    sentence = caught.value.sentence(Language.EN)
    assert "HEQI_PORT" in sentence
    assert value in sentence
    assert "from 1 to 65535" in sentence
