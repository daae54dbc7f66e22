/** Styles of the report: screen, dark, print. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4f5862;--paper:#fff;--line:#d4d9de;--mark:#0b5cad;--other:#a3470a}
@media (prefers-color-scheme:dark){:root{--ink:#eceff2;--soft:#b0b8c0;--paper:#14171a;--line:#3a4149;--mark:#7ab8f5;--other:#f0a36b}}
body{margin:0 auto;max-width:62rem;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1rem;font-weight:600;color:var(--soft);margin:0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem}h3{font-size:1rem;margin:.4rem 0}
.verdict{font-size:clamp(1.5rem,4vw,2.2rem);line-height:1.2;font-weight:700;margin:.3rem 0 .6rem;max-width:24em}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem;margin-top:1.4rem}
.figure{margin:0;padding:1rem;border:1px solid var(--line);border-radius:.6rem}.figure strong{display:block;font-size:2rem;line-height:1.2}.figure span,.note{color:var(--soft);font-size:.9rem}
svg,canvas{width:100%;height:auto;display:block}svg text{font-size:13px;fill:var(--soft)}.bars rect{fill:var(--mark)}
canvas[hidden],svg[hidden]{display:none}
polyline{fill:none;stroke-width:2}polyline.seen{stroke:var(--mark)}circle.seen{fill:var(--mark)}polyline.chance{stroke:var(--other);stroke-dasharray:6 4}circle.chance{fill:var(--other)}.rule{stroke:var(--line)}
.network{border:1px solid var(--line);border-radius:.6rem}.network path{fill:none;stroke:var(--soft);stroke-opacity:.45}
.c0{fill:#0b6bcb}.c1{fill:#c2410c}.c2{fill:#15803d}.c3{fill:#9333ea}.c4{fill:#b8860b}.c5{fill:#be185d}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.2rem}ul{margin:0;padding-left:1.2rem}
.wide{overflow-x:auto;margin:.6rem 0}table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}tbody th{font-weight:500}
code{overflow-wrap:anywhere}td{overflow-wrap:anywhere;min-width:4rem}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--line:#bbb;--mark:#0b5cad;--other:#a3470a}body{padding:0;font-size:10pt}section{break-inside:avoid-page}canvas{display:none!important}svg[hidden]{display:block!important}.wide{overflow:visible}}
`;

/** Draws the whole network on a canvas that can be zoomed and dragged; without script or on paper the SVG stays. */
export const networkScript = `
(()=>{const {nodes,edges}=JSON.parse(document.getElementById("network").textContent);
const box=document.querySelector(".network");if(!box||nodes.length===0)return;
const svg=box.querySelector("svg"),canvas=box.querySelector("canvas"),pen=canvas.getContext("2d");
if(!pen)return;const colours=["#0b6bcb","#c2410c","#15803d","#9333ea","#b8860b","#be185d"];
let scale=1,dx=0,dy=0,waiting=false;
const draw=()=>{waiting=false;const ratio=devicePixelRatio||1,w=box.clientWidth,h=w*540/960;
if(canvas.width!==Math.round(w*ratio)){canvas.width=Math.round(w*ratio);canvas.height=Math.round(h*ratio)}
const k=w/960*ratio*scale;pen.setTransform(1,0,0,1,0,0);pen.clearRect(0,0,canvas.width,canvas.height);
pen.setTransform(k,0,0,k,dx*ratio,dy*ratio);pen.strokeStyle="rgba(120,130,140,.5)";pen.lineWidth=1/scale;pen.beginPath();
for(const [a,b] of edges){pen.moveTo(nodes[a][0],nodes[a][1]);pen.lineTo(nodes[b][0],nodes[b][1])}pen.stroke();
const r=4/Math.sqrt(scale);for(let c=0;c<6;c++){pen.fillStyle=colours[c];pen.beginPath();
for(const n of nodes)if(n[2]%6===c){pen.moveTo(n[0]+r,n[1]);pen.arc(n[0],n[1],r,0,7)}pen.fill()}};
const soon=()=>{if(!waiting){waiting=true;requestAnimationFrame(draw)}};
const start=()=>{svg.setAttribute("hidden","");canvas.hidden=false;soon()};
box.addEventListener("wheel",e=>{if(canvas.hidden){if(!e.ctrlKey)return;start()}if(!e.ctrlKey)return;e.preventDefault();
const by=Math.exp(-e.deltaY/300),f=box.getBoundingClientRect(),x=e.clientX-f.left,y=e.clientY-f.top;
dx=x-(x-dx)*by;dy=y-(y-dy)*by;scale*=by;soon()},{passive:false});
let held=null;box.addEventListener("pointerdown",e=>{start();held=[e.clientX,e.clientY];box.setPointerCapture(e.pointerId)});
box.addEventListener("pointermove",e=>{if(!held)return;dx+=e.clientX-held[0];dy+=e.clientY-held[1];held=[e.clientX,e.clientY];soon()});
box.addEventListener("pointerup",()=>{held=null});addEventListener("resize",soon);
if(nodes.length>4000||edges.length>4000)start()})();
`;
