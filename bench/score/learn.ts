// Learns src/forecast/trained.ts from the 60 cascades in test/fixtures/retweet-cascades. Run when growth.ts or train.ts change:
//   node --conditions=source bench/score/learn.ts
import { writeFileSync } from "node:fs";
import { train } from "#forecast";
import { readCascades } from "./cascades.ts";

const trained = train(readCascades().map(({ hours }) => hours)).map((growth) => ({
  ...growth,
  weights: growth.weights.map((w) => Number(w.toPrecision(6))),
  scale: growth.scale.map((w) => Number(w.toPrecision(6))),
  recent: Number(growth.recent.toPrecision(5)),
  ends: growth.ends.map((e) => Number(e.toPrecision(5))),
}));
const lines = trained.map((growth) => `  ${JSON.stringify(growth)},`).join("\n");
writeFileSync(
  new URL("../../src/forecast/trained.ts", import.meta.url),
  `import type { Growth } from "./growth.ts";\n\n/** Learnt by bench/score/learn.ts from 60 real cascades (Kobayashi & Lambiotte 2016, MIT). Do not edit. */\nexport const TRAINED: readonly Growth[] = [\n${lines}\n];\n`,
);
