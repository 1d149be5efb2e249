import { oneOf } from '#domain/one-of.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { cityWide } from '#app/city-wide.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { mainPlan } from '#app/main-plan.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { changeSessions } from '#app/sessions/change-sessions.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'
import { committeesOf, sessionEntries } from '#app/sessions/session-entries.ts'
import { showSessions } from '#app/sessions/show-sessions.ts'
import { sureOfSessions } from '#app/sessions/sure-of-sessions.ts'
import { cancelledPrompt } from '#app/sessions/when-cancelled.ts'

const names = ['show', 'add', 'cancel', 'move'] as const
const actions: Readonly<
  Record<(typeof names)[number], (scheduling: Scheduling) => Promise<Outcome<Decision>> | Outcome<Decision>>
> = {
  show: showSessions,
  add: changeSessions('add'),
  cancel: changeSessions('cancel'),
  move: changeSessions('move'),
}

/** Shows when the committees meet and by when a paper has to be there; enters, cancels and moves sessions. */
export const session: Command<Scheduling['powers']> = {
  word: 'session',
  needs: 'see-plan',
  needsFor: ({ action = 'show' }) => (action === 'show' ? 'see-plan' : 'run-round'),
  /** A session is one matter for all plans whose papers go to the committee. */
  async changesIn({ city }, { action = 'show', committee }) {
    if (action === 'show') return []
    const meant = mainPlan(city)
    const isShared = ownPlans(city).some(
      (each) => each.code !== meant.code && committeesOf(each).includes(committee ?? meant.committee),
    )
    return isShared ? [cityWide(city)] : []
  },
  async questions(powers, args, by) {
    const scheduling = await schedulingWith(powers, args, by)
    const asked = [
      actsPrompt(by.words, names, by.words.sessions.names, by.words.sessions.also),
      ...committeePrompt(scheduling),
      ...datePrompts(scheduling),
    ]
    const action = oneOf(names, args['action'] ?? 'show')
    const isDated = asked.every(({ id, kind }) => kind !== 'date' || args[id] !== undefined)
    if (action === 'show' || !isDated) return asked
    if (action === 'cancel') return [...asked, ...(await cancelledPrompt(scheduling))]
    const sure = await sureOfSessions(action, scheduling)
    return sure === null ? asked : [...asked, yesOrNo('sure', sure, by)]
  },
  async run(powers, args, by) {
    return actions[oneOf(names, args['action'] ?? 'show')](await schedulingWith(powers, args, by))
  },
}

async function schedulingWith(powers: Scheduling['powers'], args: Args, by: Actor): Promise<Scheduling> {
  const all = await powers.store.sessions.all()
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  return { powers, plan, book, by, args, all, entries: sessionEntries(plan, all, book.today) }
}

/** For those who name one; without that it is the plan's own. */
function committeePrompt({ plan, args, by }: Scheduling): readonly Prompt[] {
  const committees = committeesOf(plan)
  if ((args['action'] ?? 'show') === 'show' || committees.length < 2) return []
  const choices = committees.map((value) => ({ value, label: value }))
  return [choicePrompt('committee', by.words.sessions.asks.committee, choices, { required: false, onlyIfNamed: true })]
}

function datePrompts({ args, book, by }: Scheduling): readonly Prompt[] {
  const { action = 'show' } = args
  const { asks, leadIn } = by.words.sessions
  const day = (id: string, ask: Pick<Prompt, 'label' | 'hint'>, more: Partial<Prompt> = {}): Prompt => ({
    id,
    kind: 'date',
    required: true,
    ...ask,
    before: null,
    today: book.today,
    ...more,
  })
  if (action === 'show') return []
  return [
    day('date', action === 'add' ? asks.newDay : asks.day, { ends: leadIn }),
    ...(action === 'move' ? [day('to', asks.to, { leadIns: leadIn })] : []),
  ]
}
