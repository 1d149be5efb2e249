import type { BoardCall } from '#domain/board-call.ts'
import type { Instant } from '#domain/instant.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { BoardActName } from '#app/boards/board-acts.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { aboutCall, codeOfCall, whoStates } from '#app/boards/board-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { newCall } from '#app/boards/call-board.ts'
import { sureOfDue } from '#app/boards/due-of-call.ts'
import { givenTo } from '#app/boards/end-call.ts'
import { openCalls } from '#app/boards/open-calls.ts'
import { ownStatement } from '#app/boards/own-statement.ts'
import { callDated, prolongable } from '#app/boards/prolong-call.ts'
import { doubts, statementPrompts } from '#app/boards/state-prompts.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { personPrompt } from '#app/people/person-prompt.ts'

const longestReason = 400

/** What each act asks for. */
export const boardPrompts: Readonly<Partial<Record<BoardActName, (boarding: Boarding) => readonly Prompt[]>>> = {
  call: (boarding) => [
    ...whichBoard(boarding),
    whatAbout(boarding),
    until(boarding),
    question(boarding),
    ...sure(boarding, () => newCall(boarding)),
  ],
  prolong: (boarding) => [
    whichCall(boarding, prolongable(boarding)),
    until(boarding),
    ...sure(boarding, () => callDated(boarding)),
  ],
  end: (boarding) => [whichCall(boarding, openCalls(boarding)), ...sureToEnd(boarding)],
  state: (boarding) =>
    boarding.args['sure'] === 'no'
      ? []
      : [
          ...doubts(boarding),
          whichCall(boarding, openCalls(boarding)),
          byName(boarding),
          ...statementPrompts(boarding),
        ],
  'take-back': (boarding) => [whichCall(boarding, withOwn(boarding))],
  record: (boarding) => {
    const isMember = boarding.args['voice']?.startsWith('member:') ?? false
    return [
      whichCall(boarding, openCalls(boarding)),
      voice(boarding),
      source(boarding),
      ...(isMember ? [byName(boarding)] : []),
      ...statementPrompts(boarding),
      ...doubts(boarding),
    ]
  },
  'leave-out': (boarding) => [
    whichStatement(boarding, false),
    textPrompt('reason', boarding.by.words.boards.asks.reason, longestReason),
  ],
  'put-back': (boarding) => [whichStatement(boarding, true)],
  member: (boarding) => [who(boarding), whichGroup(boarding), term(boarding)],
  leaves: (boarding) => [who(boarding), lastDay(boarding)],
}

/** A deadline that would be taken, and may be a slip all the same. */
function sure(boarding: Boarding, made: () => Outcome<{ readonly due: Instant } | { readonly call: BoardCall }>) {
  if (boarding.args['date'] === undefined || boarding.args['measure'] === undefined) return []
  const outcome = made()
  if (!outcome.ok) return []
  const due = 'due' in outcome.value ? outcome.value.due : outcome.value.call.due
  const doubt = sureOfDue(boarding, due)
  return doubt === null ? [] : [yesOrNo('sure', doubt, boarding.by)]
}

function sureToEnd(boarding: Boarding): readonly Prompt[] {
  const { book, by } = boarding
  const call = callMeant(boarding, openCalls(boarding))
  if (!call) return []
  return [yesOrNo('sure', by.words.boards.sureToEnd(aboutCall(call, book, by), givenTo(call.id, boarding)), by)]
}

function whichBoard({ boards, by }: Boarding): readonly Prompt[] {
  if (boards.length < 2) return []
  const choices = boards.map(({ party: { id, name } }) => ({ value: id, label: name }))
  return [choicePrompt('board', by.words.boards.asks.board, choices)]
}

/** The report, or a measure that is public. */
function whatAbout({ book, plan, by }: Boarding): Prompt {
  const { asks, report } = by.words.boards
  const open = book.measures.filter(({ level, state }) => level === 'public' && state !== 'superseded')
  return {
    ...asks.about,
    id: 'measure',
    kind: 'measure',
    required: true,
    before: null,
    leadIns: asks.aboutIn,
    codes: [report, ...open.map(({ code }) => code)],
    plan: plan.code,
    choices: [
      { value: report, label: report },
      ...open.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
    ],
  }
}

const until = ({ book, by }: Boarding): Prompt => ({
  ...by.words.boards.asks.due,
  id: 'date',
  kind: 'date',
  required: true,
  before: null,
  today: book.today,
})

const question = ({ by }: Boarding): Prompt => ({
  ...by.words.boards.asks.question,
  id: 'question',
  kind: 'filter',
  required: false,
  before: null,
})

/** Among these calls. */
function whichCall({ book, plan, by, args }: Boarding, open: readonly BoardCall[]): Prompt {
  const { asks, report } = by.words.boards
  const { notOpen } = args
  const { label, hint } =
    notOpen !== undefined
      ? { label: asks.notOpen(notOpen), hint: null }
      : args['text'] === undefined
        ? asks.which
        : asks.whichOfText
  const codes = open.map((call) => codeOfCall(call, book))
  return {
    label,
    hint,
    id: 'measure',
    kind: 'measure',
    required: true,
    before: null,
    leadIns: asks.aboutIn,
    codes: open.some((call) => call.measure === null) ? [...codes, report] : codes,
    onlyThese: true,
    plan: plan.code,
    choices: open.map((call) => ({ value: codeOfCall(call, book), label: aboutCall(call, book, by) })),
  }
}

const withOwn = (boarding: Boarding): readonly BoardCall[] =>
  openCalls(boarding).filter((call) => ownStatement(boarding, call) !== undefined)

/** The calls that an act may be about; undefined where it is about none. */
export function callsFor(boarding: Boarding): readonly BoardCall[] | undefined {
  switch (boarding.args['action']) {
    case 'state':
    case 'record':
    case 'end':
      return openCalls(boarding)
    case 'take-back':
      return withOwn(boarding)
    case 'prolong':
      return prolongable(boarding)
    default:
      return undefined
  }
}

function byName({ by }: Boarding): Prompt {
  const { asks, named: names } = by.words.boards
  const choices = [
    { value: 'no', label: names.no },
    { value: 'yes', label: names.yes },
  ]
  return choicePrompt('named', asks.named, choices, { required: false, onlyIfNamed: true })
}

function voice({ boards, by }: Boarding): Prompt {
  const { asks, whole } = by.words.boards
  const groups = boards.flatMap((board) => board.groups)
  const choices: readonly Choice[] = [
    { value: 'board', label: whole, also: boards.map(({ party }) => party.name) },
    ...groups.flatMap(({ party }) => (party ? [{ value: `group:${party.id}`, label: party.name }] : [])),
    ...groups.flatMap(({ members }) =>
      members.map(({ id, name }) => ({ value: `member:${id}`, label: name, also: [id] })),
    ),
  ]
  return choicePrompt('voice', asks.voice, choices)
}

function source({ by }: Boarding): Prompt {
  const { asks, sources } = by.words.boards
  const choices = Object.entries(sources).map(([value, label]) => ({ value, label }))
  return choicePrompt('source', asks.source, choices)
}

/** Those of papers that are still to come, told apart by their number. */
function whichStatement({ calls, statements, book, by }: Boarding, leftOut: boolean): Prompt {
  const choices = statements
    .filter((each) => (each.leftOut !== null) === leftOut)
    .flatMap((each): readonly Choice[] => {
      const call = calls.find(({ id }) => id === each.call)
      if (!call) return []
      const code = codeOfCall(call, book)
      return [{ value: each.id, label: `${code} ${whoStates(each, book, by)}`, also: [code] }]
    })
  const isOnly = ({ also = [] }: Choice): boolean => choices.filter((other) => other.also?.[0] === also[0]).length === 1
  // The code alone will do where it stands for one of them.
  const named = choices.map((each) => (isOnly(each) ? each : { value: each.value, label: each.label }))
  return choicePrompt('statement', by.words.boards.asks.statement, named)
}

const who = ({ book, by }: Boarding): Prompt =>
  personPrompt(book, { id: 'person', ...by.words.boards.asks.person, required: true })

function whichGroup({ boards, by }: Boarding): Prompt {
  const choices = boards.flatMap(({ party, groups }) => {
    const named = groups.flatMap(({ party: group }) => (group ? [{ value: group.id, label: group.name }] : []))
    return named.length > 0 ? named : [{ value: party.id, label: party.name }]
  })
  return choicePrompt('group', by.words.boards.asks.group, choices)
}

const term = ({ book, by }: Boarding): Prompt => ({
  ...by.words.boards.asks.term,
  id: 'term',
  kind: 'period',
  required: false,
  before: null,
  today: book.today,
})

const lastDay = ({ book, by }: Boarding): Prompt => ({
  ...by.words.boards.asks.lastDay,
  id: 'date',
  kind: 'date',
  required: true,
  before: null,
  today: book.today,
})
