"""Looking for personal data in cases, and putting something invented in their place; no network, no Qt."""
