/** Pledge: one person, one promise. Canonical addresses, what may happen to a pledge, and the counts. */
export { type Address, readAddress } from "./address.ts";
export { decidePledge, type Pledge, type PledgeCommand, type PledgeRefusal } from "./decide.ts";
export { admitFromLine, emptyLine, joinLine, type Line, placeInLine } from "./line.ts";
export { type Counts, countsOf, emptyTally, foldTally, noCounts, type Tally } from "./tally.ts";
