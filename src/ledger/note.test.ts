import { describe, expect, test } from "vitest";
import { fromBase64, toHex } from "#kernel";
import {
  cosign,
  cosignedAt,
  keyText,
  noteSigner,
  openCheckpoint,
  readCheckpoint,
  readKey,
  readNote,
  secondOf,
  signatureLine,
  signCheckpoint,
  signNote,
  verifyNote,
} from "./index.ts";

// golang.org/x/mod/sumdb/note, note_test.go: keys, text and signatures.
const PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const BY_PETER =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const BY_ENOCH =
  "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

describe("signed notes", () => {
  test("a note is signed byte for byte as Go's reference implementation signs it", () => {
    // PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFA…: the seed behind the algorithm's byte.
    const seed = fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")!.subarray(1);
    const peter = noteSigner("PeterNeumann", "log", seed);
    expect(keyText(peter)).toBe(PETER);
    expect(signNote(TEXT, peter)).toBe(`${TEXT}\n${BY_PETER}`);
  });

  test("each signer is told apart, and a changed text or signature is a forgery", () => {
    const [peter, enoch] = [readKey(PETER)!, readKey(ENOCH)!];
    const both = readNote(`${TEXT}\n${BY_PETER}${BY_ENOCH}`)!;
    expect([verifyNote(both, peter), verifyNote(both, enoch)]).toEqual(["signed", "signed"]);
    expect(both.signatures.map(signatureLine)).toEqual([BY_PETER, BY_ENOCH]);
    const one = readNote(`${TEXT}\n${BY_PETER}`)!;
    expect(verifyNote(one, enoch)).toBe("unsigned");
    expect(verifyNote({ ...one, text: TEXT.replace("answer", "Answer") }, peter)).toBe("forged");
    const longer = readNote(`${TEXT}\n${BY_PETER.slice(0, 60)}ABCD${BY_PETER.slice(60)}`)!;
    expect(verifyNote(longer, peter)).toBe("forged");
  });

  test("what is no key is not read as one", () => {
    expect(readKey(PETER)).toMatchObject({ name: "PeterNeumann", id: 0xc74f20a3, kind: "log" });
    for (let i = 0; i < PETER.length; i++) {
      const next = String.fromCharCode(PETER.charCodeAt(i) + 1);
      expect(readKey(PETER.slice(0, i) + next + PETER.slice(i + 1)), `letter ${i}`).toBeNull();
      expect(readKey(PETER.slice(i + 1))).toBeNull();
    }
    // Wrong length and unknown algorithm, each with a fitting id.
    expect(readKey("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==")).toBeNull();
    expect(readKey("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")).toBeNull();
  });

  test.each([
    TEXT,
    `${TEXT}\n`,
    `${TEXT}\n${BY_PETER.slice(0, -1)}`,
    `\u0001${TEXT}\n${BY_PETER}`,
    `\ud800${TEXT}\n${BY_PETER}`,
    `${TEXT}\n${BY_PETER.replace("PeterNeumann", "Bad Name")}`,
    `${TEXT}\n${BY_PETER}Unexpected line.\n`,
    `${TEXT}\n${BY_PETER.repeat(101)}`,
  ])("a text that is no signed note is refused: %j", (text) => {
    expect(readNote(text)).toBeNull();
  });
});

// C2SP tlog-checkpoint and tlog-cosignature: their examples. Their public keys are not published.
const SOFA = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;
// A checkpoint of a log in use, with its key (geomys.org, the log that monitors witnesses).
const IN_USE = `geomys.org/witness/test-log
1
BCml5C32yqMcl0gjTrcSOeNVx59oPnSdytBzDGBO5k0=

— geomys.org/witness/test-log wHh/9BPsoBNr2x0Ol3qPBYasIN0HI2ZiBg5ac0v3LQq/7F+YO7U4oWbDeJn1VaWVrlbSEM30Gr7WWYQjj2SBxRoJ/Ao=
`;
const ITS_KEY = readKey("geomys.org/witness/test-log+c0787ff4+AeMb5VOzy60PTGdGmLPxOKGAa0jNyDGsgv2rnprGju1t")!;

describe("checkpoints", () => {
  test("the standard's example is read, and written again byte for byte", () => {
    const read = readCheckpoint(SOFA)!;
    expect(read).toMatchObject({ origin: "example.com/behind-the-sofa", size: 20852163 });
    expect(toHex(read.root)).toBe("0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62");
    expect(`${read.text}\n${read.signatures.map(signatureLine).join("")}`).toBe(SOFA);
    // "time 1679315147" in the standard's signed message.
    expect(secondOf(read.signatures[1]!.signature)).toBe(1679315147);
  });

  test("a checkpoint that another implementation signed is believed, under its own name only", () => {
    expect(openCheckpoint(IN_USE, ITS_KEY)).toMatchObject({ origin: "geomys.org/witness/test-log", size: 1 });
    expect(openCheckpoint(IN_USE.replace("\n1\n", "\n2\n"), ITS_KEY)).toBe("signature-wrong");
    expect(openCheckpoint(SOFA, ITS_KEY)).toBe("not-signed-by-key");
    const other = noteSigner("b.example/log", "log", new Uint8Array(32).fill(2));
    const note = signCheckpoint({ origin: "a.example/log", size: 1, root: new Uint8Array(32) }, other);
    expect(openCheckpoint(note, other)).toBe("other-log");
  });

  test.each([
    ["a size with a zero in front", SOFA.replace("20852163", "020852163")],
    ["a size that no computer counts exactly", SOFA.replace("20852163", "9007199254740993")],
    ["a root that is cut", SOFA.replace("CsUY", "")],
    ["no origin", SOFA.replace("example.com/behind-the-sofa", "")],
    ["no signature", SOFA.split("\n\n")[0]!],
  ])("%s is no checkpoint", (_, note) => {
    expect(readCheckpoint(note)).toBeNull();
  });

  test("a witness cosigns a checkpoint under the log's signature, with the time", () => {
    const witness = noteSigner("witness.example.com/w1", "witness", new Uint8Array(32).fill(9));
    const cosigned = IN_USE + cosign(IN_USE, witness, 1679315147);
    expect(openCheckpoint(cosigned, ITS_KEY)).toMatchObject({ size: 1 });
    expect(cosignedAt(cosigned, readKey(keyText(witness))!)).toBe(1679315147);
    expect(cosignedAt(IN_USE, witness)).toBeNull();
    expect(cosignedAt(cosigned.replace("\n1\n", "\n2\n"), witness)).toBeNull();
    const sameKeyAsLog = noteSigner("witness.example.com/w1", "log", new Uint8Array(32).fill(9));
    expect(cosignedAt(cosigned, sameKeyAsLog)).toBeNull();
  });
});
