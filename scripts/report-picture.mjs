import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./toolchain.mjs";

/** Observes the example's file and takes the first screen of its report, for the README and for examples/observe. */
export async function takeReportPicture(browser, file) {
  const out = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-report-"));
  try {
    const tweets = path.join(root, "test/fixtures/coortweet/russian_coord_tweets.csv.gz");
    const ran = spawnSync(process.execPath, [
      path.join(root, "bin/flashcrowd"),
      "observe",
      tweets,
      "--out",
      out,
    ]);
    if (ran.status !== 0) throw new Error(String(ran.stderr));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(path.join(out, "report.html")).href);
    await page.screenshot({ path: file });
    await page.close();
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
