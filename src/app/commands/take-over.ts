import { isAtHand } from '#domain/absence.ts'
import { isAskedFor, type Offer } from '#domain/offer.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { mainPlan } from '#app/main-plan.ts'
import { deciders } from '#app/people/deciders.ts'
import { decisionPrompt } from '#app/people/decision-prompt.ts'
import { handedOn, type Handing } from '#app/people/handing.ts'
import { declining, offering } from '#app/people/offering.ts'
import { maySee } from '#app/people/may-see.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Accepts or declines a measure that was offered, or asks for one. */
export const takeOver: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'take-over',
  needs: 'see-own',

  async complete(powers, args, by) {
    const [only, ...others] = await offeredTo(powers, by.person.id)
    if (args['measure'] !== undefined || !only || others.length > 0) return { args, resumed: false }
    const book = await readBook(powers, mainPlan(powers.city).code)
    const measure = book.measure(only.measure)
    return { args: measure ? { ...args, measure: measure.code } : args, resumed: false }
  },

  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const offers = await offeredTo(powers, by.person.id)
    const offered = book.measures.filter(({ id }) => offers.some(({ measure }) => measure === id))
    return [measurePrompt(offered, book.measures, by), decisionPrompt(by, false)]
  },

  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const code = args['measure'] ?? ''
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    const handing = { powers, book, by, measure }
    const offers = await powers.store.offers.openOf(measure.id)
    const offer = offers.find((each) => each.taker === by.person.id && !isAskedFor(each))
    const idle = offer ? undefined : withoutOffer(handing, args)
    if (idle) return refused(idle)
    if (args['decision'] === 'no' && offer) return accepted(declining(handing, offer))
    if (book.chain(measure).responsible?.id === by.person.id)
      return refused({ kind: 'already-responsible', code, name: by.person.name })
    if (!offer) return accepted(askingFor(handing, offers))
    const giver = book.directory.people.find(({ id }) => id === offer.giver) ?? null
    return accepted(await handedOn(handing, { giver, taker: by.person }, offer, offers))
  },
}

/** Whoever may not look at a measure learns nothing about it by asking for it; and there is nothing to decide on. */
function withoutOffer({ book, by, measure }: Handing, { decision }: Args): Problem | undefined {
  const { code } = measure
  if (!maySee(book, by, measure)) return { kind: 'not-your-measure', code }
  return decision === undefined ? undefined : { kind: 'no-offer', code }
}

const offeredTo = async ({ store }: Pick<Powers, 'store'>, person: string): Promise<readonly Offer[]> =>
  (await store.offers.openTo(person)).filter((offer) => !isAskedFor(offer))

/** Asks whoever is responsible, or the coordination where nobody is, or they are away or without an account. */
function askingFor(handing: Handing, offers: readonly Offer[]): Decision {
  const { book, by, measure } = handing
  const { code, title } = measure
  const { responsible } = book.chain(measure)
  const giver = responsible && isAtHand(responsible, book.directory, book.today) ? responsible : null
  const { name } = by.person
  return offering(
    handing,
    {
      giver: responsible,
      taker: by.person,
      asked: giver ? [giver] : deciders(book, measure.plan),
      question: ({ words: { people } }) =>
        giver
          ? people.asking(code, title, name)
          : responsible
            ? people.askingWithout(code, title, name, responsible.name)
            : people.askingVacant(code, title, name),
      receipt: by.words.people.askedFor(code, giver?.name ?? null),
    },
    offers,
  )
}
