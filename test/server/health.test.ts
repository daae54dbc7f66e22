import { expect, test } from "vitest";
import { openCampaign, testApp } from "../app.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };

test("readyz says whether a pledge could be kept now, healthz only that the process lives", async () => {
  await using app = await testApp({ LOG_LEVEL: "silent" });
  expect((await app.web.inject("/healthz")).json()).toEqual({ status: "alive" });
  expect((await app.web.inject("/readyz")).json()).toEqual({ status: "ready", keeps: "database" });
  // A server that follows another one answers questions and keeps nothing.
  await app.database.pool.query(
    `alter database ${new URL(app.database.url).pathname.slice(1)} set default_transaction_read_only = on`,
  );
  const end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()";
  await app.database.pool.query(`${end} and pid <> pg_backend_pid()`);
  await app.database.pool.query(`${end} and pid = pg_backend_pid()`).catch(() => undefined);
  const answer = await app.web.inject("/readyz");
  expect(answer.statusCode).toBe(503);
  expect(answer.headers["retry-after"]).toBe("5");
  expect((await app.web.inject("/healthz")).statusCode).toBe(200);
});

test("metrics show intake and outbox to programs on this machine or with the token, to nobody else", async () => {
  await using app = await testApp({ METRICS_TOKEN: "tell-me" });
  await openCampaign(app);
  const pledge = await app.web.inject({
    method: "POST",
    url: "/c/song/pledges",
    headers: FORM,
    payload: "address=ada@example.org",
  });
  expect(pledge.statusCode).toBe(303);
  const { body } = await app.web.inject("/metrics");
  expect(body).toContain('flashcrowd_pledges_total{kept="database"} 1');
  expect(body).toContain("flashcrowd_commit_size_count 1");
  expect(body).toMatch(/flashcrowd_commit_seconds_sum 0\.\d+/);
  expect(body).toContain("flashcrowd_intake_waiting 0");
  expect(body).toContain("flashcrowd_outbox_age_seconds 0");
  expect(body).toContain("flashcrowd_listeners 0");
  expect(body).toContain("flashcrowd_staleness_seconds 0");
  expect(body).not.toContain("ada");
  const elsewhere = { remoteAddress: "203.0.113.7", url: "/metrics" };
  expect((await app.web.inject(elsewhere)).statusCode).toBe(404);
  const passedOn = { url: "/metrics", headers: { "x-forwarded-for": "203.0.113.7" } };
  expect((await app.web.inject(passedOn)).statusCode).toBe(404);
  const wrong = { ...elsewhere, headers: { authorization: "Bearer tell-you" } };
  expect((await app.web.inject(wrong)).statusCode).toBe(404);
  const right = { ...elsewhere, headers: { authorization: "Bearer tell-me" } };
  expect((await app.web.inject(right)).statusCode).toBe(200);
});
