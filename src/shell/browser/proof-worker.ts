/** Does the proof of work away from the page: tries counters until a hash begins as the challenge asks (ALTCHA, SHA-256). */
interface Parameters {
  readonly nonce: string;
  readonly salt: string;
  readonly keyPrefix: string;
}

const AT_ONCE = 64;
const MOST = 1_000_000;

const bytes = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function solve({ nonce, salt, keyPrefix }: Parameters) {
  const head = [...bytes(salt), ...bytes(nonce)];
  const wanted = bytes(keyPrefix);
  const hash = (counter: number): Promise<ArrayBuffer> => {
    const input = new Uint8Array(head.length + 4);
    input.set(head);
    new DataView(input.buffer).setUint32(head.length, counter);
    return crypto.subtle.digest("SHA-256", input);
  };
  for (let from = 0; from < MOST; from += AT_ONCE) {
    const keys = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => hash(from + i)));
    const found = keys.findIndex((key) => {
      const start = new Uint8Array(key);
      return wanted.every((byte, i) => start[i] === byte);
    });
    if (found >= 0) return { counter: from + found, derivedKey: hex(keys[found]!) };
  }
  return null;
}

addEventListener("message", (event: MessageEvent<Parameters>) => {
  solve(event.data).then(
    (solution) => postMessage(solution),
    () => postMessage(null),
  );
});

export {};
