import type { City, PlanSettings } from '#domain/city.ts'
import { type Instant, plusSeconds } from '#domain/instant.ts'
import { isPoint } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { LastAct, Undo } from '#app/contracts/undo.ts'
import { lightAndPercent } from '#app/answers/light-and-percent.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { readTakeBack, takeBack } from '#app/answers/take-back.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import { askedOf } from '#app/people/asked-of.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

const day = 24 * 3600

type UndoPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/**
 * Takes back the person's last act, for a day and while nothing has been frozen since; those told are told so. With a
 * measure it is their answer that goes, as long as it can be changed.
 */
export const undo: Command<UndoPowers> = {
  word: 'undo',
  needs: 'see-own',
  async questions(powers, args, by) {
    // A button says itself what it takes back.
    return args['about'] === undefined ? answerQuestions(powers, args, by) : []
  },
  async run(powers, args, by) {
    if (args['measure'] !== undefined) return takeBack(powers, args, by)
    const { person, words } = by
    const { store, city, now } = powers
    const last = await store.acts.lastOf(person.id)
    const plan = planOf(last, city)
    const way = wayBack(last, await store.rounds.of(plan.code), now())
    if (!way.ok || !last) return way.ok ? refused({ kind: 'nothing-to-undo' }) : way
    const { act, about, changes } = way.value
    const problem = (await undraftedProblem(powers, way.value)) ?? (await answeredProblem(powers, last.at, changes))
    if (problem) return refused(problem)
    // A button stays where it is; people have done other things since.
    if ((args['about'] ?? about) !== about) return refused({ kind: 'changed-since' })
    const book = await readBook(powers, plan.code)
    const { directory } = book
    const asked = askedOf(book, changes)
    const told = directory.people.filter(({ id }) => last.told.includes(id))
    const asksAgain = changes.some(
      (change) => change.kind === 'asked' || (change.kind === 'request-state' && change.state === 'asked'),
    )
    const what = words.undo.acts[act](about)
    return accepted({
      reply: reply(told.length > 0 ? words.undo.doneAndTold(what, told.length) : words.undo.done(what)),
      changes: [...changes.map(datedAnew(powers)), { kind: 'act-undone', person: person.id, at: last.at }],
      messages: told.map((each) =>
        notice(powers, each, directory, (reader) => {
          const { still, ended } = asked(each.id)
          const said = reader.words.undo
          return reply(
            said.told(said.acts[act](about)),
            ...(asksAgain ? [said.asksAgain] : []),
            ...(still.length > 0 ? [said.stillAsked(reader.say.list(still))] : []),
            ...(ended.length > 0 ? [said.noLongerAsked(reader.say.list(ended))] : []),
          )
        }),
      ),
      whenStale: { kind: 'changed-since' },
    })
  },
}

/** Which of one's answers is meant, if one is named, and whether it is to go. */
async function answerQuestions(powers: UndoPowers, args: Args, by: Actor): Promise<readonly Prompt[]> {
  const { measures } = await readBook(powers, mainPlan(powers.city).code)
  const named = { ...measurePrompt([], measures, by, ''), required: false }
  const read = args['measure'] === undefined ? undefined : await readTakeBack(powers, args['measure'], by)
  if (!read?.ok) return [named]
  const { present, before, reading } = read.value
  const { sure, thenOpen, thenBefore } = by.words.corrections
  const then = before ? thenBefore(by.say.dayOf(before.at), lightAndPercent(before, by)) : thenOpen
  const isAsked = args['answer'] === undefined || args['answer'] === present.id
  return isAsked ? [named, yesOrNo('sure', `${sure(reading.measure.code)} ${then}`, by)] : [named]
}

function wayBack(last: LastAct | undefined, rounds: readonly Round[], now: Instant): Outcome<Undo> {
  if (!last) return refused({ kind: 'nothing-to-undo' })
  const { at, undo: way } = last
  if (!('act' in way)) return refused({ kind: 'not-undoable', instead: way.instead })
  if (plusSeconds(at, day) <= now) return refused({ kind: 'undo-too-late' })
  const frozen = rounds.find(({ state, closes }) => state !== 'planned' && at < closes && closes <= now)
  return frozen ? refused({ kind: 'frozen-since', label: frozen.label }) : accepted(way)
}

/** Of a motion's point, the motion's own; else the plan that is meant. */
function planOf(last: LastAct | undefined, city: City): PlanSettings {
  const about = last && 'act' in last.undo ? last.undo.about : ''
  return city.plans.find(({ code, motion }) => motion && about.startsWith(`${code}-`)) ?? mainPlan(city)
}

/** Whoever has answered a motion's point since it was changed has answered it as it reads now. */
async function answeredProblem(
  { store }: UndoPowers,
  at: Instant,
  changes: readonly Change[],
): Promise<Problem | undefined> {
  const points = changes.flatMap((change) =>
    change.kind === 'measure-changed' && isPoint(change.measure) ? [change.measure.id] : [],
  )
  const requests = (await Promise.all(points.map((id) => store.requests.ofMeasure(id)))).flat()
  const answers = await store.answers.byIds(requests.flatMap(({ answer }) => answer ?? []))
  return answers.some((answer) => answer.at > at) ? { kind: 'changed-since' } : undefined
}

/** The asking about a motion is not opened again under a draft. */
async function undraftedProblem({ store }: UndoPowers, { act, about, changes }: Undo): Promise<Problem | undefined> {
  const [opened] = changes.flatMap((change) => (change.kind === 'round-changed' ? [change.round] : []))
  if (act !== 'motion-closed' || !opened) return undefined
  const missing = (await store.requests.of(opened.id)).find(({ state }) => state === 'missing')
  return (await store.papers.ofRound(opened.id))
    ? { kind: 'motion-drafted', text: about, point: missing?.subject ?? about }
    : undefined
}

/** An answer that is put back in its place is a new revision, given now. */
const datedAnew =
  ({ now, newId }: Pick<Powers, 'now' | 'newId'>) =>
  (change: Change): Change =>
    change.kind === 'answered' ? { ...change, answer: { ...change.answer, id: newId(), at: now() } } : change
