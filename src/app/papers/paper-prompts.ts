import type { PlanSettings } from '#domain/city.ts'
import { generalPassages, type Passage } from '#domain/passage.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { changedMeanwhile, limitOf, passageToEdit, presentText } from '#app/papers/passage-texts.ts'
import { inOrder } from '#app/papers/edit-list.ts'
import { namesOfNone, passageNames } from '#app/papers/passage-names.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { passageTitle, wholeTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { Ready } from '#app/papers/ready-to-release.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { untold } from '#app/papers/untold.ts'
import { overruledLine } from '#app/signing/overruled-line.ts'
import { recordedLine } from '#app/signing/recorded-line.ts'
import { unsignedList } from '#app/signing/unsigned-list.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Waiting } from '#app/rounds/waiting.ts'

/** What a question about a paper is asked with. */
export interface Asking {
  readonly draft: Draft
  readonly book: RoundBook
  readonly args: Args
  readonly by: Actor
  /** What still waits in the round. */
  readonly waiting: readonly Waiting[]
  /** Calls to the advisory board that would end with the release, and what was left out of what it said. */
  readonly ofBoard: readonly string[]
  readonly plan: PlanSettings
  readonly formats: readonly Format[]
  /** Words that are not for the readers and would go out with a release that is asked for all the same. */
  readonly passing: readonly string[]
  /** Of a release that is asked for: what it needs; null where it would be refused, and nothing is asked before that is said. */
  readonly ready: Ready | null
}

const plain = { required: true, hint: null, before: null } as const

/** Takes up the rest of a line that will be refused anyway. */
export const rest: Prompt = { ...plain, id: 'rest', kind: 'filter', required: false, label: '' }

/**
 * Which passage; the general ones are shown, every other is known by name. Of a statement none is shown: a number there is
 * that of a point, and not a place in a list.
 */
export function passagePrompt({ draft, by }: Asking, required = true): Prompt {
  const { label, hint } = by.words.papers.which
  const choices = generalPassages
    .filter((each) => draft.originals.has(each))
    .map((value) => ({ value, label: passageTitle(value, draft, by) }))
  const names = passageNames(draft, by)
  const [motion] = draft.whole.statement?.motions ?? []
  return {
    ...plain,
    id: 'passage',
    kind: 'passage',
    required,
    label,
    hint,
    names,
    ...(motion ? { ofMotion: motion.number } : { choices }),
  }
}

/** The new text, the present one and the original shown; and whose counts, if somebody else was quicker. */
export function editPrompts(asking: Asking): readonly Prompt[] {
  const { draft, args, by } = asking
  const passages = passagePrompt(asking)
  const which = { ...passages, names: [...(passages.names ?? []), ...namesOfNone(draft, by)] }
  if (draft.version.releasedAt !== null) return [rest]
  const { papers } = by.words
  if (args['passage'] === undefined) {
    const limit = Math.max(...[...draft.originals.keys()].map((each) => limitOf(each, draft)))
    return [which, { ...plain, id: 'text', kind: 'text', label: papers.newText(which.label), limit, printed: true }]
  }
  const passage = passageToEdit(args, draft)
  if (passage === undefined) return [which, rest]
  const title = passageTitle(passage, draft, by)
  const original = draft.inForce.get(passage)?.original
  const text: Prompt = {
    ...plain,
    id: 'text',
    kind: 'text',
    label: papers.newText(title),
    hint: papers.standsThere(presentText(passage, draft), original ?? null),
    limit: limitOf(passage, draft),
    printed: true,
  }
  return [which, text, ...takePrompt(asking, passage, title)]
}

function takePrompt({ draft, book, args, by }: Asking, passage: Passage, title: string): readonly Prompt[] {
  const change = args['text'] === undefined ? null : changedMeanwhile(args, draft, by.person.id)
  const version = draft.versions.find(({ no }) => no === change?.no)
  if (!change || !version || args['text'] === presentText(passage, draft)) return []
  const { papers } = by.words
  const choices = [
    { value: 'mine', label: papers.take.mine },
    { value: 'theirs', label: papers.take.theirs },
  ]
  const role = roleOf(version.by, draft.paper.plan, book.directory, by)
  const label = papers.changedMeanwhile(title, role, by.say.instant(version.at))
  const hint = papers.bothTexts(presentText(passage, draft), args['text'] ?? '')
  return [{ ...plain, id: 'take', kind: 'choice', label, hint, choices }]
}

/** A paper that says otherwise than the answers, or goes out while some still wait, is released knowingly. */
export function releasePrompts(asking: Asking): readonly Prompt[] {
  const { args, by, ready } = asking
  if (ready === null) return [rest]
  const isAnswered = args['because'] === undefined || isRealReason(args['because'])
  if (args['despite'] !== undefined && !isAnswered) return despitePrompts(args, by)
  return [...despitePrompts(args, by), ...withoutPrompt(asking), ...surePrompt(asking, ready)]
}

/** Whether something goes out in spite of words that are not for its readers, and why. */
export function despitePrompts(args: Args, by: Actor): readonly Prompt[] {
  const { paperLevels } = by.words
  const choices = [{ value: 'despite', label: paperLevels.despite, also: ['trotzdem', 'despite'] }]
  const despite: Prompt = {
    ...plain,
    id: 'despite',
    kind: 'choice',
    required: false,
    label: '',
    choices,
    onlyIfNamed: true,
  }
  if (args['despite'] === undefined) return [despite]
  return [despite, { ...plain, id: 'because', kind: 'text', label: paperLevels.whyDespite, limit: 500 }]
}

/** A statement leaves points without a text only for a reason. */
function withoutPrompt({ draft, by }: Asking): readonly Prompt[] {
  const points = untold(draft).map(({ code }) => wholeTitle(code, draft.whole, by))
  const label = by.words.statements.untold(by.say.list(points))
  return points.length === 0 ? [] : [{ ...plain, id: 'without', kind: 'text', label, limit: 500 }]
}

function surePrompt(asking: Asking, { signing }: Ready): readonly Prompt[] {
  const { draft, book, by, waiting, passing, ofBoard } = asking
  const titles = inOrder(draft).map(({ passage }) => passageTitle(passage, draft, by))
  const recorded = signing && recordedLine(signing, by)
  const overruled = signing && overruledLine(signing, book.directory, by)
  const shown = unsignedList(signing, by)
  const lacking = [
    ...(passing.length === 0 ? [] : [by.words.paperLevels.passing(by.say.list(passing.map((each) => `„${each}“`)))]),
    ...(recorded === null ? [] : [recorded]),
    ...(overruled === null ? [] : [overruled]),
    ...(waiting.length === 0 ? [] : [by.words.afterwards.stillWaits(waiting)]),
    ...ofBoard,
  ]
  if (titles.length === 0 && lacking.length === 0 && shown.length === 0) return []
  const { yes, no } = by.words.questions
  const choices = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  const label = by.words.papers.sureToRelease(
    draft.version.no,
    titles.length === 0 ? null : by.say.list(titles),
    lacking.length === 0 ? null : lacking.join(' '),
  )
  return [{ ...plain, id: 'sure', kind: 'choice', label, shown, choices, onlyIfNamed: true }]
}

/** Why, and whether really: the council's liaison will be told. */
export function withdrawPrompts({ draft, by }: Asking): readonly Prompt[] {
  if (draft.version.releasedAt === null) return [rest]
  const { papers, questions } = by.words
  const choices = [
    { value: 'yes', label: questions.yes },
    { value: 'no', label: questions.no },
  ]
  return [
    { ...plain, id: 'reason', kind: 'text', label: papers.why, limit: 500 },
    { ...plain, id: 'sure', kind: 'choice', label: papers.sureToWithdraw(draft.version.no), choices },
  ]
}
