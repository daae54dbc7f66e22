import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ApiProblem, openClient } from "#client";
import { clientTypes } from "../../src/shell/api/client-types.ts";
import { document } from "../../src/shell/api/index.ts";
import { wordsFor } from "../../src/shell/words/index.ts";
import { programOn } from "../api.ts";
import { type TestApp, testApp } from "../app.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const FILE = "src/client/schema.ts";

/** The client's way to the server, without a network between them. */
const askOf = (app: TestApp) => async (url: string, request: RequestInit) => {
  const answer = await app.web.inject({
    method: request.method as "GET",
    url: url.slice("http://crowd.test".length),
    headers: request.headers as Record<string, string>,
    ...(request.body ? { payload: String(request.body) } : {}),
  });
  const headers = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
  return new Response(answer.statusCode === 204 ? null : answer.body, { status: answer.statusCode, headers });
};

test("the client's types are those of the schemas (npm run client makes them anew)", () => {
  const made = spawnSync("node_modules/.bin/biome", ["format", `--stdin-file-path=${FILE}`], {
    cwd: ROOT,
    input: clientTypes(document(wordsFor(["en"]), "")),
    encoding: "utf8",
  });
  expect(readFileSync(path.join(ROOT, FILE), "utf8")).toBe(made.stdout);
});

test("a program reads, writes and hears what is wrong through the typed client", async () => {
  await using app = await testApp();
  const { key } = await programOn(app);
  const client = openClient({ address: "http://crowd.test", ask: askOf(app), key });
  const { data } = await client.call("listCampaigns", { query: { state: "open" } });
  expect(data.map(({ name }) => name)).toEqual(["Song of the Day"]);
  const params = { slug: "song" };
  const { textVersion } = await client.call("getConsent", { params });
  const pledge = (address: string) =>
    client.call("createPledge", {
      params,
      headers: { "Idempotency-Key": "one" },
      body: { address, consent: { givenAt: new Date(app.clock.now).toISOString(), textVersion } },
    });
  expect((await pledge("ada@example.org")).state).toBe("awaiting-confirmation");
  const refused = await pledge("bob@example.org").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiProblem);
  expect(refused).toMatchObject({ status: 422, type: "http://crowd.test/api/problems/idempotency-reused" });
});
