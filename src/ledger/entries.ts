/** A leaf may have this many bytes. */
export const LARGEST_LEAF = 65_535;

/** A bundle of entries: each leaf behind its length, two bytes, big end first (C2SP tlog-tiles). Throws RangeError for a leaf that is too large. */
export function bundleEntries(leaves: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(leaves.reduce((sum, leaf) => sum + leaf.length + 2, 0));
  let at = 0;
  for (const leaf of leaves) {
    if (leaf.length > LARGEST_LEAF) throw new RangeError(`a leaf has ${leaf.length} bytes`);
    bytes[at] = leaf.length >> 8;
    bytes[at + 1] = leaf.length & 255;
    bytes.set(leaf, at + 2);
    at += leaf.length + 2;
  }
  return bytes;
}

/** The leaves of a bundle that holds `width` of them; null when it holds anything else. */
export function readEntries(bundle: Uint8Array, width: number): Uint8Array[] | null {
  const leaves: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bundle.length && leaves.length < width) {
    const end = at + 2 + bundle[at]! * 256 + bundle[at + 1]!;
    if (end > bundle.length) return null;
    leaves.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return at === bundle.length && leaves.length === width ? leaves : null;
}
