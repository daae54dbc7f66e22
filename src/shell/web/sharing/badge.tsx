import type { VNode } from "preact";

const HEIGHT = 44;
/** Widths of letters differ; this is a little more than their mean, in pixels at the size used. */
const LETTER = 7.4;
const LONGEST_NAME = 40;

/** A small picture with a campaign's name and count, for a page of somebody else. */
export function badge(name: string, count: string, direction: "ltr" | "rtl"): VNode {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const width = Math.ceil(Math.max(short.length, count.length) * LETTER) + 40;
  const start = direction === "rtl" ? width - 16 : 16;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={`${name}: ${count}`}
    >
      <title>{`${name}: ${count}`}</title>
      <rect width={width} height={HEIGHT} rx="6" fill="#a8320a" />
      <g font-family="system-ui, sans-serif" fill="#fff" direction={direction}>
        <text x={start} y="18" font-size="12">
          {short}
        </text>
        <text x={start} y="35" font-size="14" font-weight="700">
          {count}
        </text>
      </g>
    </svg>
  );
}
