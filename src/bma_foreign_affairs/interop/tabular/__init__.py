"""Plans, rules and actuals that people keep by hand: flat rows in CSV, tables in TOML."""

from bma_foreign_affairs.interop.tabular.rows import COLUMNS, dump_nodes, load_nodes, load_plan
from bma_foreign_affairs.interop.tabular.settings import dump_actuals, dump_rules, load_actuals, load_rules

__all__ = [
    "COLUMNS",
    "dump_actuals",
    "dump_nodes",
    "dump_rules",
    "load_actuals",
    "load_nodes",
    "load_plan",
    "load_rules",
]
