/**
 * The network of an IP address, as text: the /24 of an IPv4 address ("203.0.113.0/24"), the /48 of an
 * IPv6 one ("2001:db8:1::/48"), which is what one household, office or machine-room usually gets.
 * Null when the text is no IP address. It is only ever kept as a keyed hash.
 */
export function networkOf(address: string): string | null {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(mapped?.[1] ?? address);
  if (v4) {
    const bytes = v4.slice(1).map(Number);
    return bytes.every((byte) => byte <= 255) ? `${bytes.slice(0, 3).join(".")}.0/24` : null;
  }
  const groups = groupsOf((address.split("%")[0] ?? "").replace(/(?<=:)\d+\.\d+\.\d+\.\d+$/, "0:0"));
  return groups && `${groups.slice(0, 3).join(":")}::/48`;
}

/** The eight groups of an IPv6 address without leading zeros, or null. */
function groupsOf(text: string): string[] | null {
  const halves = text.toLowerCase().split("::");
  if (halves.length > 2) return null;
  const parts = halves.map((half) => (half === "" ? [] : half.split(":")));
  const [head = [], tail = []] = parts;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array<string>(halves.length === 2 ? missing : 0).fill("0"), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}
