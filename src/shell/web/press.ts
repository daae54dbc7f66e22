import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { GUARDS } from "./guards.ts";

/** Something that many are sent alike: made, compressed and tagged once, with the heads of its answers. */
export interface Pressed {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly tag: string;
  readonly heads: { readonly plain: string[]; readonly zipped: string[]; readonly unchanged: string[] };
}

/** Presses a text for everybody. `headers` come on top of those that every answer has; undefined takes one away. */
export function press(text: string, headers: Readonly<Record<string, string | undefined>>): Pressed {
  const plain = Buffer.from(text);
  const zipped = gzipSync(plain, { level: 5 });
  // Weak: the same text compressed is the same page.
  const tag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`;
  const shared = { ...GUARDS, ...headers, etag: tag };
  const flat = (more: Readonly<Record<string, string>>): string[] =>
    Object.entries({ ...shared, ...more }).flatMap(([name, value]) =>
      value === undefined ? [] : [name, value],
    );
  return {
    plain,
    zipped,
    tag,
    heads: {
      plain: flat({ "content-length": String(plain.length) }),
      zipped: flat({ "content-encoding": "gzip", "content-length": String(zipped.length) }),
      unchanged: flat({}),
    },
  };
}

/** Sends what was pressed, compressed when the browser takes that; nothing but "unchanged" to who has it already. */
export function sendPressed(request: FastifyRequest, reply: FastifyReply, pressed: Pressed): FastifyReply {
  const { headers } = request;
  // Past Fastify's own sending: the head is ready, and there is nothing to decide.
  reply.hijack();
  if (headers["if-none-match"] !== undefined && isTagged(headers["if-none-match"], pressed.tag)) {
    reply.raw.writeHead(304, pressed.heads.unchanged).end();
  } else if (/\bgzip\b/.test(String(headers["accept-encoding"]))) {
    reply.raw.writeHead(200, pressed.heads.zipped).end(pressed.zipped);
  } else {
    reply.raw.writeHead(200, pressed.heads.plain).end(pressed.plain);
  }
  return reply;
}

function isTagged(header: string, tag: string): boolean {
  return header
    .split(",", 20)
    .some((given) => given.trim() === tag || given.trim() === tag.slice(2) || given.trim() === "*");
}

/** What was made of something, with what it was made of. */
interface Made<T> {
  readonly from: readonly unknown[];
  readonly value: T;
}

/** How many things one shelf keeps. */
const MOST = 1000;

/**
 * A shelf of things that are made once and kept until what they are made of is another: objects are
 * compared by identity, since nothing here is ever changed in place.
 */
export class Shelf<T> {
  readonly #made = new Map<string, Made<T>>();

  /** The thing under `key`, made anew when one of `from` is not what it was. */
  get(key: string, from: readonly unknown[], make: () => T): T {
    const known = this.#made.get(key);
    if (known?.from.every((one, i) => Object.is(one, from[i]))) return known.value;
    const value = make();
    this.#made.delete(key);
    if (this.#made.size >= MOST) this.#made.delete(this.#made.keys().next().value!);
    this.#made.set(key, { from, value });
    return value;
  }

  /** Takes the thing under `key` off the shelf. */
  forget(key: string): void {
    this.#made.delete(key);
  }
}
