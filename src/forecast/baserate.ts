/** How often efforts of the kind get there at all: to be shown beside every hopeful forecast. */
export interface BaseRate {
  readonly share: number;
  readonly of: string;
  readonly source: string;
}

/** Petitions to the UK Parliament by signatures reached (Yasseri, Hale & Margetts 2017, 20,000 petitions). */
export function petitionBaseRate(signatures: number): BaseRate | null {
  const source = "Yasseri, Hale & Margetts 2017, EPJ Data Science 6:20";
  if (signatures >= 100_000) return { share: 0.001, of: "UK petitions reach 100,000 signatures", source };
  if (signatures >= 10_000)
    return { share: 0.01, of: "UK petitions at most reach 10,000 signatures", source };
  return null;
}
