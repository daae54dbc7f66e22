// Learns src/forecast/trained.ts and trained-slow.ts from the fixtures. Run when growth.ts, train.ts or arrivals.ts change:
//   node --conditions=source bench/score/learn.ts
import { writeFileSync } from "node:fs";
import { slowEnds, train } from "#forecast";
import { readCascades } from "./cascades.ts";
import { readPetitions } from "./petitions.ts";

const rounded = (values: readonly number[], digits: number): number[] =>
  values.map((v) => Number(v.toPrecision(digits)));
const trained = train(readCascades().map(({ hours }) => hours)).map((growth) => ({
  ...growth,
  weights: rounded(growth.weights, 6),
  scale: rounded(growth.scale, 6),
  recent: Number(growth.recent.toPrecision(5)),
  ends: rounded(growth.ends, 5),
}));
const lines = trained.map((growth) => `  ${JSON.stringify(growth)},`).join("\n");
writeFileSync(
  new URL("../../src/forecast/trained.ts", import.meta.url),
  `import type { Growth } from "./growth.ts";\n\n/** Learnt by bench/score/learn.ts from 60 real cascades (Kobayashi & Lambiotte 2016, MIT). Do not edit. */\nexport const TRAINED: readonly Growth[] = [\n${lines}\n];\n`,
);
writeFileSync(
  new URL("../../src/forecast/trained-slow.ts", import.meta.url),
  `import type { SlowEnds } from "./arrivals.ts";\n\n/** Learnt by bench/score/learn.ts from 13 UK petitions (Unlicense, OGL). Do not edit. */\nexport const TRAINED_SLOW: SlowEnds = ${JSON.stringify(rounded(slowEnds(readPetitions()), 5))};\n`,
);
