import { expect, test } from "vitest";
import { openCampaign, testApp } from "../app.ts";

test("what is not there, or cannot be read, is said as a page to people and as problem+json to programs", async () => {
  await using app = await testApp();
  await openCampaign(app);
  const page = await app.web.inject("/c/nowhere");
  expect(page.statusCode).toBe(404);
  expect(page.body).toContain("There is nothing at this address");
  for (const url of ["/c/nowhere/count.json", "/c/nowhere/report.json", "/nowhere.json"]) {
    const answer = await app.web.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({
      status: 404,
      title: expect.stringContaining("nothing at this address"),
    });
  }
  const large = await app.web.inject({
    method: "POST",
    url: "/c/song/pledges",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: `address=${"a".repeat(200_000)}`,
  });
  expect(large.statusCode).toBe(413);
});

test("a failure of ours tells nobody its insides", async () => {
  await using app = await testApp({ LOG_LEVEL: "silent" });
  await openCampaign(app);
  await app.database.pool.query("alter table person rename to person_away");
  const answer = await app.web.inject({
    method: "POST",
    url: "/c/song/pledges",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "address=ada@example.org",
  });
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toMatch(/person|relation|ada@example/);
});
