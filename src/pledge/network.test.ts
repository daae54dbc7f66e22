import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "./index.ts";

test("neighbours of one IPv4 network are one network, and other networks are others", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.0/24");
  expect(networkOf("::ffff:203.0.113.200")).toBe("203.0.113.0/24");
  expect(networkOf("203.0.114.7")).not.toBe(networkOf("203.0.113.7"));
  fc.assert(
    fc.property(fc.ipV4(), fc.nat(255), (address, host) => {
      const neighbour = address.replace(/\d+$/, String(host));
      expect(networkOf(neighbour)).toBe(networkOf(address));
    }),
  );
});

test("an IPv6 address is known by its first 48 bits, however it is written", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1::/48");
  expect(networkOf("2001:DB8:1::6")).toBe("2001:db8:1::/48");
  expect(networkOf("2001:0db8:0001:ffff::")).toBe("2001:db8:1::/48");
  expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0::/48");
  expect(networkOf("2001:db8:2::6")).not.toBe(networkOf("2001:db8:1::6"));
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(networkOf(address)).toMatch(/^[0-9a-f:]+::\/48$/);
    }),
  );
});

test("what is no address has no network", () => {
  for (const text of ["", "unknown", "1.2.3", "1.2.3.999", "1:2:3", "::1::2", "12345::"])
    expect(networkOf(text)).toBeNull();
});
