import { isAsked } from '#domain/measure.ts'
import { type Person, serves } from '#domain/person.ts'
import type { Account } from '#app/contracts/account.ts'
import { type Address, addressKey } from '#app/contracts/address.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Message } from '#app/contracts/message.ts'
import { button } from '#app/chat/button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith, silence } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type NewsPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>
type News = Extract<Incoming, { readonly kind: 'left' | 'returned' | 'zone' }>

/** Whether an incoming thing is no word of a person, but what their platform says of their account. */
export const isAccountNews = (incoming: Incoming): incoming is News =>
  incoming.kind === 'left' || incoming.kind === 'returned' || incoming.kind === 'zone'

/** What follows from it; nobody is answered. What is known already changes nothing. */
export async function decideAccountNews(powers: NewsPowers, news: News): Promise<Decision | undefined> {
  const account = await accountAt(powers, news.from)
  if (!account) return undefined
  const book = await readBook(powers, mainPlan(powers.city).code)
  const person = book.directory.people.find(({ id }) => id === account.person)
  if (!person) return undefined
  if (news.kind === 'zone') return quietly(zoneChange(powers, person, news.zone))
  if ((news.kind === 'left') === (account.closed !== undefined)) return undefined
  const change: Change =
    news.kind === 'left' ? { kind: 'account-closed', account, at: powers.now() } : { kind: 'account-reopened', account }
  return quietly([change], await told(powers, book, { person, account, isClosed: news.kind === 'left' }))
}

async function accountAt({ store }: NewsPowers, address: Address): Promise<Account | undefined> {
  const key = addressKey(address)
  return (await store.directories.accounts()).find((account) => addressKey(account.address) === key)
}

const quietly = (changes: readonly Change[], messages: readonly Message[] = []): Decision | undefined =>
  changes.length + messages.length === 0 ? undefined : { reply: silence, changes, messages }

/** Kept only where nobody has entered a zone and only if it is not the city's: the least that serves the quiet hours. */
function zoneChange({ city }: NewsPowers, person: Person, said: string): readonly Change[] {
  const known = person.accountZone ?? null
  const zone = person.zone === null && isZone(said) && said !== city.zone ? said : null
  return zone === known ? [] : [{ kind: 'account-zone', person: person.id, zone }]
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('de', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

interface Turn {
  readonly person: Person
  readonly account: Account
  readonly isClosed: boolean
}

/** Tells the coordination and the CDO, unless it is known that the person has left. */
async function told(powers: NewsPowers, book: RoundBook, turn: Turn): Promise<readonly Message[]> {
  const { person, account, isClosed } = turn
  if (!serves(person, book.today)) return []
  const key = addressKey(account.address)
  const others = (await powers.store.directories.accountsOf(person.id)).filter(
    (each) => addressKey(each.address) !== key,
  )
  const codes = book.measures
    .filter((measure) => isAsked(measure) && answersFor(book, measure, person))
    .map(({ code }) => code)
  return holders(book, mainPlan(powers.city).code, 'coordinator', 'cdo')
    .filter(({ id }) => id !== person.id)
    .map((reader) =>
      notice(powers, reader, book.directory, ({ words }) => {
        const { accounts } = words
        const { platform } = account.address
        if (!isClosed) return replyWith([], accounts.reopened(person.name, platform))
        const assign = button(words, accounts.assignButton, 'assign', { measures: codes.join(', ') }, codes.join(', '))
        return replyWith(
          codes.length > 0 ? [assign] : [],
          accounts.closed(person.name, platform),
          ...(codes.length > 0 ? [accounts.closedMeasures(person.name, codes)] : []),
          ...(others.length > 0 ? [accounts.closedElsewhere(person.name)] : []),
          accounts.closedNext(person.name),
        )
      }),
    )
}

function answersFor({ chain }: RoundBook, measure: RoundBook['measures'][number], { id }: Person): boolean {
  const { responsible, others } = chain(measure)
  return responsible?.id === id || others.some((other) => other.id === id)
}
