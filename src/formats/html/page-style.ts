import { openData } from './open-data.ts'

const columnWidths = Array.from({ length: 19 }, (_, index) => `.w${index * 5 + 5}{width:${index * 5 + 5}%}`).join('')

/** How the file looks on a screen of any width. */
export const pageStyle = `
:root{--ink:#1f2933;--accent:#00416b;--muted:#4a5560;--line:#c2cad2;--tint:#eef3f7;--link:#00558c}
*{box-sizing:border-box}
html{scroll-padding:4rem 0;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:58rem;padding:1.5rem 1rem 3rem;background:#fff;color:var(--ink);
font:1.0625rem/1.5 "Source Sans 3","Source Sans Pro","Segoe UI","Noto Sans","Helvetica Neue",Arial,sans-serif;
font-size-adjust:.486;hyphens:auto;hyphenate-limit-chars:10 4 4;overflow-wrap:break-word}
h1,h2,h3,h4,h5{color:var(--accent);line-height:1.2;font-weight:600;text-wrap:balance}
h1{font-size:clamp(1.2rem,6vw,2.1rem);font-weight:700;margin:1.5rem 0 .5rem}
h2{font-size:clamp(1.3rem,4.2vw,1.65rem);margin:2.5rem 0 .75rem}
h3{font-size:clamp(1.15rem,3.6vw,1.35rem);margin:2rem 0 .5rem}
.profile h3,.profile h4{font-size:1.2rem;margin:0}
.profile>h4,h5{font-size:1rem;color:var(--ink);margin:1rem 0 .2rem}
p,ul,ol,blockquote{margin:0 0 .6rem}
ul,ol{padding-left:1.25rem}
li::marker{color:var(--link)}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
code{font-family:ui-monospace,Consolas,monospace;font-size:.95em}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;z-index:2;background:#fff;padding:.5rem 1rem}
.mark{position:sticky;top:0;z-index:1;margin:-1.5rem -1rem 1.5rem;padding:.5rem 1rem;background:#8c1d18;color:#fff;font-weight:600;text-align:center}
.part{position:sticky;bottom:0;z-index:1;margin:0 0 1.5rem;padding:.4rem 1rem;border:2px solid #8c1d18;background:#fff;color:#8c1d18;font-weight:600;text-align:center}
.letterhead{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:end;border-bottom:4px solid var(--accent);color:var(--muted);line-height:1.35}
.letterhead strong{color:var(--ink);font-size:1.1rem}
.letterhead p:first-child strong{color:var(--accent);font-size:1.4rem;font-weight:700}
.letterhead p:first-child{flex:1 1 16rem}
.letterhead p+p:not(:only-child){margin-left:auto;text-align:right}
.subtitle{color:var(--muted);font-size:1.1rem}
nav{background:var(--tint);padding:.75rem 1rem;margin:1.5rem 0}
nav h2{font-size:1rem;margin:0 0 .25rem}
nav ol{margin:0;padding-left:1.25rem;columns:18rem}
nav li{padding:.1rem 0}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.25rem;font-size:.95rem;line-height:1.35}
caption{text-align:left;color:var(--muted);padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--tint);border-top:2px solid var(--accent)}
tbody th{font-weight:600}
tbody th a{white-space:nowrap}
${columnWidths}
@media (max-width:40rem){
col[class]{width:auto}
:not(.scroll)>table td{overflow-wrap:anywhere}
.few>table{font-size:.85rem;hyphenate-limit-chars:6 3 3}
.few th,.few td{padding:.35rem .25rem}
.few tbody th{overflow-wrap:anywhere;min-width:6rem}
.few td:last-child{overflow-wrap:anywhere}
.stack thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stack tr{display:grid;grid-template-columns:auto 1fr;gap:.2rem .75rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.stack tbody :is(th,td){padding:0;border:0}
.stack td{grid-column:2;min-width:0}
}
.number{text-align:right;font-variant-numeric:tabular-nums}
.scroll{margin:.5rem 0 1.25rem;overflow-x:auto;scrollbar-width:thin;scrollbar-color:var(--muted) var(--tint);
background:linear-gradient(90deg,#fff 30%,#fff0) 0 0/2rem 100% local,linear-gradient(270deg,#fff 30%,#fff0) 100% 0/2rem 100% local,
linear-gradient(90deg,#1f293359,#1f293300) 0 0/.75rem 100% scroll,linear-gradient(270deg,#1f293359,#1f293300) 100% 0/.75rem 100% scroll;
background-repeat:no-repeat}
.scroll>table{margin:0}
.scroll:not(.few,.stack)>table{min-width:32rem}
.light{display:inline-block}
.sign{width:.78em;height:.78em;margin-right:.4em;vertical-align:-.04em}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(12rem,100%),1fr));gap:.75rem;padding:0;list-style:none}
.tile{background:var(--tint);border-left:6px solid;border-radius:0 .3rem .3rem 0;padding:.6rem .9rem}
.tile strong{font-size:1.9rem;line-height:1.1;margin-right:.4rem}
.tile .before{color:var(--muted);font-size:.9rem;white-space:nowrap}
.tile .label{display:block}
figure{margin:1rem 0 1.5rem}
figure>.scroll{margin:0}
details tbody th{min-width:8rem}
figure svg[role=img]{display:block;width:100%;min-width:30rem;height:auto}
figcaption{color:var(--muted);font-size:.95rem;padding-top:.5rem}
summary{cursor:pointer;padding:.3rem 0;color:var(--link)}
@media (max-width:40rem){${openData}}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.6rem 1.25rem;background:var(--tint);border-radius:.3rem;padding:.75rem 1rem;margin:.75rem 0}
.facts dt{color:var(--muted);font-size:.9rem}
.facts dd{margin:0}
.profile{border-top:4px solid;padding-top:.75rem;margin:2.25rem 0;content-visibility:auto;contain-intrinsic-size:auto 30rem}
.profile .title{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:start}
.profile .title>:first-child{flex:1 1 20rem;min-width:0}
.badge{margin:0;padding:.2rem .75rem;border:1px solid;border-radius:.3rem;font-weight:600;font-size:.95rem}
.bar{display:block;width:100%;height:14px;margin-top:.15rem}
.track{fill:#cfd9e2}
.now{fill:var(--link)}
.tick{fill:var(--ink)}
blockquote{background:#f6f7f8;border-left:4px solid var(--line);color:#364049;padding:.6rem 1rem}
blockquote>:last-child{margin-bottom:0}
@media (forced-colors:active){.sign path,.tick{fill:CanvasText}.sign .hollow{fill:Canvas;stroke:CanvasText}.track{fill:GrayText}.now{fill:Highlight}}
footer{border-top:1px solid var(--line);color:var(--muted);margin-top:3rem;padding-top:.5rem;font-size:.95rem}
`
