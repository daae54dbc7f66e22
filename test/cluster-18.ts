export { embedded18 as default } from "./cluster.ts";
