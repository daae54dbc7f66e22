/** Ledger: the closed list of facts that a campaign is made of, and the public log that proves them. */
export {
  type Audit,
  Auditor,
  type AuditQuestion,
  type EarlierCheckpoint,
} from "./audit/auditor.ts";
export { compareFigures, type PublishedFigures, readPublished } from "./audit/compare.ts";
export { type AuditFault, type Finding, leavesInWords } from "./audit/finding.ts";
export { canonicalJson } from "./canonical.ts";
export {
  type Checkpoint,
  type CheckpointFault,
  cosign,
  cosignedAt,
  openCheckpoint,
  readCheckpoint,
  secondOf,
  signCheckpoint,
} from "./checkpoint.ts";
export { bundleEntries, LARGEST_LEAF, readEntries } from "./entries.ts";
export type { Fact, FactBody, FactKind, HoldReason, Money, Origin, PledgeId, Stretch } from "./fact.ts";
export { type Counted, emptyFigures, type Figures, foldFact, foldLeaf, foldLeaves } from "./figures.ts";
export {
  type Leaf,
  type LeafBody,
  leafBytes,
  leafText,
  minuteOf,
  type Pseudonym,
  type RulesCheck,
  readLeaf,
} from "./leaf.ts";
export { type LeafContext, leafOf, pseudonymOf } from "./leaf-of.ts";
export {
  appendHash,
  EMPTY_ROOT,
  emptyFrontier,
  type Frontier,
  type Hash,
  type HashSource,
  leafHash,
  nodeHash,
  rangeHash,
  rootOf,
} from "./merkle.ts";
export {
  type KeyKind,
  keyText,
  type Note,
  type NoteSigner,
  noteSigner,
  readKey,
  readNote,
  signatureLine,
  signNote,
  type VerifierKey,
  verifierKey,
  verifyNote,
} from "./note.ts";
export { proveConsistency, proveInclusion, verifyConsistency, verifyInclusion } from "./proof.ts";
export {
  makeReceipt,
  type ProvenLeaf,
  type Receipt,
  type ReceiptFault,
  receiptText,
  verifyReceipt,
} from "./receipt.ts";
export {
  edgeTiles,
  growTiles,
  hashesIn,
  readTilePath,
  TILE_WIDTH,
  type Tile,
  type TileBytes,
  type TileSource,
  tilePath,
  tilesFor,
  tileWidth,
} from "./tile.ts";
export {
  decideWitness,
  REFUSED_IN_WORDS,
  readSubmission,
  type Submission,
  submissionText,
  type WitnessRefusal,
} from "./witness.ts";
