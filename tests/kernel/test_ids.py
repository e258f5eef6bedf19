from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from heqi.kernel.ids import is_id, new_id


class FixedClock:
    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return 0.0


class FixedRandomness:
    def __init__(self, noise: bytes) -> None:
        self.noise = noise

    def take(self, count: int) -> bytes:
        return self.noise[:count]


MOMENTS = st.integers(946_684_800, 7_258_118_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
NOISE = st.binary(min_size=10, max_size=10)


@given(MOMENTS, NOISE, NOISE)
def test_ids_sort_by_the_time_they_were_made(moment: datetime, one: bytes, two: bytes) -> None:
    earlier = new_id("evd", FixedClock(moment), FixedRandomness(one))
    later = new_id("evd", FixedClock(moment + timedelta(milliseconds=1)), FixedRandomness(two))
    assert earlier < later


@given(MOMENTS, NOISE)
def test_an_id_is_a_uuid_of_version_7(moment: datetime, noise: bytes) -> None:
    made = new_id("evd", FixedClock(moment), FixedRandomness(noise))
    assert is_id(made, "evd")
    number = 0
    for letter in made.removeprefix("evd_"):
        number = number << 5 | "0123456789abcdefghjkmnpqrstvwxyz".index(letter)
    assert number >> 76 & 0xF == 7
    assert number >> 62 & 0b11 == 0b10
    assert number >> 80 == round(moment.timestamp() * 1000)


def test_an_id_of_another_kind_is_not_taken() -> None:
    assert not is_id("ctr_01m823zv53fs9a68dbq9304tqj", "evd")
    assert not is_id("evd_01m823zv53fs9a68dbq9304tqi", "evd"), "i is not a letter of the alphabet"
    assert not is_id("evd_../../etc/passwd", "evd")
