"""What other test suites verify KPI scoring with: laws, language-neutral vectors, Hypothesis strategies.

`laws` and `vectors` need nothing but the package; `strategies` needs the extra `testing` (Hypothesis). Nothing here is
imported until it is named.
"""
