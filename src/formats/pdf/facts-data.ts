import type { Fact, Profile } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { Context } from './context.ts'
import { inlineData } from './inline-data.ts'
import type { Json } from './json.ts'
import { linesOf, mostLines } from './lines-of.ts'

// Of a column, three of which stand side by side.
const columns = 3
const lineLength = 30

/** Facts as the template takes them, and whether they fit on one page. */
export function factsData(
  facts: readonly Fact[],
  context: Context,
): {
  readonly items: readonly Json[]
  readonly whole: boolean
} {
  const items = facts.map(({ term, value }) => ({ term: context.shown(term), value: inlineData(value, context) }))
  const lines = facts.map(({ term, value }) => linesOf(term, lineLength) + linesOf(plainText(value), lineLength))
  const rows = lines.map((_, index) => (index % columns === 0 ? Math.max(...lines.slice(index, index + columns)) : 0))
  return { items, whole: rows.reduce((sum, each) => sum + each, 0) <= mostLines }
}

/** How far a measure is, as the last of its facts. */
export function progressData(percent: Profile['percent'], context: Context): readonly Json[] {
  if (percent === null) return []
  const { term, label, now, before } = percent
  const value = [{ type: 'text', value: context.shown(label) }]
  return [{ term: context.shown(term), value, now: within(now), before: before === null ? null : within(before) }]
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent))
