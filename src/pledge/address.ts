import { accept, type Result, refuse } from "#kernel";

/** Providers that ignore dots, or what follows a plus, in the part before the @. Facts from their help pages. */
const PROVIDERS: Record<
  string,
  { readonly dots: boolean; readonly tag: string | null; readonly is?: string }
> = {
  "gmail.com": { dots: true, tag: "+" },
  "googlemail.com": { dots: true, tag: "+", is: "gmail.com" },
  "outlook.com": { dots: false, tag: "+" },
  "hotmail.com": { dots: false, tag: "+" },
  "live.com": { dots: false, tag: "+" },
  "msn.com": { dots: false, tag: "+" },
  "icloud.com": { dots: false, tag: "+" },
  "me.com": { dots: false, tag: "+", is: "icloud.com" },
  "mac.com": { dots: false, tag: "+", is: "icloud.com" },
  "fastmail.com": { dots: false, tag: "+" },
  "fastmail.fm": { dots: false, tag: "+" },
  "proton.me": { dots: true, tag: "+" },
  "protonmail.com": { dots: true, tag: "+", is: "proton.me" },
  "pm.me": { dots: true, tag: "+", is: "proton.me" },
  "yahoo.com": { dots: false, tag: "-" },
  "ymail.com": { dots: false, tag: "-" },
  "yandex.ru": { dots: false, tag: "+", is: "yandex.com" },
  "yandex.com": { dots: false, tag: "+" },
  "ya.ru": { dots: false, tag: "+", is: "yandex.com" },
  "zoho.com": { dots: false, tag: "+" },
  "mailbox.org": { dots: false, tag: "+" },
  "posteo.de": { dots: false, tag: "+" },
};

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** An address as mail is sent to it, and the form by which one person is known. */
export interface Address {
  readonly deliverable: string;
  readonly canonical: string;
}

/**
 * Reads an e-mail address. The canonical form is lower case with an ASCII (punycode) domain, and
 * without dots and tags where the provider ignores them, so that ada.l+x@googlemail.com and
 * adal@gmail.com are one person. At unknown providers dots and tags are kept: two mailboxes there
 * may be two people.
 */
export function readAddress(text: string): Result<Address, "not-an-address"> {
  const trimmed = text.trim().normalize("NFC");
  const at = trimmed.lastIndexOf("@");
  if (at < 1 || trimmed.length > 254) return refuse("not-an-address");
  const local = trimmed.slice(0, at);
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (domain === null || local.length > 64 || !LOCAL.test(local.toLowerCase()))
    return refuse("not-an-address");
  return accept({ deliverable: `${local}@${domain}`, canonical: canonicalForm(local.toLowerCase(), domain) });
}

function asciiDomain(text: string): string | null {
  const url = `http://${text.toLowerCase()}/`;
  if (/[/?#@:\s\\]/.test(text) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return DOMAIN.test(hostname) ? hostname : null;
}

function canonicalForm(local: string, domain: string): string {
  const provider = PROVIDERS[domain];
  if (!provider) return `${local}@${domain}`;
  const tagAt = provider.tag === null ? -1 : local.indexOf(provider.tag);
  const untagged = tagAt > 0 ? local.slice(0, tagAt) : local;
  const mailbox = provider.dots ? untagged.replaceAll(".", "") : untagged;
  return `${mailbox}@${provider.is ?? domain}`;
}
