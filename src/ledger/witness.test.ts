import fc from "fast-check";
import { expect, test } from "vitest";
import { logOf, quietLog, signer, verified, type WholeLog } from "./audit/log.testkit.ts";
import {
  cosign,
  cosignedAt,
  decideWitness,
  noteSigner,
  proveConsistency,
  readSubmission,
  signCheckpoint,
  submissionText,
} from "./index.ts";

const submission = (log: WholeLog, old: number) => ({
  old,
  proof: proveConsistency(log.source, old, log.leaves.length),
  checkpoint: log.note,
});

test("a witness cosigns a log that grows, from nothing and from what it knows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(70), (size, more) => {
      const [before, after] = [quietLog(size), quietLog(size + more)];
      expect(decideWitness(null, submission(after, 0), signer)).toEqual(after.checkpoint);
      expect(decideWitness(before.checkpoint, submission(after, size), signer)).toEqual(after.checkpoint);
    }),
    { numRuns: 50 },
  );
});

test("a log that is rolled back, forked or rewritten is refused, each by its name", () => {
  const [known, grown] = [quietLog(40), quietLog(60)];
  const fork = logOf(Array.from({ length: 40 }, (_, n) => verified(n + 1000)));
  const rewritten = logOf(Array.from({ length: 60 }, (_, n) => verified(n + 1000)));
  const refusal = (log: WholeLog, old: number) =>
    decideWitness(known.checkpoint, submission(log, old), signer);
  expect(refusal(quietLog(30), 30)).toBe("rolled-back");
  expect(refusal(fork, 40)).toBe("other-root");
  expect(refusal(rewritten, 40)).toBe("inconsistent");
  expect(refusal(grown, 20)).toBe("other-size");
  expect(refusal({ ...grown, note: "old wives' tale\n" }, 40)).toBe("unreadable");
});

test("a checkpoint signed by another key is refused", () => {
  const thief = noteSigner(signer.name, "log", new Uint8Array(32).fill(6));
  const log = quietLog(10);
  const stolen = { ...submission(log, 0), checkpoint: signCheckpoint(log.checkpoint, thief) };
  expect(decideWitness(null, stolen, signer)).toBe("unsigned");
});

test("a submission is written and read as C2SP tlog-witness says", () => {
  const sent = submission(quietLog(60), 40);
  const body = submissionText(sent);
  expect(body.startsWith("old 40\n")).toBe(true);
  expect(readSubmission(body)).toEqual(sent);
  // The example of the specification.
  const example = `old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`;
  expect(readSubmission(example)).toMatchObject({ old: 20852014, proof: { length: 4 } });
  for (const bad of ["", "old 01\n\nx", "old -1\n\nx", "old 1\nAAAA\n\nx", "old 1\n"]) {
    expect(readSubmission(bad)).toBeNull();
  }
});

test("a cosignature names its second and holds for the text it was made for only", () => {
  const witness = noteSigner("witness.example/w1", "witness", new Uint8Array(32).fill(9));
  const { note } = quietLog(10);
  const cosigned = note + cosign(note, witness, 1_795_000_000);
  expect(cosignedAt(cosigned, witness)).toBe(1_795_000_000);
  expect(cosignedAt(cosigned.replace("\n10\n", "\n11\n"), witness)).toBeNull();
});
