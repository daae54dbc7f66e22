import { expect, test } from "vitest";
import { DAY } from "#kernel";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";

async function supporter(app: TestApp) {
  const { id } = await openCampaign(app);
  const pledge = await pledgeOf(app, id, "ada@example.org");
  await act(app.store, pledge, "verify");
  const ticket = app.tickets.issue("unsubscribe", pledge, app.clock.now + DAY);
  const wants = async () => (await app.store.findPerson(pledge))!.reminders;
  return { link: `/u/${ticket}`, wants, pledge };
}

test("opening the link stops nothing; its button stops the reminders and says so; the pledge stands", async () => {
  await using app = await testApp();
  const { link, wants, pledge } = await supporter(app);
  const page = await app.web.inject(link);
  expect(page.body).toContain(`action="${link}/stop"`);
  expect(await wants()).toBe(true);
  const pressed = await app.web.inject({
    method: "POST",
    url: `${link}/stop`,
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
    payload: "",
  });
  expect([pressed.statusCode, pressed.headers.location]).toEqual([303, link]);
  expect(await wants()).toBe(false);
  const after = await app.web.inject(link);
  expect(after.body).toContain("no more reminders");
  expect(after.body).not.toContain("<form");
  expect((await app.store.findPerson(pledge))!.state).toBe("verified");
});

test.each([
  ["application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
  [
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  ],
])("a mail program unsubscribes with one POST, without a redirect (%s)", async (type, payload) => {
  await using app = await testApp();
  const { link, wants } = await supporter(app);
  const answer = await app.web.inject({
    method: "POST",
    url: link,
    headers: { "content-type": type },
    payload,
  });
  expect(answer.statusCode).toBe(200);
  expect(await wants()).toBe(false);
});

test("a link that was cut off stops nobody's reminders", async () => {
  await using app = await testApp();
  const { link, wants } = await supporter(app);
  for (const method of ["GET", "POST"] as const) {
    const answer = await app.web.inject({ method, url: link.slice(0, -2) });
    expect(answer.statusCode).toBe(410);
  }
  expect(await wants()).toBe(true);
});
