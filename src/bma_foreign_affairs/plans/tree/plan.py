"""The plan: its tree, its indicators, and how to find one's way in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, final

import attrs

from bma_foreign_affairs import markup
from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, ParseError, PlanError, UnknownCode
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.indicators import Indicator, Printed
from bma_foreign_affairs.plans.statements import Alignment, Statement, check_key, check_title
from bma_foreign_affairs.plans.swot import Swot
from bma_foreign_affairs.plans.tree._changes import put, put_nodes
from bma_foreign_affairs.plans.tree._search import titled
from bma_foreign_affairs.plans.tree._structure import Place, places, violations
from bma_foreign_affairs.plans.tree.budgets import BudgetKey, budget_table, labels_by, total
from bma_foreign_affairs.plans.tree.nodes import PlanNode, Tier, shortened
from bma_foreign_affairs.plans.tree.projects import Project
from bma_foreign_affairs.quantities import Money
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import Table
from bma_foreign_affairs.thai.numerals import to_arabic_digits

__all__ = ["Plan"]


@final
@attrs.frozen(kw_only=True, repr=False)
class Plan:
    """A strategic, annual or performance plan: tiers, the tree of what is planned, and the indicators it owns.

    Args:
        key: Stable ASCII name of the plan.
        title: Title as printed.
        english: English title, a translation, or None.
        issuer: Who issued it, as printed.
        fiscal_years: The fiscal years it covers, one after the other.
        tiers: Its tiers from the top down, at most `MAX_TIERS`; a node may skip tiers, never go back up.
        nodes: The nodes of the top level, in the order printed.
        indicators: Every indicator, each once.
        projects: Every project and activity, each once.
        vision: Its vision, or None.
        main_goal: Its one goal above all tiers, or None.
        missions: Its missions, in the order printed.
        positioning: How it positions itself, in the order printed.
        swot: The analysis it rests on, or None.
        printed: Figures that the document states about itself and others; they may be wrong.
        alignments: Ties to goals outside it.
        source: The document, or None.

    Raises:
        WrongType: For a field of another type.
        PlanError: For a structure that does not hold, with every violation: an undeclared or repeated tier, a tier
            below itself, an address or key that stands twice, a key that nothing has.
    """

    key: str = attrs.field(validator=check_key)
    title: str = attrs.field(validator=check_title)
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    issuer: str = attrs.field(validator=instance_of(str))
    fiscal_years: tuple[FiscalYear, ...] = attrs.field(validator=tuple_of(FiscalYear))
    tiers: tuple[Tier, ...] = attrs.field(validator=tuple_of(Tier))
    nodes: tuple[PlanNode, ...] = attrs.field(default=(), validator=tuple_of(PlanNode))
    indicators: tuple[Indicator, ...] = attrs.field(default=(), validator=tuple_of(Indicator))
    projects: tuple[Project, ...] = attrs.field(default=(), validator=tuple_of(Project))
    vision: Statement | None = attrs.field(default=None, validator=optional(instance_of(Statement)))
    main_goal: Statement | None = attrs.field(default=None, validator=optional(instance_of(Statement)))
    missions: tuple[Statement, ...] = attrs.field(default=(), validator=tuple_of(Statement))
    positioning: tuple[Statement, ...] = attrs.field(default=(), validator=tuple_of(Statement))
    swot: Swot | None = attrs.field(default=None, validator=optional(instance_of(Swot)))
    printed: tuple[Printed, ...] = attrs.field(default=(), validator=tuple_of(Printed))
    alignments: tuple[Alignment, ...] = attrs.field(default=(), validator=tuple_of(Alignment))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    _places: dict[str, Place] = attrs.field(init=False, eq=False)
    _by_node: dict[int, list[Place]] = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        found = places(self.nodes)
        wrong = violations(
            found,
            tiers=self.tiers,
            years=self.fiscal_years,
            indicators=self.indicators,
            projects=self.projects,
            alignments=self.alignments,
        )
        if wrong:
            raise PlanError(wrong)
        by_node: dict[int, list[Place]] = {}
        for place in found:
            by_node.setdefault(id(place.node), []).append(place)
        object.__setattr__(self, "_places", {place.address: place for place in found})
        object.__setattr__(self, "_by_node", by_node)

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {field.name: getattr(self, field.name) for field in attrs.fields(Plan) if field.init}
        return _plan, (fields,)

    def __repr__(self) -> str:
        return f"<Plan {self.key}: {shortened(self.title)}, {len(self._places)} nodes>"

    def __str__(self) -> str:
        return self.title

    def __getitem__(self, where: str | Code) -> PlanNode:
        """Give the node of a code, a code as text in either digits, or an address.

        Raises:
            UnknownCode: Where no node stands there; it names the nearest addresses.
        """
        address = str(where) if isinstance(where, Code) else _address(where)
        if address not in self._places:
            raise UnknownCode.among(address, f"the plan {self.key}", self._places)
        return self._places[address].node

    def walk(self) -> Iterator[PlanNode]:
        """Give every node, depth first, each before its children."""
        return (place.node for place in self._places.values())

    def at(self, tier: str) -> tuple[PlanNode, ...]:
        """Give the nodes of a tier, in the order of the plan.

        Raises:
            UnknownCode: For a key of no tier of the plan.
        """
        wanted = self.tier(tier).key
        return tuple(node for node in self.walk() if node.tier == wanted)

    def address(self, node: PlanNode) -> str:
        """Give the one address of a node: its code, else its parent's address, a slash and its number.

        A node without code and number is named by its place among its siblings (#1 is the first).

        Raises:
            UnknownCode: For a node that is not in the plan.
            InvalidValue: For a node that stands in the plan several times.
        """
        return self._place(node).address

    def path_to(self, node: PlanNode) -> tuple[PlanNode, ...]:
        """Give the nodes from the top level down to a node, itself last.

        Raises:
            UnknownCode, InvalidValue: As `address` does.
        """
        return tuple(place.node for place in self._place(node).line())

    def indicator(self, key: str) -> Indicator:
        """Give the indicator of a key.

        Raises:
            UnknownCode: Where the plan owns none of this key; it names the nearest.
        """
        return _by_key(self.indicators, key, f"the indicators of the plan {self.key}")

    def project(self, key: str) -> Project:
        """Give the project of a key.

        Raises:
            UnknownCode: Where the plan owns none of this key; it names the nearest.
        """
        return _by_key(self.projects, key, f"the projects of the plan {self.key}")

    def find(self, text: str) -> tuple[PlanNode | Indicator | Project, ...]:
        """Give the nodes, indicators and projects whose Thai or English title holds a text.

        White space, the set of digits and the case of Latin letters do not count, and the faults of extracted text are
        repaired on both sides first.

        Raises:
            InvalidValue: For a text of white space alone.
        """
        return titled([*self.walk(), *self.indicators, *self.projects], text)

    def budget(self) -> Money:
        """Add up the budgets of all projects, each once however often it is printed."""
        return total(self.projects)

    def budget_by(self, key: BudgetKey, *, tier: str | None = None) -> Table:
        """Add up the budgets by fund, category, section, agency or tier; the rows add up to `budget`.

        A project with several sections (agencies, nodes of the tier) makes a row of its own combination, since no
        document says how it is shared out.

        Args:
            key: What to tell the budgets apart by.
            tier: For `BudgetKey.TIER`, the key of the tier; None is the topmost one.

        Raises:
            UnknownCode: For a tier that the plan does not have.
            InvalidValue: For a tier where the key is another.
        """
        if key is not BudgetKey.TIER and tier is not None:
            raise InvalidValue(f"budget_by takes a tier with BudgetKey.TIER alone, got {key!r} and tier={tier!r}")
        wanted = self.tiers[0].key if tier is None else self.tier(tier).key
        return budget_table(key.value, self.projects, labels_by(key, wanted, self._places.values()))

    def with_indicator(self, indicator: Indicator) -> Plan:
        """Make a plan that has the indicator in the place of the one with its key, or as its last."""
        return attrs.evolve(self, indicators=put(self.indicators, indicator))

    def with_project(self, project: Project) -> Plan:
        """Make a plan that has the project in the place of the one with its key, or as its last."""
        return attrs.evolve(self, projects=put(self.projects, project))

    def with_node(self, where: str | Code, node: PlanNode) -> Plan:
        """Make a plan that has a node, with all that is below it, in the place of the one at an address.

        Raises:
            UnknownCode: Where no node stands there.
            PlanError: For a structure that no longer holds.
        """
        return self._with_nodes(self[where], (node,))

    def with_child(self, where: str | Code | None, node: PlanNode) -> Plan:
        """Make a plan that has a node as the last below an address, or of the top level for None.

        Raises:
            UnknownCode, PlanError: As `with_node` does.
        """
        if where is None:
            return attrs.evolve(self, nodes=(*self.nodes, node))
        above = self[where]
        return self._with_nodes(above, (attrs.evolve(above, children=(*above.children, node)),))

    def without_node(self, where: str | Code) -> Plan:
        """Make a plan without the node at an address and without all that is below it.

        Raises:
            UnknownCode, PlanError: As `with_node` does.
        """
        return self._with_nodes(self[where], ())

    def _with_nodes(self, old: PlanNode, new: tuple[PlanNode, ...]) -> Plan:
        return attrs.evolve(self, nodes=put_nodes(self.nodes, self.path_to(old), new))

    def tier(self, key: str) -> Tier:
        """Give the tier of a key.

        Raises:
            UnknownCode: For a key of no tier of the plan; it names the nearest.
        """
        return _by_key(self.tiers, key, f"the tiers of the plan {self.key}")

    def _place(self, node: PlanNode) -> Place:
        # An equal node that was made elsewhere, or read from a file, stands for the plan's own.
        found = self._by_node.get(id(node)) or [place for place in self._places.values() if place.node == node]
        if not found:
            raise UnknownCode(str(node), f"the plan {self.key}")
        if len(found) > 1:
            addresses = ", ".join(place.address for place in found)
            raise InvalidValue(f"the node {node} stands at several addresses of the plan {self.key}: {addresses}")
        return found[0]

    def _repr_html_(self) -> str:
        rows = [(len(place.line()), f"{self.tier(place.node.tier)} {place.node}") for place in self._places.values()]
        return markup.tree([(0, self.title), *rows])


_Keyed = TypeVar("_Keyed", Indicator, Project, Tier)


def _by_key(things: tuple[_Keyed, ...], key: str, where: str) -> _Keyed:
    for thing in things:
        if thing.key == key:
            return thing
    raise UnknownCode.among(key, where, [thing.key for thing in things])


def _address(text: str) -> str:
    """Turn what a reader writes, ๓.๑ or 3.1/2, into the address it means."""
    try:
        return str(Code.parse(text))
    except ParseError:
        return to_arabic_digits(text)


def _plan(fields: dict[str, Any]) -> Plan:
    """Build a plan anew from a pickle or a copy: the index by node holds identities of this process."""
    return Plan(**fields)
