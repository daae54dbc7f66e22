import type { Plan } from "./plan.ts";

/** The language (BCP 47) in which the organiser wrote the campaign's main text, its disclosures and its links. */
export function mainLanguage(plan: Pick<Plan, "languages">): string {
  return plan.languages[0] ?? "en";
}

/** What is told of a plan in one language. */
export type ToldPlan<P> = P & {
  /** The language in which name, ask, story and share text are told now. */
  readonly toldIn: string;
};

type Version = NonNullable<Plan["texts"]>[number];

/** A plan's texts; lists and mails leave the long story out. */
export type Told = Pick<Plan, "name" | "ask" | "shareText" | "languages"> & {
  readonly story?: string;
  readonly texts?: readonly (Omit<Version, "story"> & Partial<Pick<Version, "story">>)[];
};

/**
 * The plan as it is told to somebody who reads `language`: name, ask, story and share text of the version in that
 * language, else of the main text.
 */
export function tell<P extends Told>(plan: P, language: string): ToldPlan<P> {
  const main = mainLanguage(plan);
  const wanted = primary(language);
  const version =
    primary(main) === wanted ? undefined : plan.texts?.find((text) => primary(text.language) === wanted);
  if (!version) return { ...plan, toldIn: main };
  const { language: toldIn, name, ask, story, shareText } = version;
  return { ...plan, name, ask, shareText, ...(plan.story !== undefined && { story: story ?? "" }), toldIn };
}

/** True when both tags name the same language, whatever the region. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/**
 * Versions in which something is missing that the main text has: each is a whole retelling, so that nobody reads
 * half of it in a language they do not know.
 */
export function halfTold(
  plan: Plan,
): readonly { readonly language: string; readonly part: "name" | "ask" | "story" }[] {
  return (plan.texts ?? []).flatMap((text) =>
    (["name", "ask", "story"] as const)
      .filter((part) => text[part].trim() === "" && plan[part].trim() !== "")
      .map((part) => ({ language: text.language, part })),
  );
}
