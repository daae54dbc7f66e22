const HASHES = 64;
const ROWS = 4;
const SHINGLE = 3;
const FEWEST_WORDS = 5;
const NEAR = 0.7;
const LOOK = 40;

/**
 * Near-identical texts: those whose sets of three-word shingles overlap by 0.7 or more (Jaccard), and all that are linked so.
 * Candidates come from MinHash signatures in 16 bands of 4 (Broder 1997; Leskovec, Rajaraman & Ullman ch. 3) and are
 * compared exactly. Texts below five words are like none but themselves. Answers for each text the place of the
 * text that stands for its group, its smallest; the order of the texts does not matter.
 */
export function nearIdentical(texts: readonly string[]): Uint32Array {
  const leader = Uint32Array.from(texts.keys());
  const find = (k: number): number => {
    let at = k;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  const shingles = texts.map(shinglesOf);
  const signatures = shingles.map((own) => (own.length === 0 ? null : signatureOf(own)));
  const byText = [...texts.keys()]
    .filter((k) => signatures[k] !== null)
    .sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  for (let band = 0; band < HASHES; band += ROWS) {
    const buckets = new Map<string, number[]>();
    for (const k of byText) {
      const key = signatures[k]!.subarray(band, band + ROWS).join(" ");
      const bucket = buckets.get(key);
      if (bucket) bucket.push(k);
      else buckets.set(key, [k]);
    }
    for (const bucket of buckets.values()) {
      for (let i = 1; i < bucket.length; i++) {
        for (let j = Math.max(0, i - LOOK); j < i; j++) {
          const [a, b] = [find(bucket[i]!), find(bucket[j]!)];
          if (a === b || overlap(shingles[bucket[i]!]!, shingles[bucket[j]!]!) < NEAR) continue;
          leader[texts[a]! < texts[b]! ? b : a] = texts[a]! < texts[b]! ? a : b;
        }
      }
    }
  }
  return leader.map((_, k) => find(k));
}

/** The different shingles of a text as ascending hashes; none for a short text. */
function shinglesOf(text: string): Uint32Array {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length < FEWEST_WORDS) return new Uint32Array(0);
  const hashes = words.map(hashOf);
  const own = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash ^ hashes[i + k]!, 0x9e3779b1) + 0x7f4a7c15;
    own.add(hash >>> 0);
  }
  return Uint32Array.from(own).sort();
}

/** FNV-1a of the UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The least of each of 64 hashes over the shingles. */
function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let h = 0; h < HASHES; h++) {
      let mixed = Math.imul(shingle ^ Math.imul(h + 1, 0x85ebca6b), 0xc2b2ae35);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < signature[h]!) signature[h] = mixed;
    }
  }
  return signature;
}

/** Jaccard's overlap of two ascending sets: common / all. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const difference = a[i]! - b[k]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return common / (a.length + b.length - common);
}
