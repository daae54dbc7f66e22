// The mix of a petition's greatest hour, ten times: who pledges, who reads and who watches, all at once.
import { load } from "./house.ts";
import { watch } from "./listening.ts";
import { pledging, type Row, rounded } from "./rows.ts";

const PLEDGES = 333;
const VIEWS_PER_PLEDGE = 40;
const LISTENERS = 10_000;

/** Held for a minute with the load generators on the same machine. */
export const everything: Row = {
  name: "everything",
  about: "333 pledges a second, 40 page views for each, 10,000 listeners, for 60 s",
  quick: false,
  async run(bench) {
    const { house, quick, page } = bench;
    const seconds = quick ? 6 : 60;
    const watching = await watch({ port: house.port, path: `${page}/live`, listeners: LISTENERS, seconds });
    const [seen, pledges, pages] = await Promise.all([
      watching.seen(),
      load({ ...pledging(bench), connections: 64, seconds, rate: PLEDGES }),
      load({
        kind: "page",
        connections: 64,
        port: house.port,
        path: page,
        seconds,
        rate: PLEDGES * VIEWS_PER_PLEDGE,
      }),
    ]);
    // What the generators had no free connection for in time was due and not sent.
    const late = (pledges.other["not sent"] ?? 0) + (pages.other["not sent"] ?? 0);
    const failed = pledges.asked - pledges.ok + (pages.asked - pages.ok) - late + (LISTENERS - seen.open);
    bench.tell(
      {
        mixPledgesPerSecond: rounded(pledges.perSecond),
        mixViewsPerSecond: rounded(pages.perSecond),
        mixErrors: failed,
        mixNotSent: late,
        mixPledgeP99ms: rounded(pledges.p99),
        mixViewP99ms: rounded(pages.p99),
        mixStalenessP99ms: rounded(seen.p99),
      },
      `${rounded(pledges.perSecond)} pledges/s (p99 ${rounded(pledges.p99)} ms) and ${rounded(pages.perSecond)} page views/s (p99 ${rounded(pages.p99)} ms) ` +
        `for ${seconds} s with ${seen.open} listeners, staleness p99 ${rounded(seen.p99)} ms; errors ${failed}, due and not sent ${late}`,
    );
  },
};
