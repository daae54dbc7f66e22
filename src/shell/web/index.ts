/** Web: the pages and the addresses they stand at, a file for each noun. */
import type { FastifyInstance } from "fastify";
import { apiPageRoutes } from "./api-page.tsx";
import { calendarRoutes } from "./calendar.ts";
import { checkRoutes } from "./check.ts";
import { checkReceiptRoutes } from "./check-receipt.tsx";
import { consentRoutes } from "./consent.tsx";
import { crawlerRoutes } from "./crawlers.ts";
import { crowdRoutes } from "./crowd.tsx";
import { feedRoutes } from "./feed.ts";
import { goRoutes } from "./go.tsx";
import { healthRoutes } from "./health.ts";
import { ledgerRoutes } from "./ledger.tsx";
import { logFileRoutes } from "./log-files.ts";
import { logWitnessRoutes } from "./log-witnesses.tsx";
import { methodsRoutes } from "./methods.tsx";
import { mineRoutes } from "./mine.tsx";
import { pledgeRoutes } from "./pledge.tsx";
import { publicRoutes } from "./public.tsx";
import { receiptRoutes } from "./receipt.tsx";
import { reportRoutes } from "./report.tsx";
import { secondLookRoutes } from "./second-look.tsx";
import { makeServer, type ServerSettings } from "./server.ts";
import { openDesk } from "./session.ts";
import { signInRoutes } from "./sign-in.tsx";
import { studioRoutes } from "./studio/index.ts";
import { studioFiguresRoutes } from "./studio-figures.tsx";
import { unsubscribeRoutes } from "./unsubscribe.tsx";
import { watchingRoutes } from "./watching.ts";
import type { Web } from "./web.ts";

export { loadAssets } from "./assets.ts";
export { takePassedPledge } from "./pledging.ts";
export type { Limits, ServerSettings } from "./server.ts";
export { figuresOf } from "./watching.ts";
export { type Web, wordsOf } from "./web.ts";

/** The server with all its pages, not listening yet. */
export async function openWeb(web: Web, settings: ServerSettings): Promise<FastifyInstance> {
  const app = await makeServer(web, settings);
  healthRoutes(app, web);
  publicRoutes(app, web);
  watchingRoutes(app, web);
  feedRoutes(app, web);
  crawlerRoutes(app, web);
  checkRoutes(app, web);
  pledgeRoutes(app, web);
  secondLookRoutes(app, web);
  mineRoutes(app, web);
  consentRoutes(app, web);
  goRoutes(app, web);
  calendarRoutes(app, web);
  unsubscribeRoutes(app, web);
  reportRoutes(app, web);
  crowdRoutes(app, web);
  methodsRoutes(app, web);
  apiPageRoutes(app, web);
  ledgerRoutes(app, web);
  logFileRoutes(app, web);
  logWitnessRoutes(app, web);
  receiptRoutes(app, web);
  checkReceiptRoutes(app, web);
  signInRoutes(app, web);
  studioRoutes(app, web);
  studioFiguresRoutes(app, web, (request, reply, slug) => openDesk(web, request, reply, slug));
  return app;
}
