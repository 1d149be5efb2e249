import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { Fact, Profile } from '#report/block.ts'
import { fact, stacked } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { lightMark, markBefore } from '#report/light-mark.ts'
import { profileId } from '#report/profile-id.ts'
import { profileTexts } from '#report/profile-texts.ts'
import { referenceLines } from '#report/reference-lines.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** One measure's profile, its title a heading of `depth`. */
export function profileOf(measure: MeasureFacts, depth: 2 | 3, facts: InterimReport, words: Catalogue): Profile {
  const { code, title, now } = measure
  return {
    type: 'profile',
    depth,
    id: profileId(code),
    title: `${cleanLine(code)} ${cleanLine(title)}`,
    light: now?.light ?? null,
    lightLabel: badgeOf(measure, words),
    percent: percentOf(measure, facts, words),
    facts: factsOf(measure, facts, words),
    children: profileTexts(measure, depth === 2 ? 3 : 4, facts, words),
  }
}

function badgeOf({ now }: MeasureFacts, { lights }: Catalogue): string {
  if (now === null) return lights.noAnswer
  const name = now.light === null ? lights.none : lights.long[now.light]
  return now.proposed ? lights.proposed(name) : name
}

function percentOf({ now, last }: MeasureFacts, { before }: InterimReport, words: Catalogue): Profile['percent'] {
  if (now === null || now.percent === null) return null
  const said = words.reports.profiles
  const term = words.questions.known.percent.paper
  const earlier = last?.percent ?? null
  if (last === null || earlier === null) {
    return { term, now: now.percent, before: null, label: said.percent(now.percent) }
  }
  const isLastReport = last.round === before?.label
  const label = isLastReport
    ? said.percentBefore(now.percent, earlier)
    : said.percentSince(now.percent, earlier, last.round)
  return { term, now: now.percent, before: earlier, label }
}

function factsOf(measure: MeasureFacts, { before }: InterimReport, words: Catalogue): readonly Fact[] {
  const said = words.reports.profiles
  const { lead, participants, partners, references = [] } = measure
  const mark = markBefore(measure, words)
  return [
    ...(before === null || mark === null ? [] : [fact(said.before, mark)]),
    ...lastFacts(measure, words),
    fact(said.lead, cleanLine(lead ?? words.reports.missing.noLead)),
    ...names(said.participants, participants),
    ...names(said.partners, partners),
    ...(references.length === 0 ? [] : [{ term: words.references.title, value: referenceLines(references, words) }]),
  ]
}

/** Without an answer: how far the measure was when it was last reported on. */
function lastFacts({ now, last, lightBefore }: MeasureFacts, words: Catalogue): readonly Fact[] {
  if (now !== null || last === null) return []
  const said = words.reports.profiles
  const light = lightBefore ?? null
  return [
    ...(last.light === null || light !== null ? [] : [fact(said.lastLight(last.round), lightMark(last.light, words))]),
    ...(last.percent === null ? [] : [fact(words.questions.known.percent.paper, said.lastPercent(last.percent))]),
  ]
}

const names = (term: string, parties: readonly string[]): readonly Fact[] =>
  parties.length === 0 ? [] : [fact(term, ...stacked(parties.map(cleanLine)))]
