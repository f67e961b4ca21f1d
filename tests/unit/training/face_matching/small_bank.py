"""A bank of people on paper only: records without pictures."""

from docexam.domain.face import FaceComponent
from docexam.domain.holder import Sex
from docexam.domain.ids import FamilyId, PortraitId
from docexam.domain.portrait import AgeClass, Condition, Family, Portrait, Role, Shot, SkinFamily, Use

LIVE = (Shot.LIVE_1, Shot.LIVE_2, Shot.AGED, Shot.CHANGED_HAIR, Shot.CHANGED_WEIGHT)

LANDMARKS_HERE = (*((0.5, 0.5),) * 36, *((0.4, 0.4),) * 6, *((0.6, 0.4),) * 6, *((0.5, 0.65),) * 20)


def condition(shot: Shot) -> Condition:
    return Condition(
        light="passport" if shot is Shot.DOCUMENT else "gate",
        yaw=0.0 if shot is Shot.DOCUMENT else 8.0,
        pitch=0.0,
        roll=0.0,
        smile=0.0 if shot is Shot.DOCUMENT else 0.3,
        hair="long" if shot is Shot.CHANGED_HAIR else "short",
        beard="none",
        covering="none",
        glasses="none",
        clothes="shirt",
        years=9.0 if shot is Shot.AGED else 0.0,
        weight=0.4 if shot is Shot.CHANGED_WEIGHT else 0.0,
        make_up=0.0,
    )


def portrait(
    number: int,
    person: str,
    role: Role,
    shot: Shot,
    *,
    mm: float = 0.0,
    swapped: tuple[FaceComponent, ...] = (),
    skin: SkinFamily = SkinFamily.OLIVE,
    age: AgeClass = AgeClass.MIDDLE,
) -> Portrait:
    sex = Sex.FEMALE if number % 2 else Sex.MALE
    name = f"{person}-{shot.value}"
    regions = {} if role is Role.BASE else {"face": mm, "ears": 2 * mm, "nose": mm / 2}
    return Portrait(
        id=PortraitId(name),
        family=FamilyId(f"f{number:03}"),
        person=person,
        role=role,
        shot=shot,
        file=f"{name}.webp",
        sha256="0" * 64,
        width=384,
        height=480,
        size_bytes=6000,
        intended_sex=sex,
        age=age.years[0],
        age_class=age,
        skin=skin,
        condition=condition(shot),
        landmarks=LANDMARKS_HERE,
        components={},
        region_mm=regions,
        rho=0.9 if role is Role.LOOK_ALIKE else None,
        swapped=swapped,
    )


def family(number: int, *, use: Use = Use.PRACTICE, look_alikes: bool = True) -> Family:
    skin = list(SkinFamily)[number % 6]
    age = list(AgeClass)[number // 2 % 4]
    base = [
        portrait(number, f"p{number:03}", Role.BASE, shot, skin=skin, age=age)
        for shot in (Shot.DOCUMENT, *LIVE)
    ]
    others = [
        portrait(number, f"p{number:03}-{like}", Role.LOOK_ALIKE, shot, mm=mm, skin=skin, age=age)
        for like, mm in (("near", 1.0 + number % 5 / 5), ("far", 2.5))
        for shot in (Shot.LIVE_1, Shot.LIVE_2)
    ]
    others += [
        portrait(
            number,
            f"p{number:03}-swap",
            Role.SWAP,
            Shot.LIVE_1,
            mm=0.8,
            swapped=(FaceComponent.EARS,),
            skin=skin,
            age=age,
        )
    ]
    return Family(id=FamilyId(f"f{number:03}"), use=use, portraits=(*base, *(others if look_alikes else ())))


PRACTICE = tuple(family(number) for number in range(24))
