import { accept, type Instant, instantAt, localTime, type Result, refuse } from "#kernel";
import type { FactBody } from "#ledger";

/** A figure as an organiser types it. */
export interface TypedFigure {
  readonly nature: string;
  readonly figure: string;
  readonly qualifier: string;
  readonly unit: string;
  readonly by: string;
  readonly source: string;
  /** YYYY-MM-DD, or nothing when the day is not known. */
  readonly on: string;
}

/** A correction as an organiser types it. */
export interface TypedCorrection {
  readonly about: string;
  readonly reason: string;
}

/** What is wrong with a field: nothing in it, no number, or no day that has been. */
export type StatedFault = "missing" | "not-a-number" | "not-a-day";
export type StatedFaults<Typed> = Partial<Record<keyof Typed, StatedFault>>;

const LARGEST = 1e12;

/** The fact that states a figure, or what is wrong by field. The day is one of the calendar in `zone`. */
export function stateFigure(
  typed: TypedFigure,
  zone: string,
  now: Instant,
): Result<Extract<FactBody, { kind: "figure-stated" }>, StatedFaults<TypedFigure>> {
  const faults: StatedFaults<TypedFigure> = {};
  const text = (field: "unit" | "by" | "source"): string => {
    const value = typed[field].trim();
    if (value === "") faults[field] = "missing";
    return value;
  };
  const [unit, by, source] = [text("unit"), text("by"), text("source")];
  const figure = typed.figure.trim();
  if (!/^\d+(\.\d+)?$/.test(figure) || Number(figure) > LARGEST) faults.figure = "not-a-number";
  const { nature, qualifier } = typed;
  if (nature !== "claim" && nature !== "record") faults.nature = "missing";
  const on = typed.on.trim();
  if (on !== "" && !(isDay(on) && on <= localTime(now, zone).date)) faults.on = "not-a-day";
  if (Object.keys(faults).length > 0) return refuse(faults);
  return accept({
    kind: "figure-stated",
    nature: nature === "claim" ? "claim" : "record",
    figure: Number(figure),
    ...(qualifier === "about" || qualifier === "more-than" ? { qualifier } : {}),
    unit,
    by,
    source,
    statedAt: on === "" ? null : instantAt(on, "12:00", zone),
  });
}

/** The fact that corrects something in public, or what is wrong by field. */
export function stateCorrection(
  typed: TypedCorrection,
): Result<Extract<FactBody, { kind: "correction-made" }>, StatedFaults<TypedCorrection>> {
  const [about, reason] = [typed.about.trim(), typed.reason.trim()];
  const faults: StatedFaults<TypedCorrection> = {};
  if (about === "") faults.about = "missing";
  if (reason === "") faults.reason = "missing";
  return Object.keys(faults).length > 0 ? refuse(faults) : accept({ kind: "correction-made", about, reason });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
