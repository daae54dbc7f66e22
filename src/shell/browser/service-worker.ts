/**
 * Answers a page visit when there is no network: with the kept page of the campaign, which has its moment and its
 * doors. Personal pages are never kept.
 */
interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Visit extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Message extends Extendable {
  readonly data: unknown;
}

const worker = globalThis as unknown as {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(name: "message", listener: (event: Message) => void): void;
  addEventListener(name: "fetch", listener: (event: Visit) => void): void;
};

const SHELF = "offline-1";
const NOBODY = "/offline";
/** Campaigns whose pages are kept. */
const MOST = 12;
/** A network that answers nothing for so long counts as none. */
const PATIENCE = 15_000;

const style = new URL(location.href).searchParams.get("style");

async function keep(address: string): Promise<void> {
  const shelf = await caches.open(SHELF);
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) return;
  // Laid down anew, so that the newest stands last.
  await shelf.delete(address);
  await shelf.put(address, answer);
  const pages = (await shelf.keys()).filter((key) => new URL(key.url).pathname.startsWith("/c/"));
  for (const old of pages.slice(0, -MOST)) await shelf.delete(old);
}

async function without(request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF);
  const slug = /^\/c\/([a-z0-9-]+)/.exec(new URL(request.url).pathname)?.[1];
  const own = slug === undefined ? undefined : await shelf.match(`/c/${slug}/offline`);
  if (own) return own;
  const newest = (await shelf.keys()).findLast((key) => new URL(key.url).pathname.startsWith("/c/"));
  return (await shelf.match(newest ?? NOBODY)) ?? Response.error();
}

/** Waits for the answer's beginning only: what has begun to come may take its time. */
async function patiently(request: Request): Promise<Response> {
  const giveUp = new AbortController();
  const late = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: giveUp.signal });
  } finally {
    clearTimeout(late);
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(SHELF)
      .then((shelf) => shelf.addAll(style?.startsWith("/assets/") ? [NOBODY, style] : [NOBODY]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const { keep: wanted } = (event.data ?? {}) as { readonly keep?: unknown };
  if (typeof wanted === "string" && /^\/c\/[a-z0-9-]{1,80}\/offline$/.test(wanted)) {
    event.waitUntil(keep(wanted).catch(() => undefined));
  }
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(patiently(request).catch(() => without(request)));
  } else if (style !== null && new URL(request.url).pathname === style) {
    event.respondWith(caches.match(style).then((kept) => kept ?? fetch(request)));
  }
});

export {};
