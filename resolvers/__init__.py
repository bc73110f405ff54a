"""What the CRM does when asked: one async function a use case, the access predicate, the read compiler and the KPIs.

A use case takes an ``Actor`` and plain values, never a request. It opens its one transaction here.
"""
