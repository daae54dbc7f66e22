export { system15 as default } from "./cluster.ts";
