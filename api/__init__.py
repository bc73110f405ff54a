"""The processes: routes, settings, authentication, sockets and the command line. Joins ports to adapters."""
