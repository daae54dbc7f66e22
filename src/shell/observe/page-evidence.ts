import { GRADE_RULES, type Measure, type Observation, VERDICT_RULES } from "#observe";
import { number, percent, small, table, text } from "./markup.ts";

type Axis = keyof typeof GRADE_RULES;
const GRADES = ["none", "weak", "moderate", "strong"];

/** What each axis asks, for who reads no formulas. */
const QUESTIONS: Readonly<Record<Axis, string>> = {
  coordination: "Do the same accounts meet again and again?",
  synchrony: "Does everything happen at once?",
  automation: "Do accounts act like clockwork?",
  concentration: "Do a few accounts do most of it?",
  duplication: "Is the same act repeated?",
  lifetime: "Did accounts ever do anything else?",
};

/** Grades of the axes, and what speaks for and against the reading. */
export function evidenceSection({ reading, measures }: Observation): string {
  const grades = (Object.keys(GRADE_RULES) as Axis[]).map((axis) => {
    const grade = reading.grades[axis];
    const level = grade === null ? -1 : GRADES.indexOf(grade);
    const measured = measures.find(({ name }) => name === GRADE_RULES[axis].measure);
    return `<li><b>${axis}: ${grade ?? "we can't tell"}</b><span class="scale" aria-hidden="true">${[1, 2, 3].map((k) => `<i${k <= level ? ' class="on"' : ""}></i>`).join("")}</span><small>${text(QUESTIONS[axis] ?? "")} ${text(measured ? valued(measured) : "")}</small></li>`;
  });
  return `<ul class="grades" aria-label="Grades of the axes">${grades.join("")}</ul><div class="columns">
${list("What speaks for this reading", reading.supports)}${list("What speaks against it", reading.against)}${list("What would change it", reading.wouldChange)}</div>`;
}

function valued({ name, value, unit, n }: Measure): string {
  if (value === null) return `${name}: not defined here.`;
  const said = unit === "share" ? percent(value) : small(value);
  return `${name}: ${said} (n = ${number(n)}).`;
}

function list(title: string, items: readonly string[]): string {
  const inner =
    items.length === 0
      ? "<p>Nothing.</p>"
      : `<ul>${items.map((item) => `<li>${text(item)}</li>`).join("")}</ul>`;
  return `<div><h3>${title}</h3>${inner}</div>`;
}

/** Every measure of the whole set. */
export function measureSection({ measures }: Observation): string {
  return measureTable(
    "Every number with its unit, how many things it was measured on, its 95 % interval, and its place among draws of chance",
    measures,
  );
}

/** Measures with their units, n, intervals and places among the draws of chance. */
export function measureTable(caption: string, measures: readonly Measure[]): string {
  return table(
    caption,
    ["Measure", "Axis", "Value", "Unit", "n", "95 % interval", "Draws of chance below it"],
    measures.map((m) => [
      m.name,
      m.axis,
      m.value === null ? "we can't tell" : small(m.value),
      m.unit,
      number(m.n),
      m.interval === null ? "-" : `${small(m.interval.low)} to ${small(m.interval.high)}`,
      m.nullPercentile === null ? "-" : percent(m.nullPercentile),
    ]),
  );
}

/** The printed rule table. */
export function ruleSection({ reading }: Observation): string {
  const grades = table(
    "Grades",
    ["Axis", "Measure", "weak", "moderate", "strong", "Here"],
    (Object.keys(GRADE_RULES) as Axis[]).map((axis) => {
      const rule = GRADE_RULES[axis];
      const limits = [rule.weak, rule.moderate, rule.strong];
      return [
        axis,
        rule.measure,
        ...limits.map((limit) => `${rule.falling ? "below" : "from"} ${limit}`),
        reading.grades[axis] ?? "we can't tell",
      ];
    }),
  );
  const verdicts = table(
    "Verdicts",
    ["Verdict", "Needs", "Excluded by"],
    Object.entries(VERDICT_RULES).map(([verdict, { needs, excluded }]) => [verdict, needs, excluded || "-"]),
  );
  return grades + verdicts;
}
