import type { InterimReport } from '#domain/interim-report.ts'
import type { Passage } from '#domain/passage.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph, strong } from '#report/build.ts'
import { pointTitle } from '#report/point-title.ts'
import { prose } from '#report/prose.ts'
import { readableText } from '#report/readable-text.ts'
import { statementTitle } from '#report/statement-title.ts'
import { catalogue } from '#text/catalogue.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { ElsewhereChanged } from '#app/papers/compare-returned.ts'
import { differenceBlock } from '#app/papers/difference-block.ts'
import { proseDifference } from '#app/papers/prose-difference.ts'
import type { Papering } from '#app/papers/papering.ts'
import { limitOf, presentText } from '#app/papers/passage-texts.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { ReturnedChanges, ReturnedText } from '#app/papers/returned-changes.ts'
import type { ReturnedReading } from '#app/papers/returned-reading.ts'

// What a phone shows in a few strokes of the thumb.
const mostShown = 10

/** All that a returned file says otherwise, and what can be done about what is not taken over. */
export function showReturned(
  papering: Papering,
  draft: Draft,
  reading: ReturnedReading,
  changes: ReturnedChanges,
): readonly Block[] {
  const { by } = papering
  const said = by.words.paperReturns
  const { clean, conflicts, already, tooLong, gone } = changes
  const titled = (passages: readonly Passage[]): string =>
    by.say.list(passages.map((passage) => passageTitle(passage, draft, by)))
  const firstOf = (passages: readonly Passage[]): string => titled(passages.slice(0, 1))
  const named = (sentence: (titles: string) => string, passages: readonly Passage[]): readonly Block[] =>
    passages.length === 0 ? [] : [paragraph(sentence(titled(passages)))]
  return [
    paragraph(said.madeFrom(reading.no, draft.version.no)),
    ...(reading.tracked ? [paragraph(said.tracked)] : []),
    ...(clean.length + conflicts.length + already.length + tooLong.length === 0 ? [paragraph(said.nothing)] : []),
    ...(clean.length === 0 ? [] : [paragraph(strong(said.changes(clean.length)))]),
    ...clean.map(({ passage, before, after }) => proseDifference(titled([passage]), before, after, by)),
    ...conflictBlocks(papering, draft, conflicts),
    ...named(said.already, passagesOf(already)),
    ...tooLong.map(({ passage, after }) =>
      paragraph(
        said.tooLong(titled([passage]), by.say.number([...after].length), by.say.number(limitOf(passage, draft))),
      ),
    ),
    ...named((titles) => said.emptied(titles, firstOf(reading.emptied)), reading.emptied),
    ...named((titles) => said.lost(titles, firstOf(reading.lost)), reading.lost),
    ...named(said.gone, passagesOf(gone)),
    ...elsewhereBlocks(papering, draft, reading.elsewhere),
    ...noteBlocks(papering, draft, reading.notes),
  ]
}

/** What both sides have changed, side by side. */
function conflictBlocks({ by }: Papering, draft: Draft, conflicts: readonly ReturnedText[]): readonly Block[] {
  const said = by.words.paperReturns
  if (conflicts.length === 0) return []
  return [
    paragraph(strong(said.conflicts(conflicts.length))),
    ...conflicts.flatMap(({ passage, before, after }) => [
      proseDifference(passageTitle(passage, draft, by), before, after, by),
      list(said.here(readableText(prose(presentText(passage, draft)))), said.inFile(readableText(prose(after)))),
    ]),
  ]
}

function elsewhereBlocks({ by }: Papering, draft: Draft, changes: readonly ElsewhereChanged[]): readonly Block[] {
  const said = by.words.paperReturns
  if (changes.length === 0) return []
  const shown = changes.slice(0, mostShown)
  const left = changes.length - shown.length
  const advice = new Set(changes.map(({ headings }) => adviceOn(headings, draft, by.words)))
  return [
    paragraph(strong(said.elsewhere(changes.length))),
    ...shown.map(({ headings, before, after }) => differenceBlock(headings.at(-1) ?? said.atTop, before, after, by)),
    ...(left > 0 ? [paragraph(said.more(left))] : []),
    ...[...advice].map((sentence) => paragraph(sentence)),
  ]
}

/** What changes a place: what it is about shows in the headings above it. */
function adviceOn(headings: readonly string[], { whole }: Draft, words: Papering['by']['words']): string {
  const { advice } = words.paperReturns
  const about = aboutMeasure(headings, whole, words)
  if (about !== undefined) return advice.measure(about)
  const title = whole.statement ? statementTitle(whole, words) : whole.plan.paper.title
  return headings.length < 2 && !headings.some((heading) => heading !== title) ? advice.top : advice.counted
}

/** The measure, or the point of a motion, that a place with these headings above it is about. */
function aboutMeasure(
  headings: readonly string[],
  { profiles, statement, city }: InterimReport,
  words: Papering['by']['words'],
): string | undefined {
  if (!statement) return profiles.find(({ code }) => headings.some((heading) => heading.startsWith(`${code} `)))?.code
  const said = catalogue(city.language)
  const at = statement.points.findIndex((_, index) => headings.includes(pointTitle(statement, index, said)))
  return at === -1 ? undefined : words.statements.point(at + 1)
}

function noteBlocks({ by }: Papering, draft: Draft, notes: ReturnedReading['notes']): readonly Block[] {
  const said = by.words.paperReturns
  const shown = notes.filter(({ kind, passage }) => kind !== 'picture' || passage !== null)
  if (shown.length === 0) return []
  const lines = shown.map(({ kind, passage, text }) =>
    said.note[kind](passage === null ? said.otherPlace : passageTitle(passage, draft, by), excerpt(text)),
  )
  return [
    paragraph(strong(said.notes(lines.length))),
    list(...lines),
    ...(shown.some(({ kind }) => kind === 'comment') ? [paragraph(said.howToRemark)] : []),
  ]
}

const passagesOf = (texts: readonly ReturnedText[]): readonly Passage[] => texts.map(({ passage }) => passage)
