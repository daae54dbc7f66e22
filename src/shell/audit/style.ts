/** The look of an audit's report: readable on a phone, on paper and in the dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5a626b; --ground: #fff; --line: #c9ced4;
  --good: #0b6b3a; --bad: #a3201d; --bar: #2b5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a9b1ba; --ground: #16181b;
  --line: #3a4048; --good: #6fd39b; --bad: #ff9d99; --bar: #7fb0f2; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { margin: 0; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.15rem; }
.soft { color: var(--soft); }
.verdict { font-size: 1.2rem; font-weight: 600; border-left: 0.35rem solid; padding: 0.4rem 0.8rem; }
.consistent { color: var(--good); }
.inconsistent { color: var(--bad); }
.figures { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0; }
.figures dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
dt { color: var(--soft); }
dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
svg { display: block; width: 100%; height: auto; margin: 0.5rem 0 1rem; }
svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
.axis { stroke: var(--line); }
.bar { fill: var(--bar); }
.line { fill: none; stroke: var(--bar); stroke-width: 2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.8rem 0.25rem 0; text-align: right; border-bottom: 1px solid var(--line); }
th[scope="row"] { text-align: left; font-weight: 400; }
`;
