import { hkdfSync } from "node:crypto";
import { type NoteSigner, noteSigner } from "#ledger";

/** The keys that sign the campaigns' logs: one for each campaign, so that each can be handed over alone. */
export interface LogKeys {
  /** The signer of a campaign's log, under the name of the log. */
  signer(campaignId: string, origin: string): NoteSigner;
  /** The key by which this installation witnesses the logs of others, under its name as a witness. */
  witness(name: string): NoteSigner;
}

/** The keys under the installation's master secret: whoever restores that signs with the same keys. */
export function openLogKeys(master: Buffer): LogKeys {
  const seed = (use: string) => new Uint8Array(hkdfSync("sha256", master, Buffer.alloc(0), use, 32));
  return {
    signer: (campaignId, origin) => noteSigner(origin, "log", seed(`flashcrowd/ledger/${campaignId}`)),
    witness: (name) => noteSigner(name, "witness", seed("flashcrowd/witness")),
  };
}
