/** A source of uniform numbers in [0, 1). Always an argument, so that every result can be repeated. */
export type Rng = () => number;

/**
 * A seeded generator: sfc32 (Chris Doty-Humphrey, PractRand), its state filled by
 * splitmix32 from `seed`. Period at least 2^32. Not for secrets.
 */
export function seededRng(seed: number): Rng {
  let mix = seed | 0;
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const step = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + out) | 0;
    return (out >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) step();
  return step;
}
