/** Venues: reads the profiles in venues/ and the law beside them, once, and refuses a file that breaks the schema. */
export { loadLaw, loadVenues } from "./load.ts";
