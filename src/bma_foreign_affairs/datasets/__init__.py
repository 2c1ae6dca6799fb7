"""The office's real plans, packaged as data and loaded at first use."""

from bma_foreign_affairs.datasets.loaders import kr_2568

__all__ = ["kr_2568"]
