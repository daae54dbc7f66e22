/** Pledge: one person, one promise. Canonical addresses, what may happen to a pledge, suspicion, and the counts. */
export { type Address, readAddress } from "./address.ts";
export { decidePledge, type Pledge, type PledgeCommand, type PledgeRefusal } from "./decide.ts";
export { admitFromLine, emptyLine, joinLine, type Line, placeInLine } from "./line.ts";
export { networkOf } from "./network.ts";
export { BURST, isRushed } from "./suspicion/crowd.ts";
export { type House, houseOf, seriesOf } from "./suspicion/mailbox.ts";
export { ALONE, type Company, type Sighting } from "./suspicion/sighting.ts";
export { COMPANY_BOUNDS, mayAnswer, suspect } from "./suspicion/suspect.ts";
export { mailWait, type Waits, waitsOf } from "./suspicion/waits.ts";
export {
  type Counts,
  countsOf,
  emptyTally,
  foldTally,
  noCounts,
  type SecondLooks,
  type Tally,
} from "./tally.ts";
