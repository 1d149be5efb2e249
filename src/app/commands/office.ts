import { inForce } from '#domain/duty.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Day } from '#domain/instant.ts'
import { isAsked } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import type { SuccessionKind } from '#domain/succession.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { cityWide } from '#app/city-wide.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allottedTo } from '#app/offices/allotted-to.ts'
import { callOff } from '#app/offices/call-off.ts'
import { partyMeant, partsIn } from '#app/offices/new-parties.ts'
import { officeNames } from '#app/offices/office-names.ts'
import { type Allotted, officeQuestions } from '#app/offices/office-questions.ts'
import { order } from '#app/offices/order.ts'
import { between, readOrder } from '#app/offices/read-order.ts'
import { showOffices } from '#app/offices/show-offices.ts'
import { partyNamed } from '#app/people/party-named.ts'
import type { Powers } from '#app/powers.ts'
import { answering } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type OfficePowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

const kinds: Readonly<Record<string, SuccessionKind>> = { rename: 'renamed', merge: 'merged', split: 'split' }

/** Renames, merges or splits offices from a day on, calls that off before, and shows which there are. */
export const office: Command<OfficePowers> = {
  word: 'office',
  needs: 'manage-people',
  async changesIn({ city }, { action = 'show' }) {
    return action === 'show' ? [] : [cityWide(city)]
  },
  async complete(powers, args) {
    const { directory, today } = await readBook(powers, mainPlan(powers.city).code)
    const { parties } = directory
    const there = officeNames(parties, today)
    /** By a number the party is meant that bears it on the day, be it a later one than today. */
    const names = (day: Day = today) => {
      const begun = parties.filter(({ validFrom }) => validFrom === null || validFrom <= day)
      return [...officeNames(begun, day), ...there]
    }
    return { args: readOrder(args, names, today), resumed: false }
  },
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const olds = args['offices'] === undefined ? accepted([]) : partiesNamed(args['offices'], book)
    const isRefused = !olds.ok || olds.value.some(({ validTo }) => validTo !== null)
    return officeQuestions(args, book, { parts: await partsOf(powers, book, args), isRefused }, by)
  },
  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const kind = kinds[args['action'] ?? 'show']
    if (!kind && args['action'] !== 'cancel')
      return accepted(answering(showOffices(book, await powers.store.directories.successions(), by)))
    const olds = partiesNamed(args['offices'] ?? '', book)
    if (!olds.ok) return olds
    const [first] = olds.value
    if (!kind)
      return first ? callOff(powers, book, by, first) : refused({ kind: 'unknown-party', text: '', nearest: [] })
    const { to = '', at = book.today } = args
    const { parties } = book.directory
    const parts = kind === 'split' ? partsIn(to) : [to]
    const allotted = await partsOf(powers, book, args)
    return order(powers, book, by, {
      kind,
      olds: olds.value,
      news: parts.map((part) => partyMeant(part, parties, book.today)),
      at,
      measures: parts.map((_, place) => {
        const codes = place === 0 ? [] : allottedTo(args, place)
        return allotted.filter(({ code }) => codes.includes(code)).map(({ id }) => id)
      }),
    })
  },
}

function partiesNamed(said: string, { directory, today }: RoundBook): Outcome<readonly Party[]> {
  const names = officeNames(directory.parties, today)
  const found: Party[] = []
  for (const text of said.split(between)) {
    const named = partyNamed(text, names)
    if (!named.ok) return named
    found.push(...directory.parties.filter(({ id }) => id === named.value))
  }
  return accepted(found)
}

/** The measures and tasks that the office to be split leads or has another part in, of all plans. */
async function partsOf({ store, city }: OfficePowers, book: RoundBook, args: Args): Promise<readonly Allotted[]> {
  if (args['action'] !== 'split' || args['offices'] === undefined) return []
  const named = partiesNamed(args['offices'], book)
  const old = named.ok ? named.value[0]?.id : undefined
  const all = (await Promise.all(city.plans.map(({ code }) => store.measures.of(code)))).flat()
  const chain = chainsOn(book.directory, book.today)
  const having = new Set(
    book.directory.duties
      .filter((duty) => duty.party === old && inForce(duty, book.today))
      .map(({ subject }) => subject),
  )
  const tasks = (await Promise.all(city.plans.map(({ code }) => store.measures.tasksOf(code)))).flat()
  return [
    ...all.filter((measure) => isAsked(measure) && (having.has(measure.id) || chain(measure).lead?.id === old)),
    ...tasks.filter(({ id }) => having.has(id)),
  ]
}
