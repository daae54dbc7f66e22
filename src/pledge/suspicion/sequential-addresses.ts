import type { House } from "./mailbox.ts";
import type { SuspicionRule } from "./sighting.ts";

/**
 * So many addresses of one pattern are a series. At a large provider many people share a first name and put
 * a year behind it; at a small domain hardly anybody does.
 */
export const SERIES: Readonly<Record<House, number>> = {
  provider: 60,
  restricted: 30,
  disposable: 4,
  "little-known": 4,
};

/** Addresses counted off: fan1@, fan2@, fan3@, or one mailbox with many endings behind a plus. */
export const sequentialAddresses: SuspicionRule = {
  reason: "sequential-addresses",
  speaks: ({ house }, { series }) => series >= SERIES[house],
};
