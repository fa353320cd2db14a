"""Who somebody in a plan can be, and the words and names by which a text means them; no sentence is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from planlint.language.people import OwnerKind


class Whose(Enum):
    """Who somebody is in a plan."""

    CHILD = "child"
    PARENT = "parent"
    OTHER = "other"
    WRITER = "writer"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody spoken of; ``sex`` is "f", "m" or "" where nothing tells, ``many`` that they are several."""

    kind: Whose
    called: str
    sex: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """First names of the children and of their parents and carers, and the surnames that a title makes a parent of.

    ``kin_care`` tells that a grandparent, an aunt or an uncle may be the carer; else they are somebody else.
    """

    children: frozenset[str] = frozenset()
    parents: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    sexes: frozenset[tuple[str, str]] = frozenset()
    kin_care: bool = True

    def sex(self, name: str) -> str:
        """ "f" or "m" where the plan's pronouns tell it of a name, "" where they do not."""
        return next((sex for known, sex in self.sexes if known == name), "")


FEMALE = frozenset(
    "mum mam mummy mom mother nan nana nanny gran granny grandma grandmother mgm pgm aunt auntie aunty sister stepmum stepmother wife girlfriend niece daughter girl woman lady mrs ms miss she her herself hers".split()
)
MALE = frozenset(
    "dad daddy father grandad grandpa grandfather granddad mgf pgf uncle brother stepdad stepfather husband boyfriend nephew son boy lad man gentleman mr he him his himself".split()
)
PARENTS = frozenset(
    "mum mam mummy mom dad daddy mother father parent parents carer carers nan nana nanny gran granny grandma grandad grandpa grandmother grandfather grandparent grandparents "
    "stepmum stepdad stepmother stepfather step-mum step-dad step-mother step-father step-parent aunt auntie aunty uncle guardians mums dads couple moc foc bm bf fc mgm mgf pgm pgf".split()
)
WIDER_KIN = frozenset(
    "nan nana nanny gran granny grandma grandad grandpa grandmother grandfather grandparent grandparents aunt auntie aunty uncle mgm mgf pgm pgf".split()
)
SPOUSES = frozenset("wife husband partner boyfriend girlfriend spouse fiancé fiancée fiance fiancee".split())
CHILDREN = frozenset(
    "child children baby boy girl boys girls infant toddler son daughter sons daughters youngster teenager newborn eldest oldest youngest twins twin kids lad lads".split()
)
OTHERS = frozenset(
    "brother sister brothers sisters sibling siblings cousin cousins friend friends neighbour neighbours man men woman women lady gentleman stranger person people lodger landlord landlady godmother godfather "
    "guardian consultant doctor registrar judge magistrate driver pastor imam priest vicar rabbi colleague colleagues worker workers niece nephew".split()
)
MONTHS = frozenset("Jan April May June July August Sept".split())
AHEAD_OF_MONTHS = frozenset("in since until till by from of early late mid last next and to".split())
NOBODY = frozenset(
    "nobody somebody everybody anybody someone everyone anyone none all nobody's staff team unit school nursery".split()
)
TITLES = frozenset("mr mrs ms miss mx".split())
POSTS = frozenset(
    "manager worker visitor officer teacher practitioner chair headteacher dr pc dc ds sgt sister nurse sw hv fsw pastor rev reverend father imam rabbi canon inspector".split()
)
PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "n", "them": "n", "their": "n", "theirs": "n", "themselves": "n", "both": "n", "neither": "n",
}  # fmt: skip
PEOPLE = "|".join(sorted(PARENTS | SPOUSES | CHILDREN | OTHERS))
OBJECTS = frozenset("his her him them their hers theirs himself herself themselves".split())
WRITERS = frozenset("i we me us my our".split())
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
AT_WORK = frozenset({OwnerKind.ROLE, OwnerKind.PERSON})
UNSAID = frozenset(
    "Says Said Thinks Thought Wants Wanted Agrees Agreed Disagrees Feels Felt Would Accepts Accepted Happy Unhappy Refuses Told Likes Hopes Asked Asks Finds Supports Not Glad Keen Worried".split()
)
