"""Names in the zone: cut by docexam's one rule, read in every way of the standard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.mrz.names import compose_names, may_be_truncated, split_names

WIDTHS = (30, 31, 39)


@pytest.mark.parametrize(
    ("surname", "given_names", "width", "field"),
    [
        ("ALBUSTANI<ALMAWSILI", "ABDULRAHMAN<MUHAMMAD<KARIM", 39, "ALBUSTANI<ALMAWSILI<<ABDULRAHMAN<MUHA<K"),
        ("ALBUSTANI<ALMAWSILI", "ABDULRAHMAN<MUHAMMAD<KARIM", 30, "ALBUSTANI<ALMAWSILI<<ABDUL<M<K"),
        (
            "ALBUSTANI<ALMAWSILI<ALSAMARRAI",
            "ABDULRAHMAN<MUHAMMAD",
            39,
            "ALBUSTANI<ALMAWSILI<ALSAMARRAI<<ABDUL<M",
        ),
        ("ALBUSTANI<ALMAWSILI<ALSAMARRAI", "ABDULRAHMAN<MUHAMMAD", 30, "ALBUSTAN<ALMAWSIL<ALSAMAR<<A<M"),
        ("NILAVADHANANANDA", "CHAYAPA<DEJTHAMRONG<KRASUANG", 39, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
        ("ERIKSSON", "ANNA<MARIA", 39, "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
        ("ARKFREITH", "", 30, "ARKFREITH<<<<<<<<<<<<<<<<<<<<<"),
        ("", "ARKFREITH", 30, "ARKFREITH<<<<<<<<<<<<<<<<<<<<<"),
        ("A" * 50, "", 30, "A" * 30),
        ("A" * 29, "B", 30, "A" * 27 + "<<B"),
        ("A<B<C<D<E<F<G<H<I<J<K<L<M<N", "Z<Y", 30, "A<B<C<D<E<F<G<H<I<J<K<L<M<N<<Z"),
        ("A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P", "Z", 30, "A<B<C<D<E<F<G<H<I<J<K<L<M<N<<Z"),
        ("A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P", "", 30, "A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<"),
    ],
)
def test_a_name_is_written_by_the_rule(surname: str, given_names: str, width: int, field: str) -> None:
    assert compose_names(surname=surname, given_names=given_names, width=width) == field


name = st.text(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), min_size=1, max_size=14)


def names(*, least: int, most: int) -> st.SearchStrategy[str]:
    return st.lists(name, min_size=least, max_size=most).map("<".join)


@given(names(least=1, most=5), names(least=0, most=6), st.sampled_from(WIDTHS))
def test_a_field_is_always_of_its_width_and_keeps_both_identifiers(
    surname: str, given: str, width: int
) -> None:
    field = compose_names(surname=surname, given_names=given, width=width)
    assert len(field) == width
    read = split_names(field)
    assert read.surname
    assert bool(read.given_names) is bool(given)


@given(names(least=1, most=5), names(least=0, most=6), st.sampled_from(WIDTHS))
def test_a_name_that_is_too_long_fills_the_field_to_a_letter(surname: str, given: str, width: int) -> None:
    whole = f"{surname}<<{given}" if given else surname
    field = compose_names(surname=surname, given_names=given, width=width)
    if len(whole) < width:
        assert field == whole.ljust(width, "<")
        assert not may_be_truncated(field)
    elif any(len(part) > 1 for part in field.split("<")):
        assert may_be_truncated(field)
        if given:
            assert field.split("<<")[1].replace("<", "").isalpha()


@given(names(least=1, most=3), names(least=1, most=4), st.sampled_from(WIDTHS))
def test_cutting_only_shortens_parts_and_keeps_their_order(surname: str, given: str, width: int) -> None:
    field = compose_names(surname=surname, given_names=given, width=width)
    read = split_names(field)
    for original, kept in ((surname, read.surname), (given, read.given_names)):
        parts = original.split("<")
        for part, cut in zip(parts, kept.split(" "), strict=False):
            assert part.startswith(cut)


@pytest.mark.parametrize(
    ("field", "surname", "given_names", "boundary"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<", "ERIKSSON", "ANNA MARIA", 10),
        ("ERIKSSON<<<<<<<<", "ERIKSSON", "", 16),
        ("BENNE<WOOLO<WARRA<WARNA<<DIN<P", "BENNE WOOLO WARRA WARNA", "DIN P", 25),
        ("A<<B<<C<<", "A", "B C", 3),
        ("<<ANNA<<", "", "ANNA", 2),
        ("<<<<", "", "", 4),
    ],
)
def test_a_field_is_split_at_its_first_two_fillers(
    field: str, surname: str, given_names: str, boundary: int
) -> None:
    read = split_names(field)
    assert (read.surname, read.given_names, read.boundary) == (surname, given_names, boundary)
