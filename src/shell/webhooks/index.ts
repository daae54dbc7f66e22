/** Webhooks: events on their way to the addresses that asked for them, signed as Standard Webhooks says. */

export { type Reach, refusedAddress } from "./address.ts";
export { type Messenger, openMessenger } from "./messenger.ts";
export { newWebhookSecret } from "./sign.ts";
