import type { PlanSettings } from '#domain/city.ts'
import type { Person } from '#domain/person.ts'
import type { Recipient } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Button } from '#app/contracts/reply.ts'
import { actorOf } from '#app/people/identify.ts'
import type { EarlierAnswer } from '#app/rounds/earlier-answers.ts'
import type { Powers } from '#app/powers.ts'
import { requestBlocks, requestButtons } from '#app/answers/request-blocks.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A request and whom it is put to now; `step` tells in which role they are written to. */
export interface Asked {
  readonly request: Request
  readonly person: Person | null
  readonly step?: Recipient
}

export interface Prompting {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly round: Round
  readonly asked: readonly Asked[]
  readonly last: ReadonlyMap<string, EarlierAnswer>
  readonly kind: 'prompt' | 'reminder'
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
  const { powers, book, round, kind, last } = prompting
  const reader = actorOf(person, book.directory.roles, powers.city)
  const body: Block[] = greeting(prompting, reader, person, asked)
  const buttons: Button[] = []
  for (const { request } of asked) {
    const measure = book.measure(request.subject)
    if (!measure) continue
    const standingIn = book.chain(measure).deputy?.id === person.id
    body.push(...requestBlocks({ measure, request, standingIn, last: last.get(measure.id) }, reader))
    buttons.push(...requestButtons(measure, last.has(measure.id), reader))
  }
  body.push(paragraph(reader.words.reminders.howTo(asked.length)))
  return {
    id: powers.newId(),
    kind,
    to: { person: person.id },
    about: asked.map(({ request }) => request.id),
    content: { body, private: true, buttons },
    lane: kind === 'prompt' ? 'bulk' : 'reminder',
    notBefore: powers.quietUntil(person.zone),
    expires: round.closes,
  }
}

/** The first prompt says who asks, why, and until when; a reminder speaks of the measures, never of people. */
function greeting(
  { plan, powers, round, kind }: Prompting,
  { words, say }: Actor,
  person: Person,
  asked: readonly Asked[],
): Block[] {
  const { reminders } = words
  if (kind === 'prompt') {
    return [
      paragraph(reminders.greeting(person.name)),
      paragraph(reminders.why({ city: powers.city.name, plan: plan.name, reason: plan.reason, round: round.label })),
      paragraph(reminders.until(say.instant(round.due))),
    ]
  }
  const step = asked[0]?.step ?? 'responsible'
  return [paragraph(reminders.step[step](asked.length, say.instant(asked[0]?.request.due ?? round.due)))]
}
