// A worker process of `flashcrowd serve --workers`: serves pages until the process that started it says to stop.
import { openAsWorker } from "./open.ts";

// Ctrl-C in a terminal reaches every process; the one that started us decides when we stop.
process.on("SIGINT", () => undefined);
const stop = new Promise((resolve) => {
  process.once("SIGTERM", resolve);
  process.once("disconnect", resolve);
});

try {
  const { close } = await openAsWorker(process.env);
  await stop;
  await close();
  process.exit(0);
} catch (error) {
  process.stderr.write(`flashcrowd: a worker cannot serve: ${(error as Error).message}\n`);
  process.exit(1);
}
