import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { seededRng } from "#kernel";
import { createFetcher, type Fetcher, type FetcherOptions } from "./fetcher.ts";

const REQUEST = { url: "https://rss.marketingtools.apple.com/api/v2/us/list.json?a=1", hosts: ["apple.com"] };
const patience = {
  headMs: 300,
  quietMs: 300,
  wholeMs: 2000,
  maxBytes: 256 * 1024,
  redirects: 3,
  tries: 3,
  retryMs: 1,
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A venue on loopback; what it is asked is kept in `asked`. */
async function venue(answer: RequestListener, options: Partial<FetcherOptions> = {}) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = "Flashcrowd/test (+https://example.org)";
  return { asked, fetcher: createFetcher({ agent, rng: seededRng(1), baseUrl, patience, ...options }) };
}

/** The kind of fault alone, so that a failing test need not print megabytes. */
async function faultOf(fetcher: Fetcher): Promise<string> {
  const answer = await fetcher(REQUEST, null);
  return answer.ok ? "none" : answer.refusal.fault.kind;
}

const json = (
  response: ServerResponse,
  body: string | Uint8Array,
  more: Record<string, string> = {},
): void => {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", ...more }).end(body);
};

test("an answer comes with its hash and its validators, asked for politely by name", async () => {
  const { fetcher, asked } = await venue((_, response) => {
    json(response, '{"é":1}', { etag: '"7"', "last-modified": "Mon, 03 Jan 2022 22:57:56 GMT" });
  });
  expect(await fetcher(REQUEST, null)).toEqual({
    ok: true,
    value: {
      kind: "text",
      text: '{"é":1}',
      // printf '{"é":1}' | sha256sum
      rawHash: "ddcfcf4765da163969972bb20660092ca2787782d9352d1d8a38e93f70acf3bf",
      validators: { etag: '"7"', lastModified: "Mon, 03 Jan 2022 22:57:56 GMT" },
    },
  });
  expect(asked.map(({ url, headers }) => [url, headers["user-agent"]])).toEqual([
    ["/api/v2/us/list.json?a=1", "Flashcrowd/test (+https://example.org)"],
  ]);
});

test("what we have already is asked for on condition, and the venue may say that it has not changed", async () => {
  const { fetcher } = await venue((request, response) => {
    const known =
      request.headers["if-none-match"] === '"7"' && request.headers["if-modified-since"] === "then";
    response.writeHead(known ? 304 : 500).end();
  });
  expect(await fetcher(REQUEST, { etag: '"7"', lastModified: "then" })).toEqual({
    ok: true,
    value: { kind: "not-changed" },
  });
});

test("a 304 to an ask without condition is a fault, not an answer", async () => {
  const { fetcher } = await venue((_, response) => response.writeHead(304).end());
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "http-status", detail: "the venue answered 304" } },
  });
});

test("a venue that stumbles twice is asked a third time within the poll", async () => {
  const { fetcher, asked } = await venue((_, response) => {
    if (asked.length < 3) response.writeHead(500).end("oops");
    else json(response, "{}");
  });
  expect(await fetcher(REQUEST, null)).toMatchObject({ ok: true, value: { text: "{}" } });
  expect(asked).toHaveLength(3);
});

test.each([
  [500, {}, 3, null],
  [404, {}, 1, null],
  [429, { "retry-after": "120" }, 1, 120_000],
  [503, { "retry-after": "999999999" }, 1, 86_400_000],
  [503, { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, 3, null],
])("status %i with %j is asked %i-fold no more", async (status, headers, times, stayAwayMs) => {
  const { fetcher, asked } = await venue((_, response) =>
    response.writeHead(status as number, headers).end(),
  );
  expect(await fetcher(REQUEST, null)).toEqual({
    ok: false,
    refusal: { fault: { kind: "http-status", detail: `the venue answered ${status}` }, stayAwayMs },
  });
  expect(asked).toHaveLength(times);
});

test("a venue that never answers is left, as often as tries are allowed", async () => {
  const { fetcher, asked } = await venue(() => {}, { patience: { ...patience, headMs: 30, tries: 2 } });
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "timeout", detail: "no answer within 30 ms" } },
  });
  expect(asked).toHaveLength(2);
});

test("a venue that falls silent in the middle is left", async () => {
  const { fetcher } = await venue((_, response) => void response.writeHead(200).write('{"feed":'), {
    patience: { ...patience, quietMs: 30, tries: 1 },
  });
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "timeout", detail: "nothing came for 30 ms" } },
  });
});

test("a slow venue is heard to the end while every piece comes in time", async () => {
  const { fetcher } = await venue(
    (_, response) => {
      let left = 20;
      const drip = setInterval(() => {
        if (left-- > 0) response.write(" ");
        else response.end("{}");
      }, 20);
      response.on("close", () => clearInterval(drip));
    },
    { patience: { ...patience, quietMs: 250, tries: 1 } },
  );
  expect(await fetcher(REQUEST, null)).toMatchObject({ ok: true });
});

test("a venue that drips is left when the whole answer takes too long", async () => {
  const { fetcher } = await venue(
    (_, response) => {
      const drip = setInterval(() => response.write(" "), 5);
      response.on("close", () => clearInterval(drip));
    },
    { patience: { ...patience, wholeMs: 100, tries: 1 } },
  );
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "timeout", detail: "the answer was not complete after 100 ms" } },
  });
});

test("an answer without end is cut at the cap, and the line is closed", async () => {
  let sent = 0;
  const piece = Buffer.alloc(64 * 1024, " ");
  const closed = Promise.withResolvers<void>();
  const { fetcher, asked } = await venue((_, response) => {
    response.on("close", closed.resolve);
    const more = (): void => {
      while (sent < 2 ** 31 && !response.destroyed) {
        sent += piece.length;
        if (!response.write(piece)) return void response.once("drain", more);
      }
    };
    more();
  });
  expect(await faultOf(fetcher)).toBe("too-large");
  await closed.promise;
  expect(asked).toHaveLength(1);
  // The cap of 256 KiB and what the two sockets hold, far from the 2 GiB on offer.
  expect(sent).toBeLessThan(64 * 1024 * 1024);
});

test("an answer that announces too much is not read at all", async () => {
  const { fetcher } = await venue((_, response) => {
    response.writeHead(200, { "content-length": "2147483648" }).write("x");
  });
  expect(await faultOf(fetcher)).toBe("too-large");
});

test("the cap counts what a small packed answer unpacks to", async () => {
  const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));
  expect(packed.length).toBeLessThan(patience.maxBytes);
  const { fetcher } = await venue((_, response) => json(response, packed, { "content-encoding": "gzip" }));
  expect(await faultOf(fetcher)).toBe("too-large");
});

test("a packed answer of honest size is unpacked", async () => {
  const { fetcher } = await venue((_, response) =>
    json(response, gzipSync("{}"), { "content-encoding": "gzip" }),
  );
  expect(await fetcher(REQUEST, null)).toMatchObject({ value: { text: "{}" } });
});

test("a web page in place of the feed is told by its type", async () => {
  const { fetcher, asked } = await venue((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in</h1>");
  });
  expect(await fetcher(REQUEST, null)).toMatchObject({ refusal: { fault: { kind: "html-instead" } } });
  expect(asked).toHaveLength(1);
});

test.each([
  ["application/json; charset=iso-8859-1", Buffer.from("Zoë", "latin1"), { value: { text: "Zoë" } }],
  ["application/json; charset=iso-8859-1", Buffer.from("Zoë"), { value: { text: "Zoë" } }],
  ["text/javascript", Buffer.from("\uFEFFZoë"), { value: { text: "Zoë" } }],
  [
    "application/json; charset=utf-8",
    Buffer.from("Zoë", "latin1"),
    { refusal: { fault: { kind: "charset" } } },
  ],
  [
    "application/json; charset=klingon",
    Buffer.from("Zoë", "latin1"),
    { refusal: { fault: { kind: "charset" } } },
  ],
])(
  "an answer of type %s with the bytes %j is decoded or refused, never garbled",
  async (type, bytes, result) => {
    const { fetcher } = await venue((_, response) =>
      response.writeHead(200, { "content-type": type }).end(bytes),
    );
    expect(await fetcher(REQUEST, null)).toMatchObject(result);
  },
);

test("the old host's redirect is followed to the new one", async () => {
  const { fetcher, asked } = await venue((request, response) => {
    if (request.url === "/new.json") json(response, "{}");
    else response.writeHead(301, { location: "https://rss.marketingtools.apple.com/new.json" }).end();
  });
  expect(await fetcher({ ...REQUEST, url: "https://rss.apple.com/old.json" }, null)).toMatchObject({
    ok: true,
  });
  expect(asked.map(({ url }) => url)).toEqual(["/old.json", "/new.json"]);
});

test("redirects in a circle end", async () => {
  const { fetcher, asked } = await venue((request, response) => {
    response.writeHead(302, { location: request.url ?? "/" }).end();
  });
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "redirect", detail: "more than 3 redirects" } },
  });
  expect(asked).toHaveLength(4);
});

test.each([
  ["http://169.254.169.254/latest", "redirected to 169.254.169.254, which is no host of this feed"],
  ["https://apple.com.evil.example/", "which is no host of this feed"],
  ["https://evilapple.com/", "which is no host of this feed"],
  ["file:///etc/passwd", "redirected to a file: address"],
  ["http://[", "redirected to what is no address"],
])("a redirect to %s is not followed", async (location, detail) => {
  const { fetcher, asked } = await venue((_, response) => response.writeHead(302, { location }).end());
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "redirect", detail: expect.stringContaining(detail) } },
  });
  expect(asked).toHaveLength(1);
});

test("a line that breaks in the middle, or that nobody picks up, is a fault of the network", async () => {
  const broken = await venue((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("{", () => response.destroy());
  });
  expect(await broken.fetcher(REQUEST, null)).toMatchObject({ refusal: { fault: { kind: "network" } } });
  expect(broken.asked).toHaveLength(3);

  const gone = createServer().listen(0, "127.0.0.1");
  await once(gone, "listening");
  const baseUrl = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
  await new Promise((resolve) => gone.close(resolve));
  const fetcher = createFetcher({ agent: "test", rng: seededRng(1), baseUrl, patience });
  expect(await fetcher(REQUEST, null)).toMatchObject({
    refusal: { fault: { kind: "network", detail: "no answer: ECONNREFUSED" } },
  });
});
