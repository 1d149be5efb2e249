import type { PlanSettings } from '#domain/city.ts'
import { type Person, zoneOf } from '#domain/person.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { standsIn } from '#domain/stands-in.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { ofPlan } from '#app/chat/of-plan.ts'
import type { Button } from '#app/contracts/reply.ts'
import { actorOf } from '#app/people/identify.ts'
import type { EarlierAnswer } from '#app/rounds/earlier-answers.ts'
import type { Powers } from '#app/powers.ts'
import { howToAnswer } from '#app/rounds/how-to-answer.ts'
import { everyButtons, requestBlocks, askedButtons } from '#app/answers/request-blocks.ts'
import { laterButton } from '#app/rounds/later-button.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { signed } from '#app/rounds/signed.ts'

/** A request and whom it is put to now. */
export interface Asked {
  readonly request: Request
  readonly person: Person | null
}

export interface Prompting {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'now' | 'quietUntil'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly round: Round
  readonly asked: readonly Asked[]
  readonly last: ReadonlyMap<string, EarlierAnswer>
}

/** One message for each person, whatever number of measures they are asked about. */
export function prompts(prompting: Prompting): readonly Message[] {
  const byPerson = Map.groupBy(
    prompting.asked.filter(({ person }) => person !== null),
    ({ person }) => person?.id,
  )
  return [...byPerson.values()].flatMap((asked) => {
    const person = asked[0]?.person
    return person ? [prompt(prompting, person, asked)] : []
  })
}

function prompt(prompting: Prompting, person: Person, asked: readonly Asked[]): Message {
  const { powers, book, round, last } = prompting
  const reader = actorOf(person, book.directory.roles, powers.city)
  const body: Block[] = greeting(prompting, reader, person, asked)
  const buttons: Button[] = []
  for (const { request } of asked) {
    const measure = book.measure(request.subject)
    if (!measure) continue
    const standingIn = standsIn(book.chain(measure), person.id)
    body.push(...requestBlocks({ measure, request, standingIn, last: last.get(measure.id) }, reader))
    buttons.push(...askedButtons({ measure, request }, last.has(measure.id), reader))
  }
  const haveLast = asked.some(({ request }) => last.has(request.subject))
  buttons.push(...everyButtons(asked.length, haveLast, reader))
  const codes = asked.map(({ request }) => book.measure(request.subject)?.code ?? '')
  body.push(
    howToAnswer(
      codes.map((code) => ({ plan: prompting.plan, code })),
      reader,
    ),
  )
  const to = 'responsible' as const
  const about = asked.map(({ request }) => request.id)
  buttons.push(
    ...laterButton(
      asked.map(({ request }) => ({ ask: { book, request }, to })),
      reader,
    ),
  )
  return {
    id: powers.newId(),
    kind: 'prompt',
    to: { person: person.id },
    about,
    parts: asked.map(({ request }) => ({ request: request.id, to, step: 0, due: request.due })),
    content: ofPlan({ body, private: true, buttons: signed(buttons, about) }, prompting.plan.code, powers.city),
    lane: 'bulk',
    notBefore: powers.quietUntil(zoneOf(person)),
    expires: round.closes,
  }
}

/** It says who asks, why, and until when. */
function greeting(
  { plan, powers, round, book }: Prompting,
  { words, say }: Actor,
  person: Person,
  asked: readonly Asked[],
): Block[] {
  const { reminders } = words
  const [due = round.due] = asked.map(({ request }) => request.due).toSorted()
  const now = powers.now()
  const graceUntil = now < round.grace ? say.instant(round.grace) : null
  const { motion } = plan
  if (motion) {
    const nos = asked.map(({ request }) => book.measure(request.subject)?.position ?? 0)
    const { number, title } = motion
    const about = { city: powers.city.name, motion: number, groups: say.list(motion.groups), title, nos }
    const { why, answerUntil, overdue } = words.motions
    return [
      paragraph(reminders.greeting(person.name)),
      paragraph(why(about)),
      paragraph(due > now ? answerUntil(say.instant(due)) : overdue(say.instant(due), graceUntil)),
    ]
  }
  return [
    paragraph(reminders.greeting(person.name)),
    paragraph(reminders.why({ city: powers.city.name, plan: plan.name, reason: plan.reason, round: round.label })),
    paragraph(due > now ? reminders.until(say.instant(due)) : reminders.overdue(say.instant(due), graceUntil)),
  ]
}
