// How smoothly the picture of 100,000 supporters is drawn and moved in a browser (here with software GL).
//   npm run bench -- tree
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { seededRng } from "#kernel";
import { LiveForest, livePicture } from "#spread";

const count = 100_000;
const rng = seededRng(1);
const live = new LiveForest();
for (let i = 0; i < 3 * count; i++) live.add(i === 0 || rng() < 0.05 ? -1 : Math.floor(i * rng() ** 1.5));
const { places, inviters, depths } = livePicture(live, count);
const bytes = Buffer.concat([
  Buffer.from(Uint32Array.of(inviters.length).buffer),
  ...[places, inviters, depths].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
]);
const script = stripTypeScriptTypes(
  readFileSync(new URL("../src/shell/browser/tree.ts", import.meta.url), "utf8"),
);
const style = readFileSync(new URL("../src/shell/browser/style.css", import.meta.url), "utf8");
const page = `<!doctype html><html lang="en"><style>${style}</style><main><figure class="tree" data-tree="/tree.bin"><svg viewBox="0 0 600 600"></svg></figure></main><script type="module" src="/tree.js"></script>`;
const server = createServer((request, response) => {
  const [type, body] =
    request.url === "/tree.bin"
      ? ["application/octet-stream", bytes]
      : request.url === "/tree.js"
        ? ["text/javascript", script]
        : ["text/html", page];
  response.writeHead(200, { "content-type": type }).end(body);
}).listen(0, "127.0.0.1");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
tab.on("crash", () => console.error("the page crashed"));
const begun = performance.now();
await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await tab.waitForSelector(`canvas[data-painted="${inviters.length}"]`);
console.log(
  `${inviters.length.toLocaleString("en")} points, ${(bytes.length / 2 ** 20).toFixed(1)} MB: there after ${(performance.now() - begun).toFixed(0)} ms`,
);
const found = await tab.evaluate(async () => {
  const canvas = document.querySelector("canvas")!;
  const gl = canvas.getContext("webgl2")!;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const box = canvas.getBoundingClientRect();
  const send = (kind: string, x: number): boolean =>
    canvas.dispatchEvent(
      new PointerEvent(kind, { pointerId: 1, clientX: box.left + x, clientY: box.top + 200, bubbles: true }),
    );
  canvas.setPointerCapture = () => undefined;
  send("pointerdown", 200);
  const frames: number[] = [];
  const drawn: number[] = [];
  let last = performance.now();
  for (let i = 0; i < 60; i++) {
    send("pointermove", 200 + 80 * Math.sin(i / 10));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    frames.push(now - last);
    drawn.push(Number(canvas.dataset.painted));
    last = now;
  }
  send("pointerup", 200);
  return { frames, drawn, renderer: info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "" };
});
await tab.waitForSelector(`canvas[data-painted="${inviters.length}"]`);
await browser.close();
server.close();
const at = (values: number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))]!;
console.log(
  `panning, ${found.frames.length} frames: median ${at(found.frames, 0.5).toFixed(0)} ms, 95 % ${at(found.frames, 0.95).toFixed(0)} ms; points drawn while it moves: median ${at(found.drawn, 0.5)} (all again at rest); ${found.renderer}`,
);
