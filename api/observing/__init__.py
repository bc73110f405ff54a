"""What an operator sees of the running product: metrics, traces, a line for each request, and what was slow.

``api.watching`` is the one place where a request meets all of them; ``/metrics`` is told by ``page``, by itself or beside a worker by ``port``.
"""
