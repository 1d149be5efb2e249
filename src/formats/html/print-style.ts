import { openData } from './open-data.ts'

/** What stands in the margins of every printed page. */
export interface Margins {
  readonly title: string
  readonly city: string
  readonly asOf: string
  readonly mark: string | null
  readonly part: string | null
  readonly page: { readonly before: string; readonly between: string }
}

/** How the file prints: A4 with a wide left margin for punching, running heads, no profile's head left alone. */
export function printStyle({ title, city, asOf, mark, part, page }: Margins): string {
  return `
@page{size:A4;margin:24mm 20mm 22mm 25mm;
font:9pt "Source Sans 3","Source Sans Pro","Segoe UI","Noto Sans","Helvetica Neue",Arial,sans-serif;color:#4a5560;
@top-left{content:${text(title)};width:75%;text-align:left;vertical-align:bottom;padding-bottom:5mm}
@top-right{content:${text(city)};vertical-align:bottom;padding-bottom:5mm}
@top-center{content:${text(part ?? '')};color:#8c1d18;font-weight:bold;vertical-align:bottom;padding-bottom:5mm}
@bottom-left{content:${text(asOf)}}
@bottom-center{content:${text(mark ?? '')};color:#8c1d18;font-weight:bold}
@bottom-right{content:${text(page.before)} counter(page) ${text(page.between)} counter(pages)}}
@page:first{@top-left{content:none}@top-right{content:none}}
@media print{
html{font-size:10.5pt}
body{max-width:none;padding:0;line-height:1.35;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip,.part{display:none}
${openData}
h1{font-size:20pt;margin:1rem 0 .3rem}
.subtitle{font-size:10.5pt;margin:0 0 .4rem}
h2{font-size:14pt;margin:1.05rem 0 .3rem}
h3{font-size:13pt}
.profile{content-visibility:visible;margin:1.8rem 0}
.profile h3,.profile h4{font-size:13pt}
.profile>h4,h5{font-size:10.5pt}
h1,h2,h3,h4,h5,caption,.summary,thead,tbody tr:first-child:not(:last-child),p:has(+.scroll,+table,+blockquote),:has(+.facts),blockquote>:first-child:not(:last-child){break-after:avoid}
.summary,.facts,.short,tr,figure>.scroll,.tile{break-inside:avoid}
blockquote{-webkit-box-decoration-break:clone;box-decoration-break:clone}
figure>.scroll{break-after:avoid}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
.scroll{margin:.3rem 0 .9rem;overflow:visible;background:none}
.scroll:not(.few,.stack)>table{min-width:0}
figure svg[role=img]{min-width:0}
table{font-size:9.5pt}
:not(.scroll)>table{margin:.3rem 0 .9rem}
th,td{padding:.28rem .5rem}
figure{margin:.4rem 0 1rem}
.facts{grid-template-columns:repeat(3,1fr)}
.tiles{grid-template-columns:repeat(5,1fr);gap:2mm}
.tiles:has(>:nth-child(6):last-child){grid-template-columns:repeat(3,1fr)}
.tiles:has(>:nth-child(7):last-child,>:nth-child(8):last-child){grid-template-columns:repeat(4,1fr)}
.tile{padding:.8mm 1.5mm;line-height:1.2;border-left-width:1mm}
.tile strong{font-size:16pt;margin-right:1mm}
.tile:first-child strong{font-size:13pt}
.tile .label{font-size:9pt}
.tile .before{font-size:8pt}
figcaption{padding-top:.2rem;font-size:9.5pt}
.mark{position:fixed;top:42%;left:0;right:0;z-index:-1;margin:0;padding:0;background:none;color:#f8eae9;font-size:32pt;white-space:nowrap;text-align:center;font-weight:700;transform:rotate(-30deg)}
footer{display:none}
}
`
}

/** A CSS string of any text: what is not a letter, a digit or harmless is written by its number. */
const text = (value: string): string =>
  `"${value.replace(/[^\p{L}\p{N} .,·–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
