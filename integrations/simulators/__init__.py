"""Stand-ins for the outside systems, one module each: small web applications that check signatures and answer as the documents say.

They are for the demo, the tests and whoever builds against a provider without an account. A simulator and its adapter share no
code: what one of them has wrong, the other shows.
"""
