import type { Feed } from "../feed.ts";
import { appleMarketingV2 } from "./apple-marketing-v2.ts";
import { itunesLegacy } from "./itunes-legacy.ts";
import { ukPetition } from "./uk-petition.ts";

/** Every feed that is polled. Venues without an open feed are read from an uploaded list (`readRankCsv`). */
export const FEEDS: readonly Feed[] = [itunesLegacy, appleMarketingV2, ukPetition];
