import type { Measure } from '#domain/measure.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Reference, referenceKinds } from '#domain/reference.ts'
import { heading, list } from '#report/build.ts'
import { referenceLine } from '#report/reference-line.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { titleAndAddress } from '#app/measures/title-and-address.ts'
import { maySee } from '#app/people/may-see.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

const longest = 200
const names = ['show', 'add', 'drop'] as const

/** Shows what a measure builds on, and enters or removes norms, networks, projects and examples. */
export const reference: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'reference',
  needs: 'see-measure',
  needsFor: ({ action = 'show', measure }) => {
    if (action !== 'show') return 'manage-measures'
    return measure === undefined ? 'see-own' : 'see-measure'
  },
  async questions(powers, args, by) {
    const plan = mainPlan(powers.city).code
    const { measures } = await readBook(powers, plan)
    const { asks, actions, also, kinds } = by.words.references
    const action = actsPrompt(by.words, names, actions, also)
    const isLooking = (args['action'] ?? 'show') === 'show'
    const measure = { ...measurePrompt([], measures, by, asks.measure), required: !isLooking }
    const byAction: Readonly<Record<string, readonly Prompt[]>> = {
      add: [
        choicePrompt(
          'kind',
          asks.kind,
          referenceKinds.map((value) => ({ value, label: kinds[value] })),
        ),
        textPrompt('title', asks.title, longest),
      ],
      drop: [choicePrompt('title', asks.which, await titlesOf(powers, plan, measures, args))],
    }
    return [measure, action, ...(byAction[args['action'] ?? ''] ?? [])]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city).code
    const book = await readBook(powers, plan)
    const all = await powers.store.references.of(plan)
    if (args['measure'] === undefined) return accepted(answering(listed(all, book, by)))
    const code = args['measure']
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    if (!maySee(book, by, measure)) return refused({ kind: 'not-allowed', action: 'see-measure' })
    const own = all.filter((each) => each.measure === measure.id)
    const action = oneOf(names, args['action'] ?? 'show')
    return actions[action]({ measure, own, args, by })
  },
}

/** All that the measures build on which the person may see. */
function listed(all: readonly Reference[], book: RoundBook, by: Actor): Reply {
  const { none, of, more, example } = by.words.references
  const seen = book.measures.filter((measure) => maySee(book, by, measure))
  const blocks = seen.flatMap(({ id, code, title }) => {
    const own = all.filter(({ measure }) => measure === id)
    return own.length === 0
      ? []
      : [heading(3, of(code, title)), list(...own.map((each) => referenceLine(each, by.words)))]
  })
  const says = example(seen[0]?.code ?? '')
  return blocks.length === 0 ? reply(none(null, says)) : reply(...blocks, more(says))
}

interface Referring {
  readonly measure: Measure
  readonly own: readonly Reference[]
  readonly args: Args
  readonly by: Actor
}

const actions: Readonly<Record<(typeof names)[number], (referring: Referring) => Outcome<Decision>>> = {
  show({ measure: { code, title }, own, by }) {
    const { none, of, more, example } = by.words.references
    if (own.length === 0) return accepted(answering(reply(none(code, example(code)))))
    const lines = own.map((each) => referenceLine(each, by.words))
    return accepted(answering(reply(heading(3, of(code, title)), list(...lines), more(example(code)))))
  },
  add({ measure, own, args, by }) {
    const named = titleAndAddress(args['title'] ?? '')
    if (!named.ok) return named
    const { title, url } = named.value
    if (title === '') return refused({ kind: 'empty-text', question: 'title' })
    const was = own.find((each) => each.title === title)
    const position = was?.position ?? Math.max(0, ...own.map((each) => each.position)) + 1
    const kind = oneOf(referenceKinds, args['kind'] ?? 'other')
    const added: Reference = { measure: measure.id, kind, title, url, position }
    return changed(
      measure,
      by,
      by.words.references.added(measure.code, url === null ? title : `${title}, ${url}`),
      {
        kind: 'reference-set',
        reference: added,
      },
      was ? { kind: 'reference-set', reference: was } : { kind: 'reference-dropped', reference: added },
    )
  },
  drop({ measure, own, args, by }) {
    const dropped = own.find(({ title }) => title === args['title'])
    if (!dropped) return refused({ kind: 'nothing-to-change', code: measure.code })
    return changed(
      measure,
      by,
      by.words.references.dropped(measure.code, dropped.title),
      {
        kind: 'reference-dropped',
        reference: dropped,
      },
      { kind: 'reference-set', reference: dropped },
    )
  },
}

type ReferenceChange = Extract<Decision['changes'][number], { readonly kind: 'reference-set' | 'reference-dropped' }>

const changed = (
  { code }: Measure,
  { words }: Actor,
  said: string,
  change: ReferenceChange,
  back: ReferenceChange,
): Outcome<Decision> =>
  accepted({
    reply: replyWith([undoButton(words)], said),
    changes: [change],
    messages: [],
    undo: { act: 'measure-changed', about: code, changes: [back] },
  })

async function titlesOf({ store }: Pick<Powers, 'store'>, plan: string, measures: readonly Measure[], args: Args) {
  const id = measures.find(({ code }) => code === args['measure'])?.id
  const own = (await store.references.of(plan)).filter(({ measure }) => measure === id)
  return own.map(({ title }) => ({ value: title, label: title }))
}
