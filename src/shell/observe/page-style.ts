/** Styles of the report: screen, phone, dark, print. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4f5862;--paper:#fff;--card:#f5f7f9;--line:#d4d9de;--mark:#0b5cad;--other:#a3470a;--calm:#cfe0f2;
--c0:#0b6bcb;--c1:#c2410c;--c2:#15803d;--c3:#9333ea;--c4:#a16207;--c5:#be185d;--c6:#0e7490;--c7:#64748b}
@media (prefers-color-scheme:dark){:root{--ink:#eceff2;--soft:#b0b8c0;--paper:#121518;--card:#1b1f24;--line:#3a4149;--mark:#7ab8f5;--other:#f0a36b;--calm:#28425c;
--c0:#5aa9f8;--c1:#fb923c;--c2:#4ade80;--c3:#c084fc;--c4:#facc15;--c5:#f472b6;--c6:#22d3ee;--c7:#94a3b8}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
.page{margin:0 auto;max-width:76rem;padding:1.2rem 1.2rem 3rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1}
h1{font-size:.95rem;font-weight:600;color:var(--soft);margin:0}h2{font-size:1.3rem;line-height:1.3;margin:2.6rem 0 .5rem}h3{font-size:1rem;margin:.4rem 0}
a{color:var(--mark)}:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.verdict{font-size:clamp(1.45rem,3vw,2rem);line-height:1.18;font-weight:700;margin:.2rem 0 .5rem;max-width:44em;text-wrap:balance}
.lead{max-width:70ch;color:var(--soft);margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.8rem;margin:1.1rem 0}
.figure{margin:0;padding:.7rem 1rem;background:var(--card);border-radius:.6rem;display:flex;gap:.9rem;align-items:center}
.figure strong{font-size:1.9rem;line-height:1.1;white-space:nowrap;font-variant-numeric:tabular-nums}.figure span{font-size:.9rem;line-height:1.35}
.note,figcaption{color:var(--soft);font-size:.875rem;line-height:1.4;margin:.4rem 0 0}
.first{display:grid;gap:1.2rem;grid-template-columns:minmax(0,1fr)}.first h2{margin:.2rem 0 .5rem;font-size:1.1rem}
@media (min-width:60rem){.first{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}}
figure{margin:0}svg{width:100%;height:auto;display:block;overflow:visible}svg text{font-size:14px;fill:var(--soft)}svg .strong{fill:var(--ink);font-weight:600}
.sweep{max-width:50rem}@media (max-width:40rem){svg text{font-size:19px}}
.bars rect{fill:var(--mark)}.moment{stroke:var(--other);stroke-width:2}.rule{stroke:var(--line)}
polyline{fill:none;stroke-width:2.5}polyline.seen{stroke:var(--mark)}circle.seen{fill:var(--mark)}polyline.chance{stroke:var(--other);stroke-dasharray:7 5}circle.chance{fill:var(--other)}polygon.drawn{fill:var(--other);fill-opacity:.16}
rect.byChance{fill:var(--other);fill-opacity:.55}rect.beyond{fill:var(--mark)}rect.none{fill:var(--line)}
.network{position:relative;border:1px solid var(--line);border-radius:.6rem;overflow:hidden;background:var(--card)}
.network .still{width:100%;height:auto;display:block}.network canvas{width:100%;aspect-ratio:960/560;display:block;cursor:grab}.network canvas:active{cursor:grabbing}
.network.live .still{display:none}.network:not(.live) canvas,.network:not(.live) .tools{display:none}
.network .edges{fill:none;stroke:#7f8a99;stroke-opacity:.5;stroke-width:1.2}
${[0, 1, 2, 3, 4, 5, 6, 7].map((c) => `.c${c}{fill:var(--c${c})}.dot.c${c}{background:var(--c${c})}`).join("")}
.tools{display:flex;gap:.4rem;align-items:center;flex-wrap:wrap;padding:.4rem;border-top:1px solid var(--line);background:var(--paper);min-height:3.3rem}.tools[hidden]{display:none}
.said{color:var(--soft);font-size:.875rem;margin:0;flex:1 1 10rem;padding-left:.3rem}
button{font:inherit;font-size:.9rem;min-width:2.5rem;min-height:2.5rem;padding:.2rem .7rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--paper);color:var(--ink);cursor:pointer}button[aria-pressed=true]{background:var(--mark);color:var(--paper);border-color:var(--mark)}
.which{white-space:nowrap}.which button{min-height:1.6rem;padding:0 .5rem;font-size:.8rem;margin-left:.3rem}td .note{margin:0}
.dot{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.45em}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1.2rem}ul{margin:0;padding-left:1.2rem}li{margin:.15rem 0}
.grades{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:.8rem;margin:1rem 0;padding:0;list-style:none}
.grades li{background:var(--card);border-radius:.6rem;padding:.6rem .9rem;margin:0}.grades b{display:block}.grades .scale{display:flex;gap:3px;margin:.35rem 0}.grades i{flex:1;height:.5rem;border-radius:2px;background:var(--line)}.grades i.on{background:var(--mark)}.grades small{color:var(--soft);font-size:.85rem;line-height:1.3;display:block}
.paper{display:none}details{border-top:1px solid var(--line);padding:.5rem 0}summary{cursor:pointer;padding:.3rem 0}
.wide{overflow-x:auto;margin:.8rem 0;max-width:100%}table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}thead th{vertical-align:bottom}tbody th{font-weight:500}
p{max-width:75ch}code{overflow-wrap:anywhere;background:var(--card);padding:.1em .35em;border-radius:.3em}.hash{font-size:.8rem;overflow-wrap:anywhere;min-width:12rem;display:inline-block}
footer{margin-top:2.5rem;color:var(--soft);font-size:.9rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#bbb;--mark:#0b5cad;--other:#a3470a;--c0:#0b6bcb;--c1:#c2410c;--c2:#15803d;--c3:#9333ea;--c4:#a16207;--c5:#be185d;--c6:#0e7490;--c7:#64748b}
@page{margin:14mm}.page{padding:0;max-width:none}body{font-size:9.5pt}.skip,.tools,canvas,button{display:none!important}.network .still,.network.live .still{display:block}.first{grid-template-columns:5fr 6fr}
.figure,.grades li{border:1px solid var(--line)}figure,.figure,.grades li,tr,h2{break-inside:avoid}h2{break-after:avoid}.wide{overflow:visible;margin:.4rem 0}table{font-size:7.8pt}th,td{padding:.12rem .5rem .12rem 0}h2{margin:1.3rem 0 .3rem}.note,figcaption{font-size:8.2pt}.screen{display:none}.paper{display:block}details:not([open])::details-content{content-visibility:visible;block-size:auto}}
`;
