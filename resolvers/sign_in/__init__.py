"""Who comes in, and by what: sessions, tokens, invitations, identities of a provider."""
