import { readFileSync } from "node:fs";
import path from "node:path";
import { DAY } from "#kernel";
import { readKey, type VerifierKey } from "#ledger";

/** One setting: the environment variable, its default in words, and what it means. */
export interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** Every setting, as `flashcrowd help config` lists them. */
export const SETTINGS: readonly Setting[] = [
  {
    name: "PORT",
    fallback: "7788, or the next free one",
    meaning: "Port to listen on; when given and taken, it is an error.",
  },
  { name: "HOST", fallback: "127.0.0.1", meaning: "Address to listen on; 0.0.0.0 for every network." },
  { name: "DATA_DIR", fallback: "./data", meaning: "Folder of the embedded database and the secret key." },
  {
    name: "DATABASE_URL",
    fallback: "the embedded database",
    meaning: "PostgreSQL 15 or newer, as postgres://account:password@host/name.",
  },
  {
    name: "SECRET_KEY",
    fallback: "DATA_DIR/secret.key, made at the first start",
    meaning:
      "The installation's secret, 32 bytes in base64; every machine that shares a database needs the same one.",
  },
  {
    name: "NATS_URL",
    fallback: "none: machines tell each other through the database",
    meaning:
      "NATS server with JetStream, as nats://host:4222 (several by comma): keeps pledges while the database is away.",
  },
  {
    name: "WORKERS",
    fallback: "0: one process does everything",
    meaning: "Processes that serve pages on this machine, 0 to 64; the same as serve --workers.",
  },
  {
    name: "METRICS_TOKEN",
    fallback: "none: only programs on this machine read /metrics",
    meaning: "Whoever sends it as a bearer token may read /metrics from elsewhere.",
  },
  {
    name: "PUBLIC_URL",
    fallback: "http://HOST:PORT",
    meaning: "Address under which people reach the server; it stands in links and mails.",
  },
  {
    name: "SMTP_URL",
    fallback: "none: mails stay in the outbox",
    meaning: "Mail server, as smtp://account:password@host:587 or smtps://...",
  },
  {
    name: "MAIL_FROM",
    fallback: "Flashcrowd <no-reply@HOST of PUBLIC_URL>",
    meaning: "Sender of the mails.",
  },
  { name: "MAIL_RATE", fallback: "20", meaning: "Mails a second that this machine gives the mail server." },
  {
    name: "QUEUE",
    fallback: "10000",
    meaning: "Pledges that may wait to be kept; past it people are shown their place in line.",
  },
  {
    name: "KEEP_DAYS",
    fallback: "365",
    meaning:
      "Days after a campaign's end after which everything kept of its people is forgotten; counts, report and log stay.",
  },
  {
    name: "LISTENERS",
    fallback: "18000",
    meaning:
      "Live streams of counts at once in a process; who comes after that asks for the count now and then.",
  },
  {
    name: "TRUST_PROXY",
    fallback: "none",
    meaning: "Addresses of the proxies in front, comma separated, whose X-Forwarded-For is believed.",
  },
  {
    name: "WITNESSES",
    fallback: "none",
    meaning:
      "Keys of the witnesses whose signatures under public logs are shown, comma separated; each is in its witness.pub. With an address behind the key, as “KEY https://crowd.example.org/witness”, logs are handed to the witness there.",
  },
  {
    name: "WITNESS_FOR",
    fallback: "none",
    meaning:
      "Keys of other servers' logs that this server witnesses at /witness/add-checkpoint, comma separated; each is at ADDRESS/ledger/CAMPAIGN/key.",
  },
  {
    name: "WEBHOOK_HOSTS",
    fallback: "none: only the public internet, by https",
    meaning: "Hosts of your own network that webhooks may lead to, as host:port, comma separated.",
  },
  {
    name: "FEED_BASE",
    fallback: "each venue's own address",
    meaning: "Address that stands in for the venues' feeds in tests and drills.",
  },
  {
    name: "OBSERVE_MAX_MB",
    fallback: "200",
    meaning: "Largest file, in MB, that an organiser may bring to be observed; 0 for none.",
  },
  { name: "EXAMPLES", fallback: "yes", meaning: "no: do not load the two examples at the first start." },
  { name: "LOG_LEVEL", fallback: "warn", meaning: "silent, error, warn, info or debug." },
];

/** The settings in force. */
export interface Config {
  readonly port: number | null;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly secretKey: string | null;
  readonly natsUrl: string | null;
  readonly workers: number;
  readonly metricsToken: string | null;
  readonly publicUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  readonly mailRate: number;
  readonly queue: number;
  /** What is kept of people after a campaign has ended, in milliseconds. */
  readonly keptFor: number;
  readonly listeners: number;
  readonly trustProxy: readonly string[];
  readonly witnesses: readonly { readonly key: VerifierKey; readonly url: string | null }[];
  /** Keys of the logs that this server witnesses, by the logs' names. */
  readonly witnessFor: ReadonlyMap<string, VerifierKey>;
  /** As host:port. */
  readonly webhookHosts: readonly string[];
  readonly feedBase: string | null;
  /** Bytes. */
  readonly largestObserved: number;
  readonly examples: boolean;
  readonly logLevel: string;
}

/** A setting that cannot be used; the message names the variable and the mend. */
export class ConfigError extends Error {}

/** More processes than this on one machine only get in each other's way. */
export const MOST_WORKERS = 64;

/**
 * Reads the settings from the environment; NAME_FILE names a file that holds the value of NAME, for secrets.
 * Throws ConfigError.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const text = (name: string) => (env[name]?.trim() || null) ?? fileOf(env, name);
  const number = (name: string, low: number, high: number): number | null => {
    const given = text(name);
    if (given === null) return null;
    const value = Number(given);
    if (!Number.isInteger(value) || value < low || value > high) {
      throw new ConfigError(`${name} is "${given}"; give a whole number from ${low} to ${high}`);
    }
    return value;
  };
  const url = (name: string, schemes: RegExp, example: string): string | null => {
    const given = text(name);
    if (given !== null && !(URL.canParse(given) && schemes.test(given))) {
      throw new ConfigError(`${name} is not an address like ${example}`);
    }
    return given;
  };
  const choice = (name: string, choices: readonly string[], fallback: string): string => {
    const given = text(name)?.toLowerCase() ?? fallback;
    if (!choices.includes(given))
      throw new ConfigError(`${name} is "${given}"; give one of ${choices.join(", ")}`);
    return given;
  };
  return {
    port: number("PORT", 0, 65535),
    host: text("HOST") ?? "127.0.0.1",
    dataDir: path.resolve(text("DATA_DIR") ?? "data"),
    databaseUrl: url("DATABASE_URL", /^postgres(ql)?:\/\//, "postgres://account:password@host/name"),
    secretKey: secretKey(text("SECRET_KEY")),
    natsUrl: natsServers(text("NATS_URL")),
    workers: number("WORKERS", 0, MOST_WORKERS) ?? 0,
    metricsToken: text("METRICS_TOKEN"),
    publicUrl: url("PUBLIC_URL", /^https?:\/\//, "https://crowd.example.org")?.replace(/\/+$/, "") ?? null,
    smtpUrl: url("SMTP_URL", /^smtps?:\/\//, "smtp://account:password@host:587"),
    mailFrom: text("MAIL_FROM"),
    mailRate: number("MAIL_RATE", 1, 1000) ?? 20,
    queue: number("QUEUE", 1, 15_000) ?? 10_000,
    keptFor: (number("KEEP_DAYS", 1, 36_500) ?? 365) * DAY,
    listeners: number("LISTENERS", 0, 1_000_000) ?? 18_000,
    trustProxy: text("TRUST_PROXY")?.split(/\s*,\s*/) ?? [],
    witnesses: witnessesIn(text("WITNESSES")),
    witnessFor: logKeys(text("WITNESS_FOR")),
    webhookHosts: text("WEBHOOK_HOSTS")?.split(/\s*,\s*/) ?? [],
    feedBase: url("FEED_BASE", /^https?:\/\//, "http://127.0.0.1:9000")?.replace(/\/+$/, "") ?? null,
    largestObserved: (number("OBSERVE_MAX_MB", 0, 100_000) ?? 200) * 1_000_000,
    examples: choice("EXAMPLES", ["yes", "no"], "yes") === "yes",
    logLevel: choice("LOG_LEVEL", ["silent", "error", "warn", "info", "debug"], "warn"),
  };
}

function fileOf(env: NodeJS.ProcessEnv, name: string): string | null {
  const file = env[`${name}_FILE`]?.trim();
  if (!file) return null;
  try {
    return readFileSync(file, "utf8").trim() || null;
  } catch (error) {
    throw new ConfigError(`${name}_FILE: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function secretKey(given: string | null): string | null {
  if (given !== null && Buffer.from(given, "base64").length !== 32) {
    throw new ConfigError('SECRET_KEY is not 32 bytes in base64; make one with "openssl rand -base64 32"');
  }
  return given;
}

function witnessesIn(given: string | null): Config["witnesses"] {
  return (given?.split(",") ?? []).map((one) => {
    const [text = "", url = null, ...more] = one.trim().split(/\s+/);
    const key = readKey(text);
    if (key?.kind !== "witness") {
      throw new ConfigError(
        `WITNESSES: "${text}" is no witness's key; copy the line of its witness.pub, or of its /witness/key`,
      );
    }
    if ((url !== null && !isAskable(url)) || more.length > 0) {
      throw new ConfigError(
        `WITNESSES: "${one.trim()}" is not a key with an address like https://crowd.example.org/witness; http is for this machine only`,
      );
    }
    return { key, url: url?.replace(/\/+$/, "") ?? null };
  });
}

/** An address that nobody on the way can answer for: https, or a server on this machine. */
function isAskable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search, hash, username } = new URL(address);
  const here = hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && here)) && search + hash + username === "";
}

function logKeys(given: string | null): Map<string, VerifierKey> {
  const keys = new Map<string, VerifierKey>();
  for (const one of given?.split(",") ?? []) {
    const key = readKey(one.trim());
    if (key?.kind !== "log") {
      throw new ConfigError(
        `WITNESS_FOR: "${one.trim()}" is no log's key; copy the line at the log's address, /ledger/CAMPAIGN/key`,
      );
    }
    if (keys.has(key.name))
      throw new ConfigError(`WITNESS_FOR names the log ${key.name} twice; leave one key`);
    keys.set(key.name, key);
  }
  return keys;
}

function natsServers(given: string | null): string | null {
  for (const server of given?.split(",") ?? []) {
    if (!(URL.canParse(server.trim()) && /^\s*(nats|tls):\/\//.test(server))) {
      throw new ConfigError("NATS_URL is not an address like nats://account:password@host:4222");
    }
  }
  return given;
}
