import type { Profile } from '#report/block.ts'
import { escapeXml } from '#report/escape-xml.ts'
import type { Context } from './context.ts'
import { inlineHtml, signOnBadge } from './inline-html.ts'

/** A measure's card: title and badge, facts and progress in one piece, then its texts. */
export function profileHtml(profile: Profile, texts: string, context: Context): string {
  const { depth, title, light, lightLabel, facts, percent } = profile
  const id = escapeXml(profile.id)
  const kind = light ?? 'none'
  const items = facts.map(({ term, value }) => entry(term, inlineHtml(value, context)))
  const progress = percent === null ? [] : [entry(percent.term, escapeXml(percent.label) + bar(percent))]
  return `<article class="profile ${kind}" id="${id}" aria-labelledby="${id}-title">
<div class="summary">
<div class="title"><h${depth + 1} id="${id}-title">${escapeXml(title)}</h${depth + 1}><p class="badge ${kind}">${signOnBadge(light)}${escapeXml(lightLabel)}</p></div>
<dl class="facts">${[...items, ...progress].join('')}</dl>
</div>
${texts}
</article>`
}

const entry = (term: string, value: string): string => `<div><dt>${escapeXml(term)}</dt><dd>${value}</dd></div>`

/** How far it is, with a tick where it was; the label beside it says both. */
function bar({ now, before }: NonNullable<Profile['percent']>): string {
  const tick = before === null ? '' : `<rect class="tick" x="${before}%" y="0" width="3" height="14"/>`
  return `<svg class="bar" aria-hidden="true"><rect class="track" y="3" width="100%" height="8" rx="4"/><rect class="now" y="3" width="${now}%" height="8" rx="4"/>${tick}</svg>`
}
