/** Secrets: the installation's master secret, sealed addresses, and signed links. */
export { masterSecret, placeSecret, SecretDiffers, secretCheck } from "./master.ts";
export { newInviteCode, newToken, openTickets, type Purpose, type Tickets, tokenHash } from "./tickets.ts";
export { openVault, type Vault } from "./vault.ts";
