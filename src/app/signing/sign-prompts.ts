import { tellings } from '#domain/co-signature.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import { languages } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { measuresPrompt } from '#app/measures/measure-questions.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { rest } from '#app/papers/paper-prompts.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { mayRecord } from '#app/signing/may-record.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'
import { paperName } from '#report/paper-name.ts'
import { catalogue } from '#text/catalogue.ts'

/** Characters that a remark or a reason may have. */
export const longestRemark = 2000

const answersOf = {
  office: ['signed', 'remarked', 'refused', 'delegate'],
  partner: ['signed', 'refused', 'delegate'],
} as const
const tasks = ['show', 'draft', 'who', 'add', 'drop'] as const
type Answer = (typeof answersOf)['office'][number] | (typeof tasks)[number]

/**
 * The call that is meant: named by its id or those before it, or as somebody else's, else the only one that is the
 * person's own.
 */
export function callMeant(calls: readonly OpenCall[], { call, for: others }: Args): OpenCall | undefined {
  const id = call ?? others
  if (id !== undefined) return calls.find(({ ids }) => ids.includes(id))
  const own = calls.filter(({ isOwn }) => isOwn)
  return own.length === 1 ? own[0] : undefined
}

/** What is asked for: whose signature, what it says, and why or to whom. */
export function signPrompts(calls: readonly OpenCall[], book: RoundBook, args: Args, by: Actor): readonly Prompt[] {
  const { task } = args
  const named = taskPrompt(by)
  if (task === 'who') return [named]
  if (task === 'add' || task === 'drop') return [named, ...dutyPrompts(book, args, by)]
  if (calls.length === 0) return [named, ...idlePrompts(book, args, by)]
  if (task !== undefined) return [named, ...whosePrompts(calls, args, by)]
  return answerPrompts(calls, book, args, by)
}

/** What is said to a draft that lies before somebody. */
function answerPrompts(calls: readonly OpenCall[], book: RoundBook, args: Args, by: Actor): readonly Prompt[] {
  const { answer } = args
  const named = taskPrompt(by)
  const which = whosePrompts(calls, args, by)
  const meant = callMeant(calls, args)
  // Nobody comes to sign for others by the number of a choice: whose signature it is has to be said.
  if (!meant && !calls.some(({ isOwn }) => isOwn))
    return answer === undefined ? [named, ...which, { ...answerPrompt(meant, by), required: false }] : [...which, rest]
  const said = args['plain'] === undefined ? answerPrompt(meant, by) : meantAsPrompt(meant, by)
  // Words after the answer are its text, and neither a party that they begin with nor anything else to do.
  if (answer === undefined) return [named, ...which, said]
  if (meant && !meant.isOwn && answer !== 'delegate') return [said, ...recordPrompts(meant, answer, by), ...which]
  return [said, ...restPrompts(answer, kindOf(meant), meant?.book ?? book, by), ...which]
}

/** Nothing lies before anybody: what is said is understood, asked for no further, and refused. */
const idlePrompts = ({ directory }: RoundBook, { answer }: Args, by: Actor): readonly Prompt[] => {
  if (answer !== undefined) return [rest]
  const { forLeadIns } = by.words.coSignature
  const choices = directory.parties.map((party): Choice => {
    const names = [partyShort(party), party.name]
    return {
      value: `party ${party.id}`,
      label: `party ${party.id}`,
      also: names.flatMap((name) => forLeadIns.map((leadIn) => `${leadIn} ${name}`)),
    }
  })
  const quiet = { required: false, onlyIfNamed: true }
  return [
    choicePrompt('call', { label: '', hint: null }, choices, quiet),
    { ...answerPrompt(undefined, by), required: false },
  ]
}

/** Taken where it is named, and never asked for. */
const taskPrompt = (by: Actor): Prompt =>
  choicePrompt(
    'task',
    { label: '', hint: null },
    tasks.map((each) => choiceOf(each, 'office', by)),
    { required: false, onlyIfNamed: true },
  )

type Kind = keyof typeof answersOf

const kindOf = (open: OpenCall | undefined): Kind =>
  open?.standing.signer.party.kind === 'partner' ? 'partner' : 'office'

/** Asked of whoever enters what others said; who says no answer yet to their own sees the text, and all answers under it. */
function answerPrompt(meant: OpenCall | undefined, by: Actor): Prompt {
  const { coSignature } = by.words
  const kind = kindOf(meant)
  const own = coSignature[kind === 'partner' ? 'whichAnswerPartner' : 'whichAnswer']
  const isOwn = meant?.isOwn === true
  const asked =
    meant && !isOwn ? { label: coSignature.whichAnswerFor(partyLabel(meant.standing.signer.party)), hint: null } : own
  return choicePrompt(
    'answer',
    asked,
    answersOf[kind].map((each) => withBare(choiceOf(each, kind, by), each)),
    { onlyIfNamed: true, required: !isOwn },
  )
}

/** Words without an answer are kept; what they are is asked, and no mere yes or no decides it. */
function meantAsPrompt(meant: OpenCall | undefined, by: Actor): Prompt {
  const kind = kindOf(meant)
  const { meantAs, meantAsPartner } = by.words.coSignature
  const answers = kind === 'partner' ? (['refused', 'signed'] as const) : (['remarked', 'refused'] as const)
  const choices = answers.map((each) => {
    const { also = [], ...choice } = choiceOf(each, kind, by)
    return {
      ...choice,
      also: [...also, ...languages.flatMap((one) => catalogue(one).coSignature.plainAnswers.also[each])],
    }
  })
  return choicePrompt('answer', kind === 'partner' ? meantAsPartner : meantAs, choices, { onlyIfNamed: true })
}

function restPrompts(answer: string, kind: Kind, book: RoundBook, by: Actor): readonly Prompt[] {
  const { coSignature } = by.words
  switch (answer) {
    case 'remarked':
      return [wordsPrompt(coSignature.whatRemark)]
    case 'refused':
      return [{ ...wordsPrompt(kind === 'partner' ? coSignature.whatChange : coSignature.whyRefused), isReason: true }]
    case 'delegate':
      return [personPrompt(book, { id: 'to', required: true, leadIns: ['an', 'to'], ...coSignature.toWhom })]
    default:
      return []
  }
}

/** What a party said elsewhere is entered with how it came; of one that could answer in chat also why. */
function recordPrompts(meant: OpenCall, answer: string, by: Actor): readonly Prompt[] {
  if (!mayRecord(meant, by).ok) return [rest]
  const { standing, call, book } = meant
  const { coSignature } = by.words
  const choices = tellings.map((value) => {
    const names = languages.map((language) => catalogue(language).coSignature)
    const also = names.flatMap(({ tellings: named, recordedHow }) => [...named[value], recordedHow[value] ?? ''])
    return { value, label: coSignature.tellings[value][0] ?? value, also }
  })
  const isReachable = askedFor(standing, call.person, book).length > 0
  const why = coSignature.whyRecorded(partyLabel(standing.signer.party))
  return [
    ...restPrompts(answer, kindOf(meant), book, by),
    choicePrompt('source', coSignature.howTold, choices, { onlyIfNamed: true }),
    ...(isReachable ? [{ ...wordsPrompt(why), id: 'because', isReason: true } as const] : []),
  ]
}

const wordsPrompt = (label: string): Prompt => textPrompt('text', { label, hint: null }, longestRemark)

/** Whose signature: one of the person's own; that of others only where it is said for whom. */
function whosePrompts(calls: readonly OpenCall[], { call = '' }: Args, { words }: Actor): readonly Prompt[] {
  const { coSignature } = words
  const own = calls.filter(({ isOwn, ids }) => isOwn || ids.includes(call))
  const others = calls.filter((each) => !own.includes(each))
  const quiet = { required: false, onlyIfNamed: true }
  const asked = { label: coSignature.whichCall, hint: null }
  return [
    ...(own.length === 0
      ? []
      : [
          choicePrompt(
            'call',
            asked,
            own.map((open) => callChoice(open, words)),
            { onlyIfNamed: true },
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          choicePrompt(
            'for',
            { label: '', hint: null },
            others.map((open) => callChoice(open, words)),
            quiet,
          ),
        ]),
  ]
}

/** Each party by its number or name; of papers side by side, by the paper; others than the own with a word before it. */
function callChoice({ id, ids, isOwn, standing: { signer }, signing }: OpenCall, words: Actor['words']): Choice {
  const { party } = signer
  const names = [partyShort(party), party.name, partyLabel(party)]
  const said = [...names, ...names.map((name) => `${name} ${paperLabel(signing.draft.facts)}`)]
  const led = words.coSignature.forLeadIns.flatMap((leadIn) => said.map((name) => `${leadIn} ${name}`))
  return {
    value: id,
    label: `${partyLabel(party)} (${paperName(signing.draft.facts, words)})`,
    also: [...ids, ...(isOwn ? said : []), ...led],
  }
}

/** Which party signs, or no longer: some measures, a field, or the whole plan. */
function dutyPrompts({ directory, measures, fields }: RoundBook, args: Args, { words }: Actor): readonly Prompt[] {
  const { coSignature } = words
  const parties = directory.parties.map((party) => ({
    value: party.id,
    label: partyShort(party),
    also: [party.name, partyLabel(party)],
  }))
  const living = measures.filter(({ state }) => state !== 'superseded')
  const groups = fields.map(({ id, code, name }) => ({ value: id, label: code, also: [name] }))
  return [
    choicePrompt('party', coSignature.whichParty, parties),
    ...(args['party'] === undefined
      ? []
      : [
          { ...measuresPrompt(coSignature.whichMeasures, living), required: false, label: '' },
          choicePrompt('field', { label: '', hint: null }, groups, { required: false, onlyIfNamed: true }),
        ]),
  ]
}

/** After the command, or where whether they sign is asked, a yes or no will do. */
function withBare(choice: Choice, answer: Answer): Choice {
  const named = languages.map((language) => catalogue(language).coSignature.answers[answer])
  return { ...choice, also: [...(choice.also ?? []), ...named.flatMap((each) => ('bare' in each ? each.bare : []))] }
}

/** Answers are understood in either language. */
function choiceOf(answer: Answer, kind: 'office' | 'partner', { words }: Actor): Choice {
  const [own, german, english] = [words, catalogue('de'), catalogue('en')].map(
    ({ coSignature }) => coSignature.answers[answer],
  )
  const also = [own, german, english].flatMap((each) => (each ? [each.office, each.partner, ...each.also] : []))
  return { value: answer, label: own?.[kind] ?? answer, also }
}
