/** Secrets: the installation's master secret, sealed addresses, and signed links. */
export { masterSecret, placeSecret } from "./master.ts";
export { openProofs, type Proof, type Proofs } from "./proofs.ts";
export { newInviteCode, newToken, openTickets, type Purpose, type Tickets, tokenHash } from "./tickets.ts";
export { openVault, type Vault } from "./vault.ts";
