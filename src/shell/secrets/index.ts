/** Secrets: the installation's master secret, sealed addresses, signed links, and the keys of the logs. */
export { type LogKeys, openLogKeys } from "./log-keys.ts";
export { masterSecret, placeSecret, SecretDiffers, secretCheck } from "./master.ts";
export { openProofs, type Proof, type Proofs } from "./proofs.ts";
export { newCode, newToken, openTickets, type Purpose, type Tickets, tokenHash } from "./tickets.ts";
export { openVault, type Vault } from "./vault.ts";
