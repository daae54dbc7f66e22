import type { Axis, Measure } from "./measures/measure.ts";

/** What an activity looks like; a closed list. */
const VERDICTS = [
  "insufficient data",
  "organic",
  "grassroots campaign",
  "word-of-mouth marketing",
  "covertly coordinated",
  "spam",
] as const;
export type Verdict = (typeof VERDICTS)[number];
const GRADES = ["none", "weak", "moderate", "strong"] as const;
export type Grade = (typeof GRADES)[number];

/** Evidence that no event can give: people declare it, with links. */
export interface Declared {
  /** 0 none to 3: named organiser, public ask, public time. Null when nobody looked. */
  readonly transparency: number | null;
  readonly links: readonly string[];
  /** Epoch seconds of a publicly announced moment. */
  readonly moment: number | null;
  readonly commercial: "disclosed" | "undisclosed" | null;
  /** Signs of concealment found outside the events, such as mass deletion or accounts created together. */
  readonly concealment: readonly string[];
}

export const NOTHING_DECLARED: Declared = {
  transparency: null,
  links: [],
  moment: null,
  commercial: null,
  concealment: [],
};

/** The printed rule table: grades by the measure named, from the first threshold that holds. */
export const GRADE_RULES: Record<
  Axis,
  {
    readonly measure: string;
    readonly weak: number;
    readonly moderate: number;
    readonly strong: number;
    readonly falling?: true;
  }
> = {
  coordination: { measure: "accounts with a significant edge", weak: 0.0001, moderate: 0.01, strong: 0.1 },
  synchrony: { measure: "peak share, 10 minutes", weak: 0.2, moderate: 0.35, strong: 0.5 },
  automation: {
    measure: "accounts with regular intervals (A_n <= -0.3, 6+ acts)",
    weak: 0.05,
    moderate: 0.2,
    strong: 0.5,
  },
  concentration: {
    measure: "effective accounts (1/HHI) per account",
    weak: 0.8,
    moderate: 0.5,
    strong: 0.2,
    falling: true,
  },
  duplication: {
    measure: "acts that repeat the same account and object",
    weak: 0.05,
    moderate: 0.2,
    strong: 0.5,
  },
  lifetime: { measure: "accounts with at most 2 acts ever", weak: 0.1, moderate: 0.25, strong: 0.5 },
};

export const VERDICT_RULES: Readonly<Record<Verdict, { readonly needs: string; readonly excluded: string }>> =
  {
    "insufficient data": {
      needs:
        "fewer than 50 acts or 20 accounts, a clock coarser than the window, or signs that fit no row below",
      excluded: "",
    },
    organic: {
      needs:
        "no significant repeated edge; co-actions less than twice those expected by chance; synchrony below strong; concentration below strong",
      excluded: "significant repeated edges",
    },
    "grassroots campaign": {
      needs:
        "synchrony at least moderate within a day of a declared public moment; effective accounts at least 0.8; automation weak at most; transparency 2 or more with links",
      excluded: "commercial interest",
    },
    "word-of-mouth marketing": {
      needs: "as a grassroots campaign, with a disclosed commercial beneficiary",
      excluded: "undisclosed pay",
    },
    "covertly coordinated": {
      needs:
        "significant repeated edges; at least 2 declared or measured signs of concealment (measured: lockstep over 3 or more objects, half of the texts identical), at least 1 of them declared; transparency searched and absent",
      excluded: "an open call that explains the timing",
    },
    spam: { needs: "automation, concentration and duplication all strong", excluded: "" },
  };

const MAX_ORGANIC_EXCESS = 2;

/** The graded answer with what speaks for and against it. */
export interface Reading {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly grades: Readonly<Record<Axis, Grade | null>>;
  /** Grades of the two axes that no event can give; null when nobody looked. */
  readonly declaredGrades: { readonly transparency: Grade | null; readonly selfInterest: Grade | null };
  /**
   * What calls for a closer look, whatever the verdict, each with its measure. Synchrony is no such sign: an open rush
   * is synchronous too.
   */
  readonly signs: readonly string[];
  readonly supports: readonly string[];
  readonly against: readonly string[];
  readonly wouldChange: readonly string[];
}

export interface Facts {
  readonly rows: number;
  readonly accounts: number;
  readonly window: number;
  /** Coarsest unit all times keep to, in seconds. */
  readonly resolution: number;
  readonly significantEdges: number;
  /** Co-actions seen over those expected by chance; null when none is expected. */
  readonly excess: number | null;
  /** Significant edges over three or more objects. */
  readonly lockstepEdges: number;
  readonly peakAt: number | null;
}

/** Reads the measures by the printed rules. Events alone never reach "covertly coordinated". */
export function readVerdict(
  measures: readonly Measure[],
  facts: Facts,
  declared: Declared = NOTHING_DECLARED,
): Reading {
  const grades = gradesOf(measures);
  const atLeast = (axis: Axis, grade: Grade): boolean =>
    grades[axis] !== null && GRADES.indexOf(grades[axis]) >= GRADES.indexOf(grade);
  const effective = measures.find((m) => m.name === GRADE_RULES.concentration.measure)?.value ?? 0;
  const open = (declared.transparency ?? 0) >= 2 && declared.links.length > 0;
  const nearMoment =
    declared.moment !== null && facts.peakAt !== null && Math.abs(facts.peakAt - declared.moment) <= 86_400;
  const sameTexts = measures.find((m) => m.name === SAME_TEXTS)?.value ?? 0;
  const concealment = [
    ...declared.concealment,
    ...(facts.lockstepEdges > 0 ? ["lockstep over 3 or more objects"] : []),
    ...(sameTexts >= 0.5 ? [SAME_TEXTS] : []),
  ];
  const campaign =
    atLeast("synchrony", "moderate") &&
    nearMoment &&
    effective >= 0.8 &&
    !atLeast("automation", "moderate") &&
    open;
  const small = tooSmall(facts);
  let verdict: Verdict = "insufficient data";
  if (small !== null) verdict = "insufficient data";
  else if ((["automation", "concentration", "duplication"] as const).every((axis) => atLeast(axis, "strong")))
    verdict = "spam";
  else if (campaign && declared.commercial === null) verdict = "grassroots campaign";
  else if (campaign && declared.commercial === "disclosed") verdict = "word-of-mouth marketing";
  else if (
    facts.significantEdges > 0 &&
    concealment.length >= 2 &&
    declared.concealment.length > 0 &&
    declared.transparency === 0 &&
    !nearMoment
  )
    verdict = "covertly coordinated";
  else if (
    facts.significantEdges === 0 &&
    (facts.excess ?? 0) < MAX_ORGANIC_EXCESS &&
    !atLeast("synchrony", "strong") &&
    !atLeast("concentration", "strong")
  )
    verdict = "organic";
  const sign = evidence(grades, facts, declared);
  return {
    verdict,
    sentence: sentenceOf(verdict, small, facts),
    grades,
    declaredGrades: {
      transparency: declared.transparency === null ? null : GRADES[Math.min(3, declared.transparency)]!,
      selfInterest:
        declared.commercial === null ? null : declared.commercial === "disclosed" ? "moderate" : "strong",
    },
    signs: signsOf(grades, measures),
    supports: verdict === "organic" ? sign.calm : sign.raised,
    against: verdict === "organic" ? sign.raised : sign.calm,
    wouldChange: changes(verdict, declared),
  };
}

const SAME_TEXTS = "acts that say what another account says";

function signsOf(grades: Record<Axis, Grade | null>, measures: readonly Measure[]): string[] {
  return (Object.keys(GRADE_RULES) as Axis[]).flatMap((axis) => {
    const grade = grades[axis];
    const sign =
      axis !== "synchrony" && (grade === "strong" || (grade === "moderate" && axis !== "concentration"));
    if (!sign) return [];
    const rule = GRADE_RULES[axis];
    const value = measures.find((m) => m.name === rule.measure)?.value ?? 0;
    return [`${axis} is ${grade}: ${rule.measure}, ${Number(value.toPrecision(3))}`];
  });
}

/** Grades the measures axis by axis; null where the measure is not defined. */
export function gradesOf(measures: readonly Measure[]): Record<Axis, Grade | null> {
  return Object.fromEntries(
    (Object.keys(GRADE_RULES) as Axis[]).map((axis) => [axis, gradeOf(axis, measures)]),
  ) as Record<Axis, Grade | null>;
}

function gradeOf(axis: Axis, measures: readonly Measure[]): Grade | null {
  const rule = GRADE_RULES[axis];
  const value = measures.find((m) => m.name === rule.measure)?.value ?? null;
  if (value === null) return null;
  const reached = (limit: number): boolean => (rule.falling ? value < limit : value >= limit);
  return reached(rule.strong)
    ? "strong"
    : reached(rule.moderate)
      ? "moderate"
      : reached(rule.weak)
        ? "weak"
        : "none";
}

function tooSmall({ rows, accounts, window, resolution }: Facts): string | null {
  if (rows < 50) return `${rows} acts are fewer than 50`;
  if (accounts < 20) return `${accounts} accounts are fewer than 20`;
  if (resolution > window)
    return `the clock ticks every ${resolution} s, coarser than the window of ${window} s`;
  return null;
}

function sentenceOf(verdict: Verdict, small: string | null, { significantEdges }: Facts): string {
  if (small !== null) return `We can't tell yet: ${small}.`;
  if (verdict === "insufficient data" && significantEdges > 0) {
    return `${significantEdges.toLocaleString("en-GB")} pairs of accounts acted together more often than chance gives; the events alone can't tell why.`;
  }
  if (verdict === "insufficient data") return "We can't tell: the signs fit no single row of the rule table.";
  if (verdict === "covertly coordinated") return "This is consistent with covert coordination (astroturf).";
  if (verdict === "organic") return "This looks organic: no more repeated co-action than chance gives.";
  return `This looks like ${verdict === "spam" ? "spam" : verdict === "word-of-mouth marketing" ? verdict : `a ${verdict}`}.`;
}

function evidence(
  grades: Record<Axis, Grade | null>,
  facts: Facts,
  declared: Declared,
): { raised: string[]; calm: string[] } {
  const raised: string[] = [];
  const calm: string[] = [];
  for (const axis of Object.keys(GRADE_RULES) as Axis[]) {
    const grade = grades[axis];
    if (grade === null) continue;
    (grade === "none" || grade === "weak" ? calm : raised).push(`${axis} is ${grade}`);
  }
  (facts.significantEdges > 0 ? raised : calm).push(
    facts.significantEdges > 0
      ? `${facts.significantEdges} pairs of accounts acted together more often than chance gives (q <= 0.01)`
      : "no pair of accounts acted together more often than chance gives (q <= 0.01)",
  );
  if (facts.excess !== null) {
    (facts.excess >= MAX_ORGANIC_EXCESS ? raised : calm).push(
      `co-actions are ${facts.excess.toFixed(1)} times those expected by chance`,
    );
  }
  for (const sign of declared.concealment) raised.push(`declared: ${sign}`);
  if (declared.transparency !== null) calm.push(`declared transparency ${declared.transparency} of 3`);
  return { raised, calm };
}

function changes(verdict: Verdict, declared: Declared): string[] {
  const list: string[] = [];
  if (declared.transparency === null)
    list.push("a named organiser and a public call (or a search that found none)");
  if (declared.moment === null) list.push("a public moment that explains the timing");
  if (declared.commercial === null) list.push("evidence of who pays or profits");
  if (verdict !== "covertly coordinated")
    list.push("signs of concealment from outside the events: deletions, accounts created together");
  list.push("more data from the same accounts");
  return list;
}
