/** Web: the pages and the addresses they stand at, a file for each noun. */
import type { FastifyInstance } from "fastify";
import { calendarRoutes } from "./calendar.ts";
import { checkRoutes } from "./check.ts";
import { checkReceiptRoutes } from "./check-receipt.tsx";
import { crowdRoutes } from "./crowd.tsx";
import { goRoutes } from "./go.tsx";
import { healthRoutes } from "./health.ts";
import { installedRoutes } from "./installed.tsx";
import { ledgerRoutes } from "./ledger.tsx";
import { logFileRoutes } from "./log-files.ts";
import { logWitnessRoutes } from "./log-witnesses.tsx";
import { methodsRoutes } from "./methods.tsx";
import { mineRoutes } from "./mine.tsx";
import { mineUpdateRoutes } from "./mine-updates.tsx";
import { pledgeRoutes } from "./pledge.tsx";
import { publicRoutes } from "./public.tsx";
import { receiptRoutes } from "./receipt.tsx";
import { reportRoutes } from "./report.tsx";
import { secondLookRoutes } from "./second-look.tsx";
import { makeServer, type ServerSettings } from "./server.ts";
import { openDesk } from "./session.ts";
import { sharingRoutes } from "./sharing/index.ts";
import { signInRoutes } from "./sign-in.tsx";
import { studioRoutes } from "./studio/index.ts";
import { studioFiguresRoutes } from "./studio-figures.tsx";
import { unsubscribeRoutes } from "./unsubscribe.tsx";
import { updateRoutes } from "./updates.tsx";
import { watchingRoutes } from "./watching.ts";
import type { Web } from "./web.ts";
import { witnessRoutes } from "./witness.ts";

export { loadAssets } from "./assets.ts";
export type { Limits, ServerSettings } from "./server.ts";
export type { Web } from "./web.ts";

/** The server with all its pages, not listening yet. */
export async function openWeb(web: Web, settings: ServerSettings): Promise<FastifyInstance> {
  const app = await makeServer(web, settings);
  healthRoutes(app, web);
  publicRoutes(app, web);
  watchingRoutes(app, web);
  checkRoutes(app, web);
  pledgeRoutes(app, web);
  secondLookRoutes(app, web);
  mineRoutes(app, web);
  mineUpdateRoutes(app, web);
  goRoutes(app, web);
  calendarRoutes(app, web);
  unsubscribeRoutes(app, web);
  updateRoutes(app, web);
  reportRoutes(app, web);
  crowdRoutes(app, web);
  methodsRoutes(app, web);
  ledgerRoutes(app, web);
  logFileRoutes(app, web);
  logWitnessRoutes(app, web);
  witnessRoutes(app, web);
  receiptRoutes(app, web);
  checkReceiptRoutes(app, web);
  sharingRoutes(app, web);
  installedRoutes(app, web);
  signInRoutes(app, web);
  studioRoutes(app, web);
  studioFiguresRoutes(app, web, (request, reply, slug) => openDesk(web, request, reply, slug, "edit"));
  return app;
}
