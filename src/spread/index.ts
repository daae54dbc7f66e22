/** Spread: who brought whom. The shape of the referral forest, its pace, and how many each supporter brings. */
export {
  type Cascade,
  forestShape,
  generationOrder,
  type Order,
  type Parents,
  type Shape,
  structuralVirality,
} from "./shape.ts";
