"""Who the traveller is says nothing about what is true of the story, and no interview is the same twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from docexam.domain.scenario import SlotKind
from docexam.imaging.press.portraits import BANK
from docexam.training.chance import Chance
from docexam.training.interview.drawing import age_on
from docexam.training.interview.filling import texts_in
from tests.unit.services.interviewing.travellers import interview, pool, traveller, world

DRAWS = 10_000
TO_REFER_IN_TEN = 1
SITTERS = {sitter.name: sitter for sitter in BANK}


def _groups(seed: int, refer: bool) -> Iterable[tuple[str, str]]:
    scenarios = [scenario for scenario in pool().scenarios if scenario.to_refer is refer]
    drawn = traveller(Chance(seed, "scenario").choice(scenarios), seed)
    sitter = SITTERS[drawn.holder.portrait]
    age = age_on(drawn.document.issue_date, drawn.holder.birth_date)
    yield "origin", drawn.origin
    yield "sex", drawn.holder.sex.value
    yield "age", "under 30" if age < 30 else "30 to 50" if age < 50 else "over 50"
    yield "skin", "darker" if sum(sitter.skin) < sum(sum(s.skin) for s in BANK) / len(BANK) else "lighter"
    yield "beard", sitter.beard.value
    yield "head", "covered" if sitter.hair.value == "scarf" else "bare"


def test_no_group_of_travellers_is_referred_more_often_than_the_pool_over_ten_thousand_draws() -> None:
    seen: dict[tuple[str, str], Counter[bool]] = defaultdict(Counter)
    chance = Chance(2026, "order of travellers")
    for _ in range(DRAWS):
        refer = chance.whole(10) < TO_REFER_IN_TEN
        for group in _groups(chance.whole(2**31), refer):
            seen[group][refer] += 1
    sexes = [counts for (axis, _), counts in seen.items() if axis == "sex"]
    pool_rate = sum(counts[True] for counts in sexes) / DRAWS
    assert 0.09 < pool_rate < 0.11
    for group, counts in seen.items():
        if sum(counts.values()) >= DRAWS // 10:
            assert abs(counts[True] / sum(counts.values()) - pool_rate) < 0.02, group
    assert len({name for axis, name in seen if axis == "origin"}) == 6


def test_the_scenario_changes_nothing_about_who_the_traveller_is() -> None:
    one, other = pool().scenarios[0], pool().scenarios[-1]
    for seed in range(40):
        first, second = traveller(one, seed), traveller(other, seed)
        assert first.holder.portrait == second.holder.portrait
        assert first.holder.surname == second.holder.surname
        assert first.origin == second.origin


def test_the_same_seed_gives_the_same_interview_and_another_one_another() -> None:
    for scenario in pool().scenarios:
        assert interview(scenario, 4) == interview(scenario, 4)
        told = {
            tuple(text.en for _, text in texts_in(interview(scenario, seed).scenario)) for seed in range(12)
        }
        assert len(told) == 12, scenario.id


def test_every_text_of_every_draw_is_filled_in_both_languages() -> None:
    for scenario in pool().scenarios:
        for seed in range(12):
            drawn = interview(scenario, seed)
            assert drawn.traveller.document.issue_date < drawn.today < drawn.traveller.document.expiry_date
            for key, text in texts_in(drawn.scenario):
                for sentence in (text.en, text.ar):
                    assert sentence.strip(), (scenario.id, key)
                    assert not set(sentence) & set("{}[]|"), (scenario.id, key, sentence)


def test_nobody_comes_from_or_goes_to_the_port_where_he_or_she_stands() -> None:
    names = {port.id: port.name.en for port in world().ports}
    for scenario in (s for s in pool().scenarios if any(slot.kind is SlotKind.PORT for slot in s.slots)):
        for seed in range(30):
            drawn = interview(scenario, seed)
            assert drawn.scenario.opening.en.count(names[drawn.post]) <= 1, (scenario.id, seed)
