import { seatOf } from '#domain/board.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { aboutCall, codeOfCall, whoStates } from '#app/boards/board-words.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { personPrompt } from '#app/people/person-prompt.ts'

const longest = 4000
const longestReason = 400

/** What each act asks for. */
export const boardPrompts: Readonly<Record<string, (boarding: Boarding) => readonly Prompt[]>> = {
  call: (boarding) => [...whichBoard(boarding), whatAbout(boarding), until(boarding), question(boarding)],
  state: (boarding) => [whichCall(boarding), byName(boarding), text(boarding)],
  record: (boarding) => {
    const isMember = boarding.args['voice']?.startsWith('member:') ?? false
    return [
      whichCall(boarding),
      voice(boarding),
      source(boarding),
      ...(isMember ? [byName(boarding)] : []),
      text(boarding),
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

/** Among the open calls, a member's own board's alone. */
function whichCall(boarding: Boarding): Prompt {
  const { book, plan, by } = boarding
  const { asks, report } = by.words.boards
  const open = openCalls(boarding)
  const codes = open.map((call) => codeOfCall(call, book))
  return {
    ...asks.which,
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

/** The calls that the person may answer, or record answers to. */
export function openCalls({ calls, boards, by }: Pick<Boarding, 'calls' | 'boards' | 'by'>) {
  const board = seatOf(by.person, boards)?.board.party.id
  return calls.filter((call) => call.state === 'open' && (board === undefined || call.board === board))
}

function byName({ by }: Boarding): Prompt {
  const { asks, named: names } = by.words.boards
  const choices = [
    { value: 'no', label: names.no },
    { value: 'yes', label: names.yes },
  ]
  return choicePrompt('named', asks.named, choices, { required: false, onlyIfNamed: true })
}

const text = ({ by }: Boarding): Prompt => textPrompt('text', by.words.boards.asks.text, longest)

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
      const label = call && `${codeOfCall(call, book)} ${whoStates(each, book, by)}`
      return label === undefined ? [] : [{ value: each.id, label }]
    })
  return choicePrompt('statement', by.words.boards.asks.statement, choices)
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
