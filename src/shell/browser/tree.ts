/** Draws up to 100,000 supporters of the biggest cascades with WebGL 2, to be moved and zoomed. Without it the still picture stays. */
interface Tree {
  readonly count: number;
  readonly places: Float32Array<ArrayBuffer>;
  readonly inviters: Int32Array;
  readonly depths: Uint16Array;
}

const VERTEX = `#version 300 es
in vec2 place; in float depth;
uniform vec3 view; uniform float size; uniform float deepest;
out float far;
void main() {
  gl_Position = vec4((place - view.xy) * view.z, 0.0, 1.0);
  gl_PointSize = depth == 0.0 ? size * 2.0 : size;
  far = depth / max(1.0, deepest);
}`;
const FRAGMENT = `#version 300 es
precision mediump float;
in float far; uniform vec3 near; uniform vec3 deep; uniform float alpha; uniform bool round;
out vec4 color;
void main() {
  if (round && length(gl_PointCoord - 0.5) > 0.5) discard;
  color = vec4(mix(near, deep, far), 1.0) * alpha;
}`;

const figure = document.querySelector<HTMLElement>("figure[data-tree]");

function read(buffer: ArrayBuffer): Tree {
  const count = new Uint32Array(buffer, 0, 1)[0] ?? 0;
  return {
    count,
    places: new Float32Array(buffer, 4, 2 * count),
    inviters: new Int32Array(buffer, 4 + 8 * count, count),
    depths: new Uint16Array(buffer, 4 + 12 * count, count),
  };
}

function program(gl: WebGL2RenderingContext): WebGLProgram {
  const made = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error("no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made) ?? "");
  return made;
}

/** A colour of the page, as three shares. */
function colorOf(element: HTMLElement, name: string): [number, number, number] {
  const probe = document.createElement("span");
  probe.className = name;
  element.append(probe);
  const found = /(\d+), (\d+), (\d+)/.exec(getComputedStyle(probe).color);
  probe.remove();
  return [Number(found?.[1] ?? 0) / 255, Number(found?.[2] ?? 0) / 255, Number(found?.[3] ?? 0) / 255];
}

/** The numbers below `count` in an order that mixes them evenly: its first thousand are a fair picture of all. */
function mixed(count: number): Uint32Array<ArrayBuffer> {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let chance = 1;
  for (let i = count - 1; i > 0; i--) {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((chance / 2 ** 32) * (i + 1));
    [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** While the picture moves, a frame should not take longer than this (ms); at rest everything is drawn. */
const FRAME = { most: 24, plenty: 12 };
/** No movement for so long (ms) is rest. */
const REST = 160;

function draw(place: HTMLElement, tree: Tree): void {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", place.querySelector("svg")?.getAttribute("aria-label") ?? "");
  canvas.tabIndex = 0;
  const gl = canvas.getContext("webgl2", { antialias: true, premultipliedAlpha: true });
  if (!gl) return;
  const used = program(gl);
  gl.useProgram(used);
  const fill = (name: string, size: number, data: Float32Array<ArrayBuffer>): void => {
    const at = gl.getAttribLocation(used, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, 0, 0);
  };
  fill("place", 2, tree.places);
  fill("depth", 1, Float32Array.from(tree.depths));
  // Points and lines in a mixed order, so that a part of them is an even sample of the picture.
  const order = mixed(tree.count);
  const edges = new Uint32Array(2 * tree.count);
  let ends = 0;
  for (const i of order) {
    const inviter = tree.inviters[i] ?? -1;
    if (inviter < 0) continue;
    edges[ends++] = inviter;
    edges[ends++] = i;
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  const indices = new Uint32Array(ends + tree.count);
  indices.set(edges.subarray(0, ends));
  indices.set(order, ends);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
  const uniform = (name: string) => gl.getUniformLocation(used, name);
  const [sight, size, near, deep] = [uniform("view"), uniform("size"), uniform("near"), uniform("deep")];
  const [alpha, round] = [uniform("alpha"), uniform("round")];
  gl.uniform1f(
    uniform("deepest"),
    tree.depths.reduce((most, depth) => Math.max(most, depth), 1),
  );
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);

  const view = { x: 0, y: 0, zoom: 0.97 };
  let asked = 0;
  /** Share of points and lines drawn while the picture moves: as much as this machine keeps up with. */
  let detail = Math.min(1, 20_000 / tree.count);
  let movedAt = Number.NEGATIVE_INFINITY;
  let paintedAt = Number.NEGATIVE_INFINITY;
  let wasMoving = false;
  let resting = 0;
  let colors: { line: number[]; near: number[]; deep: number[] } | null = null;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => {
    colors = null;
    soon();
  });
  const paint = (at: number): void => {
    asked = 0;
    // Where a frame takes long, the hand has moved before the last was there: that is movement too.
    const moving = movedAt > paintedAt || at - movedAt < REST;
    const took = at - paintedAt;
    paintedAt = at;
    // The first frame of a movement follows a rest of any length: it says nothing about this machine.
    if (moving && wasMoving) {
      if (took > FRAME.most) detail = Math.max(0.02, detail * Math.max(0.2, FRAME.most / took));
      else if (took < FRAME.plenty) detail = Math.min(1, detail * 1.2);
    }
    wasMoving = moving;
    const share = moving ? detail : 1;
    const lines = 2 * Math.ceil((ends / 2) * share);
    const points = Math.ceil(tree.count * share);
    colors ??= {
      line: colorOf(place, "tree-line"),
      near: colorOf(place, "tree-near"),
      deep: colorOf(place, "tree-deep"),
    };
    const side = Math.round(canvas.clientWidth * devicePixelRatio);
    if (canvas.width !== side) canvas.width = canvas.height = side;
    gl.viewport(0, 0, side, side);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.uniform3fv(near, colors.line);
    gl.uniform3fv(deep, colors.line);
    gl.uniform3f(sight, view.x, view.y, view.zoom);
    // Fewer lines are drawn stronger, so that the picture keeps its tone while it moves.
    gl.uniform1f(alpha, Math.min(0.8, Math.max(0.08, 1500 / tree.count) / Math.sqrt(share)));
    gl.uniform1i(round, 0);
    gl.drawElements(gl.LINES, lines, gl.UNSIGNED_INT, 0);
    gl.uniform3fv(near, colors.near);
    gl.uniform3fv(deep, colors.deep);
    gl.uniform1f(alpha, 0.9);
    gl.uniform1f(
      size,
      Math.max(1, Math.min(5, 300 / Math.sqrt(tree.count))) * devicePixelRatio * Math.sqrt(view.zoom),
    );
    gl.uniform1i(round, 1);
    gl.drawElements(gl.POINTS, points, gl.UNSIGNED_INT, 4 * ends);
    canvas.dataset.painted = String(points);
    if (!moving) return;
    clearTimeout(resting);
    resting = window.setTimeout(soon, REST);
  };
  const soon = (): void => {
    if (asked === 0) asked = requestAnimationFrame(paint);
  };
  const moved = (): void => {
    movedAt = performance.now();
    soon();
  };
  const zoom = (factor: number): void => {
    view.zoom = Math.min(60, Math.max(0.5, view.zoom * factor));
    moved();
  };
  const move = (x: number, y: number): void => {
    view.x -= (2 * x) / canvas.clientWidth / view.zoom;
    view.y += (2 * y) / canvas.clientWidth / view.zoom;
    moved();
  };
  const fingers = new Map<number, PointerEvent>();
  const apart = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  };
  canvas.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const before = apart();
    fingers.set(event.pointerId, event);
    if (fingers.size === 2) zoom(before > 0 ? apart() / before : 1);
    else move(event.clientX - last.clientX, event.clientY - last.clientY);
  });
  for (const kind of ["pointerup", "pointercancel"] as const)
    canvas.addEventListener(kind, (event) => fingers.delete(event.pointerId));
  canvas.addEventListener(
    "wheel",
    (event) => {
      // The page scrolls past the picture; with the control key (or a pinch on a pad) the picture zooms.
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 200));
    },
    { passive: false },
  );
  canvas.addEventListener("keydown", ({ key }) => {
    if (key === "+") zoom(1.3);
    if (key === "-") zoom(1 / 1.3);
    if (key === "ArrowLeft") move(40, 0);
    if (key === "ArrowRight") move(-40, 0);
  });
  new ResizeObserver(soon).observe(canvas);
  place.querySelector("svg")?.replaceWith(canvas);
  place.querySelector("[data-tree-hint]")?.removeAttribute("hidden");
  const said = document.querySelector<HTMLElement>("[data-drawn-text]");
  const count = tree.count.toLocaleString(document.documentElement.lang);
  if (said) said.textContent = (said.dataset.drawnText ?? "").replace("%", count);
  soon();
}

async function load(place: HTMLElement): Promise<void> {
  const reply = await fetch(place.dataset.tree ?? "", { signal: AbortSignal.timeout(30_000) });
  if (reply.ok) draw(place, read(await reply.arrayBuffer()));
}

// A picture that cannot be loaded or drawn leaves the still one standing.
if (figure) load(figure).catch(() => undefined);

export {};
