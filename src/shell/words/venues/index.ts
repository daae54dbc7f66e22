/** Venue profiles are facts written in English, in venues/*.json; here is what people read of them in other languages. */
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** The texts of venue profiles by language, then by their English text. */
export const VENUE_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { de, fr, es, pt, ar };
