import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "./index.ts";

const canonical = (text: string): string | null => {
  const read = readAddress(text);
  return read.ok ? read.value.canonical : null;
};

test.each([
  ["ada.l+news@GoogleMail.com", "adal@gmail.com"],
  ["A.D.A@gmail.com", "ada@gmail.com"],
  ["ada+x@outlook.com", "ada@outlook.com"],
  ["ada.l@outlook.com", "ada.l@outlook.com"],
  ["ada-x@yahoo.com", "ada@yahoo.com"],
  ["ada+x@me.com", "ada@icloud.com"],
  ["Ada@Example.ORG", "ada@example.org"],
  [" ada@example.org ", "ada@example.org"],
  ["ada@bücher.example", "ada@xn--bcher-kva.example"],
])("%s is known as %s", (text, known) => {
  expect(canonical(text)).toBe(known);
});

test.each(["ada.l@example.org", "ada+x@example.org"])(
  "at a provider that we do not know, %s stays as it is",
  (text) => {
    expect(canonical(text)).toBe(text);
  },
);

test("mail goes to the address as it was typed, with the domain in its sendable form", () => {
  const read = readAddress("Ada.L+news@GMail.com");
  expect(read.ok && read.value.deliverable).toBe("Ada.L+news@gmail.com");
});

test.each([
  "",
  "ada",
  "ada@",
  "@example.org",
  "ada@example",
  "ada@exa mple.org",
  "ada@@example.org",
  "a b@example.org",
  "ada..l@example.org",
  ".ada@example.org",
  "ada@-example.org",
  "ada@127.0.0.1",
  "ada@[127.0.0.1]",
  "ada@example.org/x",
  "ada@example.org?x",
  "ada\n@example.org",
  `${"a".repeat(65)}@example.org`,
])("%j is no address", (text) => {
  expect(readAddress(text)).toEqual({ ok: false, refusal: "not-an-address" });
});

test("the canonical form is stable: reading it again changes nothing", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const once = canonical(text);
      if (once !== null) expect(canonical(once)).toBe(once);
    }),
  );
});

test("dots, tags and case make no second person at Gmail", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/);
  const tag = fc.stringMatching(/^[a-z0-9]{0,8}$/);
  fc.assert(
    fc.property(name, tag, fc.nat(), (mailbox, ending, at) => {
      const cut = 1 + (at % (mailbox.length - 1));
      const dotted = `${mailbox.slice(0, cut)}.${mailbox.slice(cut)}+${ending}@googlemail.com`;
      expect(canonical(dotted.toUpperCase())).toBe(`${mailbox}@gmail.com`);
    }),
  );
});
