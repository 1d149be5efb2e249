import type { Part } from '#domain/charges.ts'
import type { Args } from '#app/contracts/args.ts'
import { namesIn } from '#app/offices/names-in.ts'
import { between } from '#app/offices/read-order.ts'
import { officeCalled, officeNames } from '#app/offices/office-names.ts'
import { entryMeant } from '#app/responsibilities/responsibility-meant.ts'
import type { Register } from '#app/responsibilities/register.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

const partWords: readonly (readonly [Part, string])[] = [
  ['accountable', 'entscheidet|entscheiden|verantwortlich|decides|accountable'],
  ['leads', 'federführend|federführung|zuständig|leads|lead|responsible'],
  ['participates', 'beteiligt|takes part|participates'],
  ['consulted', 'gehört|anhören|anzuhören|heard|consulted'],
  ['informed', 'informiert|unterrichtet|told|informed'],
]
const dropWords = 'weg|streichen|entfernen|nicht mehr|drop|remove|no longer'

/** Within a line: what it is about, what is to be, and of whom. */
const among = (words: string): RegExp =>
  new RegExp(String.raw`^(.+?):?\s+(?:(?:wird|ist|is)\s+)?(?:${words})(?::?\s+(.*))?$`, 'iu')

const annexLine = /^(?:als\s+|as\s+(?:an\s+)?)?(?:anlage|annex|anhang)(?:\s+(?:als\s+|as\s+)?(\S+))?$/iu
const taskLine = /^(cdo[:,]?\s+)?(?:(?:neue|new)\s+)?(?:aufgabe|task)(?::?\s+(.*))?$/iu
const dropLine = new RegExp(String.raw`^(?:${dropWords})(?:\s+(.*))?$`, 'iu')
/** Before the title, as in `A-02 Datenstrategie`. */
const taskCode = /^(\p{L}{1,3}-\d{1,3})(?:[\s:]+([^]*))?$/u
const basisWord = /\s*[;,.]?\s+(?:Grundlage|based on|basis):\s*/iu

/**
 * Takes apart what stands on one line: `M-03 entscheidet IX`, `M-03 weg 12`, `cdo aufgabe IT-Architektur festlegen`,
 * `anlage docx`. Whatever is the name of something is only looked up.
 */
export function readCharge(args: Args, register: Register, book: RoundBook): Args {
  const { about, ...others } = args
  if (about === undefined || args['action'] !== undefined) return args
  const text = about.replace(/[?!.]+$/, '').trim()
  const offices = officeNames(book.directory.parties, book.today)
  if (officeCalled(text, offices) || entryMeant(text, register, book)) return args
  const annex = annexLine.exec(text)
  if (annex) return { ...others, action: 'annex', ...given('format', annex[1]) }
  const task = taskLine.exec(text)
  if (task) return { ...others, ...taskIn(task[1] !== undefined, task[2], register, book) }
  const change = changeIn(text)
  return change ? { ...others, ...chargeIn(change, register, book) } : args
}

interface Said {
  readonly args: Args
  readonly left: string
  readonly right?: string
}

function chargeIn({ args, left, right }: Said, register: Register, book: RoundBook): Args {
  // `IX entscheidet M-03` means the same as `M-03 entscheidet IX`.
  const isTurned = right !== undefined && !entryMeant(left, register, book) && entryMeant(right, register, book)
  const [about, office] = isTurned ? [right, left] : [left, right]
  return { ...args, about, ...given('party', office && partyIn(office, book)) }
}

function changeIn(text: string): Said | undefined {
  const dropping = among(dropWords).exec(text)
  if (dropping?.[1] !== undefined) return said({ action: 'drop' }, dropping[1], dropping[2])
  for (const [part, words] of partWords) {
    const setting = among(words).exec(text)
    if (setting?.[1] !== undefined) return said({ action: 'set', part }, setting[1], setting[2])
  }
  return undefined
}

const said = (args: Args, left: string, right: string | undefined): Said =>
  right === undefined || right.trim() === '' ? { args, left } : { args, left, right: right.trim() }

function taskIn(ofCdo: boolean, line: string | undefined, register: Register, book: RoundBook): Args {
  const rest = line?.replace(/^(?:neu|new)[:,]?\s+(?=\p{Lu})/u, '')
  const dropping = dropLine.exec(rest ?? '')
  if (dropping) return { action: 'drop-task', ...given('about', dropping[1] && codeIn(dropping[1], register, book)) }
  const known = rest === undefined ? undefined : entryMeant(rest, register, book)
  if (known) return { about: known.code }
  const [, code, named = ''] = taskCode.exec(rest ?? '') ?? [null, undefined, rest]
  const [title, basis] = named.split(basisWord)
  const of = ofCdo ? 'cdo' : 'city'
  return { action: 'add-task', of, ...given('code', code), ...given('title', title), ...given('basis', basis) }
}

const codeIn = (text: string, register: Register, book: RoundBook): string =>
  entryMeant(text, register, book)?.code ?? text

/** The ids of the offices; what names none stays as it was said, to be refused by that name. */
const partyIn = (text: string, { directory, today }: RoundBook): string =>
  namesIn(text, officeNames(directory.parties, today))?.join(between) ?? text

const given = (id: string, value: string | undefined): Args =>
  value === undefined || value.trim() === '' ? {} : { [id]: value.trim() }
