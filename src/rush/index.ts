/** Rush: the moment. */
export { type SimulatedArrivals, simulateArrivals } from "./arrivals.ts";
export { type CountFault, type CountReading, readCounts } from "./counts.ts";
