import { BlockList, isIP } from "node:net";

/** Networks that are nobody's public server (IANA special-purpose registries): events are sent to none of them. */
const OWN: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Of IPv6 only global unicast is public; within it these are not, or lead to an IPv4 address of anybody's choice. */
const OWN_IPV6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const own = new BlockList();
for (const [net, bits] of OWN) own.addSubnet(net, bits, "ipv4");
for (const [net, bits] of OWN_IPV6) own.addSubnet(net, bits, "ipv6");
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

/** True for an IP address on the public internet. */
export function isPublic(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return !own.check(ip, "ipv4");
  return family === 6 && global.check(ip, "ipv6") && !own.check(ip, "ipv6");
}

/** Where a webhook may lead: the public internet by https, and the hosts of the own network that were named. */
export interface Reach {
  /** As host:port, for instance "127.0.0.1:9000"; these may be reached by http. */
  readonly ownHosts: readonly string[];
}

/** True when the operator named this host of the own network. */
export function isNamed(url: URL, { ownHosts }: Reach): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return ownHosts.includes(`${url.hostname}:${port}`);
}

/** Why nothing can be sent to an address, naming the mend; null when it can. Names are looked up only when sending. */
export function refusedAddress(text: string, reach: Reach): string | null {
  if (!URL.canParse(text)) return "is no web address; give one like https://example.org/hook";
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "give an https address";
  if (url.username !== "" || url.password !== "") return "leave account and password out of the address";
  if (isNamed(url, reach)) return null;
  if (url.protocol !== "https:") return "give an https address";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublic(host)) {
    return "is an address of a private network; the server's operator can name it in WEBHOOK_HOSTS";
  }
  return null;
}
