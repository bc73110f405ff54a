"""What an angry user, a broken program and a stranger can do to a running server, and what others notice of it.

``python -m benchmarks.attacks [--database sqlite,postgres] [--only fragments,stalls] [--seconds 6]``
"""
