/** Points in squares of squares, so that a far crowd repels as one (Barnes and Hut 1986). */
export class Quadtree {
  /** Four children per square; a child is a square's number, or -2 - point, or -1 for nobody. */
  readonly #child: Int32Array;
  readonly #mass: Float32Array;
  readonly #sumX: Float32Array;
  readonly #sumY: Float32Array;
  readonly #stack = new Int32Array(512);
  readonly #sizes = new Float32Array(512);
  readonly #most: number;
  #squares = 0;
  #low: readonly [number, number] = [0, 0];
  #size = 1;

  constructor(points: number) {
    this.#most = points * 4 + 64;
    this.#child = new Int32Array(this.#most * 4);
    this.#mass = new Float32Array(this.#most);
    this.#sumX = new Float32Array(this.#most);
    this.#sumY = new Float32Array(this.#most);
  }

  build(x: Float32Array, y: Float32Array): void {
    let [lowX, lowY, highX, highY] = [x[0]!, y[0]!, x[0]!, y[0]!];
    for (let i = 1; i < x.length; i++) {
      lowX = Math.min(lowX, x[i]!);
      highX = Math.max(highX, x[i]!);
      lowY = Math.min(lowY, y[i]!);
      highY = Math.max(highY, y[i]!);
    }
    this.#low = [lowX, lowY];
    this.#size = Math.max(highX - lowX, highY - lowY, 1e-3) * 1.0001;
    this.#squares = 0;
    this.#square();
    for (let i = 0; i < x.length; i++) this.#add(i, x, y);
  }

  #square(): number {
    const at = this.#squares++;
    this.#child.fill(-1, at * 4, at * 4 + 4);
    this.#mass[at] = this.#sumX[at] = this.#sumY[at] = 0;
    return at;
  }

  #add(point: number, x: Float32Array, y: Float32Array): void {
    let [left, top] = this.#low;
    let size = this.#size;
    let at = 0;
    for (let depth = 0; depth < 24; depth++) {
      this.#mass[at]!++;
      this.#sumX[at]! += x[point]!;
      this.#sumY[at]! += y[point]!;
      size /= 2;
      const right = x[point]! >= left + size ? 1 : 0;
      const below = y[point]! >= top + size ? 1 : 0;
      left += right * size;
      top += below * size;
      const slot = at * 4 + below * 2 + right;
      const there = this.#child[slot]!;
      if (there >= 0) {
        at = there;
        continue;
      }
      // Points on one spot share it: the deepest square only counts them.
      if (there === -1 || this.#squares >= this.#most) {
        if (there === -1) this.#child[slot] = -2 - point;
        return;
      }
      const other = -2 - there;
      at = this.#square();
      this.#child[slot] = at;
      const quarter = size / 2;
      const otherSlot = (y[other]! >= top + quarter ? 2 : 0) + (x[other]! >= left + quarter ? 1 : 0);
      this.#child[at * 4 + otherSlot] = there;
      this.#mass[at] = 1;
      this.#sumX[at] = x[other]!;
      this.#sumY[at] = y[other]!;
    }
  }

  /** Adds to the force on `point` the push of all others, 1 / distance each. */
  repel(point: number, x: Float32Array, y: Float32Array, fx: Float32Array, fy: Float32Array): void {
    const [stack, sizes] = [this.#stack, this.#sizes];
    const [px, py] = [x[point]!, y[point]!];
    let [pushX, pushY] = [0, 0];
    let top = 1;
    stack[0] = 0;
    sizes[0] = this.#size;
    while (top > 0) {
      top--;
      const at = stack[top]!;
      const size = sizes[top]!;
      const mass = this.#mass[at]!;
      const dx = px - this.#sumX[at]! / mass;
      const dy = py - this.#sumY[at]! / mass;
      const far = dx * dx + dy * dy;
      if (size * size < 1.2 * far) {
        pushX += (dx * mass) / far;
        pushY += (dy * mass) / far;
        continue;
      }
      for (let slot = at * 4; slot < at * 4 + 4; slot++) {
        const child = this.#child[slot]!;
        if (child >= 0 && top < 511) {
          stack[top] = child;
          sizes[top++] = size / 2;
        } else if (child < -1 && child !== -2 - point) {
          const ox = px - x[-2 - child]! || 1e-3;
          const oy = py - y[-2 - child]!;
          const near = Math.max(1e-4, ox * ox + oy * oy);
          pushX += ox / near;
          pushY += oy / near;
        }
      }
    }
    fx[point]! += pushX;
    fy[point]! += pushY;
  }
}
