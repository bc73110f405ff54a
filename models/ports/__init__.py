"""What the CRM expects of the outside: protocols and neutral records. Ports know no tables and no providers."""
