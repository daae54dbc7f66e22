import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { keyText, noteSigner } from "#ledger";
import { ConfigError, readConfig, SETTINGS } from "./config.ts";

const WITNESS = keyText(noteSigner("watch.test/w", "witness", new Uint8Array(32).fill(3)));
const LOG = keyText(noteSigner("crowd.test/ledger/song", "log", new Uint8Array(32).fill(5)));

test("nothing set gives the defaults", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    port: null,
    host: "127.0.0.1",
    databaseUrl: null,
    smtpUrl: null,
    examples: true,
  });
  expect(config.dataDir.endsWith("/data")).toBe(true);
});

test.each([
  ["PORT", "eighty", /PORT is "eighty"; give a whole number/],
  ["PORT", "70000", /from 0 to 65535/],
  ["DATABASE_URL", "mysql://x", /DATABASE_URL is not an address like postgres/],
  ["PUBLIC_URL", "crowd.example.org", /PUBLIC_URL is not an address like https/],
  ["SMTP_URL", "mail", /SMTP_URL is not an address like smtp/],
  ["LOG_LEVEL", "loud", /LOG_LEVEL is "loud"; give one of/],
  ["SECRET_KEY", "short", /SECRET_KEY is not 32 bytes in base64/],
  ["NATS_URL", "nats://one:4222,http://two", /NATS_URL is not an address like nats/],
  ["WORKERS", "500", /from 0 to 64/],
  ["METRICS_TOKEN_FILE", "/nowhere/token", /METRICS_TOKEN_FILE: \/nowhere\/token cannot be read/],
  ["WITNESSES", "watch.test+1+AAAA", /WITNESSES: .* is no witness's key/],
  ["WITNESSES", `${WITNESS} http://watch.test/w`, /http is for this machine only/],
  ["WITNESSES", `${WITNESS} ftp://127.0.0.1/w`, /not a key with an address like https/],
  ["WITNESSES", `${WITNESS} https://watch.test/w?a=1`, /not a key with an address like https/],
  ["WITNESS_FOR", WITNESS, /WITNESS_FOR: .* is no log's key/],
  ["WITNESS_FOR", `${LOG},${LOG}`, /names the log crowd.test\/ledger\/song twice/],
  ["EXAMPLES", "maybe", /EXAMPLES is "maybe"; give one of yes, no/],
])("%s=%s is refused with its name and the mend", (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(message);
});

test("a witness may have an address where logs are handed over; one without comes by itself", () => {
  const { witnesses, witnessFor } = readConfig({
    WITNESSES: `${WITNESS} https://watch.test/witness/, ${WITNESS}`,
    WITNESS_FOR: LOG,
  });
  expect(witnesses.map(({ url }) => url)).toEqual(["https://watch.test/witness", null]);
  expect([...witnessFor.keys()]).toEqual(["crowd.test/ledger/song"]);
  expect(readConfig({ WITNESSES: `${WITNESS} http://127.0.0.1:7788/witness` }).witnesses).toHaveLength(1);
});

test("a secret may stand in a file instead of the environment", () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "flashcrowd-config-")), "token");
  writeFileSync(file, "only-me\n");
  expect(readConfig({ METRICS_TOKEN_FILE: file }).metricsToken).toBe("only-me");
  expect(readConfig({ METRICS_TOKEN_FILE: file, METRICS_TOKEN: "said" }).metricsToken).toBe("said");
});

test("every setting has a meaning, and no password is part of a message", () => {
  for (const setting of SETTINGS) expect(setting.meaning.length).toBeGreaterThan(10);
  try {
    readConfig({ SMTP_URL: "http://ada:hunter2@mail" });
    expect.unreachable();
  } catch (error) {
    expect(String(error)).not.toContain("hunter2");
  }
});
