import type { Digest, DigestItem } from '#domain/digest.ts'
import { zoneOf } from '#domain/person.ts'
import { type Recipient, recipients } from '#domain/reminder.ts'
import { spokenToAs } from '#domain/spoken-to-as.ts'
import { standsIn } from '#domain/stands-in.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'
import { ofPlan } from '#app/chat/of-plan.ts'
import { everyButtons, requestBlocks, askedButtons } from '#app/answers/request-blocks.ts'
import { motionLine } from '#app/motions/motion-line.ts'
import { actorOf } from '#app/people/identify.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundAsk } from '#app/rounds/digesting.ts'
import type { EarlierAnswer } from '#app/rounds/earlier-answers.ts'
import { howToAnswer } from '#app/rounds/how-to-answer.ts'
import { laterButton } from '#app/rounds/later-button.ts'
import { signed } from '#app/rounds/signed.ts'
import { stepText } from '#app/rounds/step-text.ts'

type Item = DigestItem<RoundAsk>

/** All that one person is reminded of, in one message: a section for each role they are written to in. */
export function digestMessage(
  powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  { person, items }: Digest<RoundAsk>,
  last: ReadonlyMap<string, EarlierAnswer>,
): Message {
  const [first] = items
  const reader = actorOf(person, first?.ask.book.directory.roles ?? [], powers.city)
  const ordered = items.map((item) => asSpokenTo(item, person.id)).toSorted((a, b) => rank(a.to) - rank(b.to))
  const sections = [...Map.groupBy(ordered, sectionOf).values()]
  const shown = sections.flat()
  const haveLast = shown.some(({ ask }) => last.has(ask.request.subject))
  const about = shown.map(({ ask }) => ask.request.id)
  const buttons = [
    ...shown.flatMap(({ ask }) => ownButtons(ask, last, reader)),
    ...everyButtons(shown.length, haveLast, reader),
    ...laterButton(shown, reader),
  ]
  return {
    id: powers.newId(),
    kind: 'reminder',
    to: { person: person.id },
    about,
    parts: shown.map(({ ask, to, step }) => ({ request: ask.request.id, to, step, due: ask.request.due })),
    content: ofOnePlan(powers, items, {
      body: [
        ...sections.flatMap((section, at) => {
          const text = stepText(section, reader, person.language ?? powers.city.language)
          // In bold it is no remark on the measure above it.
          const lead = sections.length > 1 ? paragraph(strong(text)) : paragraph(text)
          const motion = newMotion(section, at === 0 ? undefined : sections[at - 1], reader)
          return [lead, ...motion, ...sectionBlocks(section, person.id, last, reader)]
        }),
        howToAnswer(
          items.map(({ ask: { plan, book, request } }) => ({ plan, code: book.measure(request.subject)?.code ?? '' })),
          reader,
        ),
      ],
      private: true,
      buttons: signed(buttons, about),
    }),
    lane: 'reminder',
    notBefore: powers.quietUntil(zoneOf(person)),
    expires:
      items
        .map(({ ask }) => ask.round.closes)
        .toSorted()
        .at(-1) ?? null,
  }
}

/** Buttons under what is all about one plan say about which. */
function ofOnePlan({ city }: Pick<Powers, 'city'>, items: readonly Item[], said: Reply): Reply {
  const [plan, ...others] = new Set(items.map(({ ask }) => ask.plan))
  return plan?.motion && others.length === 0 ? ofPlan(said, plan.code, city) : said
}

/** Whoever a step falls to for want of another is not told that they are that other. */
function asSpokenTo(item: Item, person: string): Item {
  const { book, request } = item.ask
  const measure = book.measure(request.subject)
  return measure ? { ...item, to: spokenToAs(item.to, person, book.chain(measure)) } : item
}

const rank = (to: Recipient): number => recipients.indexOf(to)

/** What is said in one breath: the same plan, role, words and due date. */
function sectionOf({ ask: { plan, round, request }, step, to }: Item): string {
  const own = plan.reminders[step - 1]?.text === undefined ? '' : String(step)
  return [plan.code, round.id, to, own, request.due].join(' ')
}

/** Which motion a section is about, unless the one before it is about the same. */
function newMotion(section: readonly Item[], before: readonly Item[] | undefined, reader: Actor): readonly Block[] {
  const [plan] = section.map(({ ask }) => ask.plan)
  const isNew = plan !== undefined && before?.[0]?.ask.plan.code !== plan.code
  return isNew ? motionLine(plan, reader).map((line) => paragraph(line)) : []
}

function sectionBlocks(
  section: readonly Item[],
  person: string,
  last: ReadonlyMap<string, EarlierAnswer>,
  reader: Actor,
): readonly Block[] {
  return section.flatMap(({ ask: { book, request } }) => {
    const measure = book.measure(request.subject)
    if (!measure) return []
    const standingIn = standsIn(book.chain(measure), person)
    return requestBlocks({ measure, request, standingIn, last: last.get(measure.id) }, reader)
  })
}

function ownButtons(
  { book, request }: RoundAsk,
  last: ReadonlyMap<string, EarlierAnswer>,
  reader: Actor,
): readonly Button[] {
  const measure = book.measure(request.subject)
  return measure ? askedButtons({ measure, request }, last.has(measure.id), reader) : []
}
