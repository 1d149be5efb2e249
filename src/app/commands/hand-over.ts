import type { Measure } from '#domain/measure.ts'
import { isAskedFor, type Offer } from '#domain/offer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { mainPlan } from '#app/main-plan.ts'
import { decisionPrompt } from '#app/people/decision-prompt.ts'
import { handedOn, type Handing } from '#app/people/handing.ts'
import { declining, offering } from '#app/people/offering.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Offers a measure to somebody, or answers somebody who asked for it. */
export const handOver: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'hand-over',
  needs: 'hand-over',

  async complete(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const [only, ...others] = answeredBy(by.person, book)
    const known = args['measure'] === undefined && only && others.length === 0 ? { measure: only.code } : {}
    return { args: { ...known, ...args }, resumed: false }
  },

  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { toWhom, which } = by.words.people
    const measure = book.measures.find(({ code }) => code === args['measure'])
    const asked = measure && (await powers.store.offers.openOf(measure.id)).some(isAskedFor)
    const required = args['decision'] === undefined && asked !== true
    return [
      measurePrompt(answeredBy(by.person, book), book.measures, by),
      ...(asked ? [decisionPrompt(by, args['person'] === undefined)] : []),
      personPrompt(book, { id: 'person', label: toWhom.label, hint: which.hint, required, leadIns: ['an', 'to'] }),
    ]
  },

  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const code = args['measure'] ?? ''
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    const offers = await powers.store.offers.openOf(measure.id)
    const asked = askedBy(offers, args)
    const handing = { powers, book, by, measure }
    if (args['decision'] === 'no')
      return asked ? accepted(declining(handing, asked)) : refused({ kind: 'no-offer', code })
    const person = book.directory.people.find(({ id }) => id === (args['person'] ?? asked?.taker))
    if (!person) return refused({ kind: 'no-offer', code })
    const refusal = unfit(handing, person)
    if (refusal) return refusal
    if (offers.some((offer) => !isAskedFor(offer) && offer.taker === person.id))
      return accepted(answering(reply(by.words.people.offeredAlready(code, person.name))))
    const giver = giverOf(handing)
    return accepted(
      asked
        ? await handedOn(handing, { giver, taker: person }, asked, offers)
        : offeredTo(handing, giver, person, offers),
    )
  },
}

/** The measures a person answers for, beside others or alone. */
function answeredBy(person: Person, book: RoundBook): readonly Measure[] {
  return book.measures.filter((measure) => {
    const { responsible, others } = book.chain(measure)
    return [responsible, ...others].some((one) => one?.id === person.id)
  })
}

/** The request for the measure that these words answer: the named person's, else the last. */
function askedBy(offers: readonly Offer[], { person, decision }: Args): Offer | undefined {
  const asked = offers.filter(isAskedFor)
  return person === undefined && decision !== undefined ? asked[0] : asked.find(({ taker }) => taker === person)
}

/** Whose place the taker would take: that of the one who hands over, else the lead's. */
function giverOf({ book, by, measure }: Handing): Person | null {
  const { responsible, others } = book.chain(measure)
  return others.find(({ id }) => id === by.person.id) ?? responsible
}

function unfit({ book, by, measure }: Handing, person: Person): Outcome<Decision> | undefined {
  const { code } = measure
  if (book.chain(measure).responsible?.id === person.id)
    return refused({ kind: 'already-responsible', code, name: person.name })
  if (person.id === by.person.id) return refused({ kind: 'handed-to-oneself', code })
  if (book.directory.unreachable.has(person.id)) return refused({ kind: 'no-account', name: person.name })
  return undefined
}

function offeredTo(handing: Handing, giver: Person | null, taker: Person, offers: readonly Offer[]): Decision {
  const { by, measure } = handing
  const { code, title } = measure
  return offering(
    handing,
    {
      giver,
      taker,
      asked: [taker],
      question: ({ words }) => words.people.offer(code, title, by.person.name),
      receipt: by.words.people.offered(code, taker.name),
    },
    offers,
  )
}
