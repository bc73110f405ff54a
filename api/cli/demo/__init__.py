"""The demo command: a year of six managers, the same for the same seed, whose calls are pulled through the Mango Office adapter and then served.

Vasily wins most deals, and Pyotr fewest; by conversion they change places (Mango Office: quality beats quantity). ``story`` makes the year up,
``company`` stores it through the use cases, ``command`` runs it.
"""
