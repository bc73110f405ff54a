"""Jobs: work that commits with what causes it and is done later, by whichever process has a hand free.

``kinds.py`` says what a kind of job is, ``queue.py`` has the statements, ``effects.py`` the transaction of a job, ``running.py`` runs them.
"""
