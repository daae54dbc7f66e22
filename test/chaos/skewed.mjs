// Preloaded into a server (NODE_OPTIONS=--import): its machine's clock is off by as many milliseconds as the file
// SKEW_FILE says, which a test changes while the server runs.
import { readFileSync } from "node:fs";

const RealDate = Date;
let skew = 0;
const look = () => {
  skew = Number(readFileSync(process.env.SKEW_FILE, "utf8"));
};
look();
setInterval(look, 20).unref();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + skew);
    else super(...given);
  }
  static now() {
    return RealDate.now() + skew;
  }
};
