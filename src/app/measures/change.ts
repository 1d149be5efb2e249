import { levels } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { livingMeasure } from '#app/measures/living-measure.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { replyWith } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

export const aspects = ['title', 'description', 'field', 'level'] as const
export type Aspect = (typeof aspects)[number]

/**
 * Changes one thing about a measure. What someone else has written since the question was asked is not overwritten
 * unseen: it is shown, and the change must be written again.
 */
export const change: ChangePlan = ({ book, by, args }) => {
  const found = livingMeasure(book, args['measure'])
  if (!found.ok) return found
  const measure = found.value
  const { code } = measure
  const { seen } = args
  const aspect = oneOf(aspects, args['aspect'] ?? '')
  const changed = withAspect(measure, aspect, args[aspect] ?? '')
  const was = aspectSaid(measure, aspect, book, by)
  const is = aspectSaid(changed, aspect, book, by)
  if (was === is) return refused({ kind: 'nothing-to-change', code })
  if (seen !== undefined && seen !== valueOf(measure, aspect))
    return refused({ kind: 'changed-by-another', code, value: was, mine: is })
  const said = by.words.plan.measure
  return accepted({
    reply: replyWith([undoButton(by.words)], said.changed(code, said.aspects[aspect], is), said.was(was)),
    changes: [{ kind: 'measure-changed', measure: changed, version: measure.version }],
    messages: [],
    undo: {
      act: 'measure-changed',
      about: code,
      changes: [{ kind: 'measure-changed', measure, version: measure.version + 1 }],
    },
  })
}

/** What the measure has for an aspect, as its question accepts it. */
export function valueOf(measure: Measure, aspect: Aspect): string {
  return aspect === 'field' ? (measure.field ?? 'none') : measure[aspect]
}

/** The same as people read it. */
function aspectSaid(measure: Measure, aspect: Aspect, book: RoundBook, { words }: Pick<Actor, 'words'>): string {
  const value = valueOf(measure, aspect)
  if (aspect === 'level') return words.questions.level[measure.level]
  if (aspect !== 'field') return value === '' ? '–' : value
  return book.fields.find(({ id }) => id === value)?.name ?? words.plan.measure.asks.noField
}

function withAspect(measure: Measure, aspect: Aspect, value: string): Measure {
  switch (aspect) {
    case 'title':
    case 'description':
      return { ...measure, [aspect]: value }
    case 'field':
      return { ...measure, field: value === 'none' ? null : value }
    case 'level':
      return { ...measure, level: oneOf(levels, value) }
  }
}
