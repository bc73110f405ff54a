"""Jobs: work that commits with what causes it and is done later, by whichever process has a hand free.

``kinds.py`` says what a kind of job is, ``queue.py`` has the statements, ``running.py`` runs them; ``resolvers/effects.py`` is the transaction of a job.
"""
