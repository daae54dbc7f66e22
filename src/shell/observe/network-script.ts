/**
 * The script of the report: draws the network with WebGL 2, to be moved, zoomed and asked. Where there is no script or
 * no WebGL, and on paper, the still picture stays. Plain JavaScript: it stands in the report as it is here.
 */
export const networkScript = `(() => {
"use strict";
const box = document.querySelector(".network");
const held = document.getElementById("network-points");
if (!box || !held) return;
const canvas = document.createElement("canvas");
const gl = canvas.getContext("webgl2", { antialias: true, premultipliedAlpha: true });
if (!gl) return;
const given = JSON.parse(held.textContent);
const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const places = new Uint16Array(bytes(given.places).buffer);
const colour = bytes(given.colour);
const degree = bytes(given.degree);
const ends = new Uint32Array(bytes(given.ends).buffer);
const community = new Uint32Array(bytes(given.community).buffer);
const account = new Uint32Array(bytes(given.account).buffer);
const count = colour.length;
const RATIO = 560 / 960;
const LIGHT = ["#0b6bcb", "#c2410c", "#15803d", "#9333ea", "#a16207", "#be185d", "#0e7490", "#64748b"];
const DARK = ["#5aa9f8", "#fb923c", "#4ade80", "#c084fc", "#facc15", "#f472b6", "#22d3ee", "#94a3b8"];
const dark = matchMedia("(prefers-color-scheme: dark)");
const shader = (kind, source) => {
  const one = gl.createShader(kind);
  gl.shaderSource(one, source);
  gl.compileShader(one);
  return one;
};
const program = (vertex, fragment) => {
  const one = gl.createProgram();
  gl.attachShader(one, shader(gl.VERTEX_SHADER, "#version 300 es\\n" + vertex));
  gl.attachShader(one, shader(gl.FRAGMENT_SHADER, "#version 300 es\\nprecision mediump float;" + fragment));
  gl.linkProgram(one);
  return one;
};
const MOVE = "uniform vec2 middle;uniform float zoom;vec4 moved(vec2 p){return vec4((p-middle)*zoom*vec2(2.0,-2.0),0.0,1.0);}";
const nodes = program(
  "layout(location=0) in vec2 place;layout(location=1) in float paint;layout(location=2) in float links;layout(location=3) in float group;" +
  MOVE + "uniform float size;uniform vec3 paints[8];uniform float chosen;out vec4 ink;" +
  "void main(){gl_Position=moved(place);gl_PointSize=size*(0.8+0.5*sqrt(min(links,60.0)/6.0));" +
  "float on=chosen<0.5||abs(group-chosen)<0.5?1.0:0.13;ink=vec4(paints[int(paint)],on);}",
  "in vec4 ink;out vec4 light;void main(){float r=length(gl_PointCoord-0.5);float a=ink.a*(1.0-smoothstep(0.42,0.5,r));if(a<0.01)discard;light=vec4(ink.rgb*a,a);}");
const edges = program(
  "layout(location=0) in vec2 place;" + MOVE + "void main(){gl_Position=moved(place);}",
  "uniform vec4 ink;out vec4 light;void main(){light=vec4(ink.rgb*ink.a,ink.a);}");
const buffer = (target, data) => {
  const one = gl.createBuffer();
  gl.bindBuffer(target, one);
  gl.bufferData(target, data, gl.STATIC_DRAW);
  return one;
};
const attribute = (at, size, type, whole, data) => {
  buffer(gl.ARRAY_BUFFER, data);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, type, whole, 0, 0);
};
attribute(0, 2, gl.UNSIGNED_SHORT, true, places);
attribute(1, 1, gl.UNSIGNED_BYTE, false, colour);
attribute(2, 1, gl.UNSIGNED_BYTE, false, degree);
attribute(3, 1, gl.FLOAT, false, Float32Array.from(community));
buffer(gl.ELEMENT_ARRAY_BUFFER, ends);
gl.enable(gl.BLEND);
gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
let zoom = 1, x = 0.5, y = 0.5, chosen = 0, waiting = false, moving = 0;
const rgb = (hex) => [1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16) / 255);
const draw = () => {
  waiting = false;
  const ratio = window.devicePixelRatio || 1;
  const wide = Math.round(canvas.clientWidth * ratio), high = Math.round(canvas.clientHeight * ratio);
  if (wide === 0) return;
  if (canvas.width !== wide || canvas.height !== high) { canvas.width = wide; canvas.height = high; }
  gl.viewport(0, 0, wide, high);
  gl.clearColor(0, 0, 0, 0);
  gl.clear(gl.COLOR_BUFFER_BIT);
  const at = (program, name) => gl.getUniformLocation(program, name);
  for (const one of [edges, nodes]) {
    gl.useProgram(one);
    gl.uniform2f(at(one, "middle"), x, y);
    gl.uniform1f(at(one, "zoom"), zoom);
  }
  gl.useProgram(edges);
  const strong = Math.max(0.06, Math.min(0.45, (3000 / ends.length) * zoom)) * (chosen ? 0.4 : 1);
  gl.uniform4f(at(edges, "ink"), 0.5, 0.54, 0.6, strong);
  gl.drawElements(gl.LINES, moving ? Math.min(ends.length, 30000) : ends.length, gl.UNSIGNED_INT, 0);
  gl.useProgram(nodes);
  const base = count > 10000 ? 2.4 : count > 2000 ? 4 : count > 300 ? 6 : 9;
  gl.uniform1f(at(nodes, "size"), base * ratio * Math.sqrt(zoom) * Math.max(0.6, wide / ratio / 800));
  gl.uniform1f(at(nodes, "chosen"), chosen);
  gl.uniform3fv(at(nodes, "paints"), (dark.matches ? DARK : LIGHT).flatMap(rgb));
  gl.drawArrays(gl.POINTS, 0, count);
};
const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(draw); } };
// While it moves the strongest edges are enough; all of them come back when it rests.
const stir = () => { clearTimeout(moving); moving = setTimeout(() => { moving = 0; soon(); }, 150); };
const clamp = () => {
  zoom = Math.min(200, Math.max(1, zoom));
  const room = 0.5 / zoom;
  x = Math.min(1 - room, Math.max(room, x));
  y = Math.min(1 - room, Math.max(room, y));
  canvas.style.touchAction = zoom > 1 ? "none" : "pan-y";
  soon();
};
const nearer = (by, px = 0.5, py = 0.5) => {
  stir();
  const before = zoom;
  zoom = Math.min(200, Math.max(1, zoom * by));
  x += (px - 0.5) / before - (px - 0.5) / zoom;
  y += (py - 0.5) / before - (py - 0.5) / zoom;
  clamp();
};
const move = (dx, dy) => { stir(); x += dx / zoom; y += dy / zoom; clamp(); };
const whole = () => { zoom = 1; x = y = 0.5; choose(0); clamp(); };
const said = box.querySelector(".said");
const tell = (node) => {
  if (node < 0) return;
  const group = community[node] > 0 ? ", community " + community[node] : "";
  const name = given.names ? given.names[node] : "account " + account[node];
  said.textContent = name + group + ", " + degree[node] + (degree[node] === 255 ? " or more" : "") + (degree[node] === 1 ? " edge" : " edges");
};
const choose = (group) => {
  chosen = group;
  for (const button of document.querySelectorAll("[data-community]"))
    button.setAttribute("aria-pressed", String(Number(button.dataset.community) === group));
  soon();
};
const nodeAt = (event) => {
  const frame = canvas.getBoundingClientRect();
  const px = x + ((event.clientX - frame.left) / frame.width - 0.5) / zoom;
  const py = y + ((event.clientY - frame.top) / frame.height - 0.5) / zoom;
  let best = -1, least = (12 / frame.width / zoom) ** 2;
  for (let n = 0; n < count; n++) {
    const dx = places[2 * n] / 65535 - px, dy = (places[2 * n + 1] / 65535 - py) * RATIO;
    const far = dx * dx + dy * dy;
    if (far < least) { least = far; best = n; }
  }
  return best;
};
const touching = new Map();
canvas.addEventListener("pointerdown", (event) => {
  touching.set(event.pointerId, [event.clientX, event.clientY]);
  canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener("pointermove", (event) => {
  const last = touching.get(event.pointerId);
  if (!last) { if (event.pointerType === "mouse") tell(nodeAt(event)); return; }
  const frame = canvas.getBoundingClientRect();
  const now = [event.clientX, event.clientY];
  if (touching.size === 2) {
    const [other] = [...touching].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    const apart = (at) => Math.hypot(at[0] - other[0], at[1] - other[1]) || 1;
    nearer(apart(now) / apart(last), ((now[0] + other[0]) / 2 - frame.left) / frame.width, ((now[1] + other[1]) / 2 - frame.top) / frame.height);
  } else move((last[0] - now[0]) / frame.width, (last[1] - now[1]) / frame.height);
  touching.set(event.pointerId, now);
});
for (const kind of ["pointerup", "pointercancel"]) canvas.addEventListener(kind, (event) => touching.delete(event.pointerId));
canvas.addEventListener("click", (event) => tell(nodeAt(event)));
canvas.addEventListener("wheel", (event) => {
  if (!event.ctrlKey && !event.metaKey && document.activeElement !== canvas) return;
  event.preventDefault();
  const frame = canvas.getBoundingClientRect();
  nearer(Math.exp(-event.deltaY / 250), (event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height);
}, { passive: false });
const KEYS = { ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1),
  "+": () => nearer(1.5), "=": () => nearer(1.5), "-": () => nearer(1 / 1.5), "0": whole };
canvas.addEventListener("keydown", (event) => {
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});
for (const [name, act] of [["nearer", () => nearer(1.5)], ["further", () => nearer(1 / 1.5)], ["whole", whole]])
  box.querySelector("[data-act=" + name + "]").addEventListener("click", act);
for (const button of document.querySelectorAll("[data-community]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    choose(chosen === Number(button.dataset.community) ? 0 : Number(button.dataset.community));
    if (chosen) { zoom = 1; x = y = 0.5; clamp(); box.scrollIntoView({ block: "center" }); }
  });
}
const still = box.querySelector(".still");
canvas.tabIndex = 0;
canvas.setAttribute("role", "img");
canvas.setAttribute("aria-label", (still.getAttribute("aria-label") || still.alt) + ". Arrow keys move it, plus and minus zoom, 0 shows it whole.");
still.after(canvas);
box.classList.add("live");
box.querySelector(".tools").hidden = false;
canvas.addEventListener("webglcontextlost", () => box.classList.remove("live"));
dark.addEventListener("change", soon);
new ResizeObserver(soon).observe(canvas);
clamp();
})();`;
