import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { ConfigError, readConfig, SETTINGS } from "./config.ts";

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
  ["EXAMPLES", "maybe", /EXAMPLES is "maybe"; give one of yes, no/],
])("%s=%s is refused with its name and the mend", (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(message);
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
