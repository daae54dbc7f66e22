import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8 } from "#kernel";
import {
  leafHash,
  leafText,
  makeReceipt,
  nodeHash,
  noteSigner,
  proveInclusion,
  rangeHash,
  receiptText,
  signCheckpoint,
  verifyReceipt,
} from "./index.ts";

const signer = noteSigner("crowd.example/ledger/song", "log", new Uint8Array(32).fill(5));
const leaves = Array.from({ length: 5 }, (_, i) =>
  leafText({
    kind: "verified",
    minute: "2026-11-24T08:13Z",
    who: `${i}`.repeat(22),
    channel: null,
    held: false,
  }),
);
const source = (level: number, index: number): Uint8Array =>
  level === 0
    ? leafHash(utf8(leaves[index]!))
    : nodeHash(source(level - 1, 2 * index), source(level - 1, 2 * index + 1));
const root = rangeHash(source, 0, 5);
const receipt = makeReceipt({
  leaf: leaves[3]!,
  index: 3,
  proof: proveInclusion(source, 3, 5),
  checkpoint: signCheckpoint({ origin: signer.name, size: 5, root }, signer),
  key: signer,
});

test("a genuine receipt says which log it is of, how long that was, and what the leaf says", () => {
  expect(verifyReceipt(receiptText(receipt), null)).toMatchObject({
    origin: "crowd.example/ledger/song",
    index: 3,
    size: 5,
    leaf: { kind: "verified", who: "3".repeat(22) },
  });
  expect(verifyReceipt(receiptText(receipt), signer)).toMatchObject({ index: 3 });
});

test("any other letter in any part of a receipt is found", () => {
  const text = JSON.stringify(receipt);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom("a", "Z", "0", '"', "{"), (at, letter) => {
      fc.pre(text[at] !== letter);
      const verdict = verifyReceipt(text.slice(0, at) + letter + text.slice(at + 1), signer);
      expect(typeof verdict).toBe("string");
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["not-json", "{"],
  ["not-a-receipt", JSON.stringify({ ...receipt, more: 1 })],
  ["not-a-receipt", JSON.stringify({ ...receipt, index: -1 })],
  ["key-unreadable", JSON.stringify({ ...receipt, key: receipt.key.replace("+A", "+B") })],
  ["leaf-unreadable", JSON.stringify({ ...receipt, leaf: receipt.leaf.replace("08:13", "8:13") })],
  ["not-in-log", JSON.stringify({ ...receipt, leaf: receipt.leaf.replace("08:13", "08:14") })],
  ["not-in-log", JSON.stringify({ ...receipt, index: 2 })],
  ["index-outside", JSON.stringify({ ...receipt, index: 5 })],
  ["proof-unreadable", JSON.stringify({ ...receipt, proof: ["AAAA"] })],
  [
    "signature-wrong",
    JSON.stringify({ ...receipt, checkpoint: receipt.checkpoint.replace("\n5\n", "\n6\n") }),
  ],
  ["not-a-checkpoint", JSON.stringify({ ...receipt, checkpoint: "" })],
])("what is wrong is named: %s", (fault, text) => {
  expect(verifyReceipt(text, null)).toBe(fault);
});

test("a receipt of another key is not taken for one of this log", () => {
  const other = noteSigner(signer.name, "log", new Uint8Array(32).fill(6));
  expect(verifyReceipt(receiptText(receipt), other)).toBe("key-of-another");
});
