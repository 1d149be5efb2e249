import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from '#domain/answer.ts'
import type { City } from '#domain/city.ts'
import { type Instant, instantAt, plusSeconds } from '#domain/instant.ts'
import type { Request } from '#domain/request.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { trialClock, wallClock } from '#house/clocks.ts'
import { compose, type House } from '#house/compose.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { seedTrial } from '#house/seed-trial.ts'
import { openStore } from '#store/open-store.ts'
import { aParlour, inCologne, inParlour, type Posted } from '#test/support/a-parlour.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { aSeededStore } from '#test/support/a-seeded-store.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'

/** A whole house on a plan, its store in memory or in a file, its clock moved by hand, spoken to in words. */
export interface ATrial extends AsyncDisposable {
  readonly house: House
  readonly store: Store
  /** All posts so far, in order. */
  readonly posts: readonly Posted[]
  /** The messages that they say, in order; one that was tried twice stands there twice. */
  readonly messages: readonly Message[]
  /** Moves the clock to `YYYY-MM-DDTHH:MM` in the city's zone, doing what falls due on the way. */
  at(time: string): Promise<void>
  /** The same by some hours. */
  later(hours: number): Promise<void>
  /** Lets the house stand still until then: it is ended, and what fell due meanwhile is done when it is opened. */
  sleepsUntil(time: string): Promise<void>
  /** When something falls due next, as `YYYY-MM-DDTHH:MM`. */
  next(): Promise<string | undefined>
  /** From now on this person has not accepted the bot's invitation yet. */
  isUnmet(person: string): void
  /** They accept it now, and what waits for them is posted. */
  meets(person: string): Promise<void>
  /** What the bot posts to this person because of these words, said to it alone or in a channel. */
  says(person: string, text: string, channel?: string): Promise<string>
  /** What it posts to them because of what else happens, such as an edit, a reply or a reaction. */
  does(person: string, what: Happening, channel?: string): Promise<string>
  /** What the bot posts to this person because of a file they send, alone or with words. */
  drops(person: string, name: string, bytes: Uint8Array, text?: string, channel?: string): Promise<string>
  /** Presses a button or submits a form. */
  calls(person: string, word: string, args?: Record<string, string>): Promise<Reply | undefined>
  /** What the platform says of this person’s account. */
  account(person: string, news: AccountNews): Promise<void>
  /** The same where a form can be shown at once, or whatever else happens on a platform with forms. */
  happens(person: string, what: Happening, channel?: string): Promise<Reply | undefined>
  /** Delivers something that was said before once more, under its old key; `nth` counts from 0. */
  repeats(nth: number): Promise<void>
  /** What was posted to a person or a `#channel` since this was last asked. */
  news(place: string): string
  /** Ends the house and opens it anew on the same store, on the same or another plan's text. */
  restarts(plan?: string): Promise<void>
  /** The plan's book, at its present round or at the one with this label. */
  book(label?: string): Promise<RoundBook>
  /** The request about a measure, in the present round or in the one with this label. */
  request(code: string, label?: string): Promise<Request>
  /** Its present answer. */
  answer(code: string, label?: string): Promise<Answer | undefined>
}

/** Opens one on the sample plan, or on the text of another. Its papers come in light formats unless others are given. */
export async function aTrial(
  plan = samplePlanWith(),
  storeAt = ':memory:',
  formatNames: readonly (string | Format)[] = ['html', 'md'],
  patience?: number,
  changesPosts = false,
): Promise<ATrial> {
  await using stack = new AsyncDisposableStack()
  const path = join(stack.use(await temporaryFolder()).path, 'city.yaml')
  await writeFile(path, plan)
  const words = catalogue('de')
  const isKept = storeAt !== ':memory:'
  const store = stack.use(await (isKept ? openStore(storeAt) : aSeededStore(plan)))
  const parlour = aParlour(changesPosts)
  const failures: unknown[] = []
  const log = { info() {}, warn() {}, error: (fields: object, message: string) => failures.push([message, fields]) }

  async function opened(seed: boolean): Promise<House> {
    const city = await cityIn(path, words)
    const own = formatNames.filter((each) => typeof each !== 'string')
    const formats = [...(await loadFormats(log)).filter(({ name }) => formatNames.includes(name)), ...own]
    const clock = seed ? await seedTrial(store, city, path, words) : await trialClock(store, wallClock)
    const house = compose({ city, store, formats, log, clock, ...(patience !== undefined && { patience }) })
    parlour.clock = clock
    await house.connect('console', parlour.adapter, undefined)
    await house.run()
    return house
  }

  let house = await opened(isKept)
  stack.defer(() => house[Symbol.asyncDispose]())
  const said: Incoming[] = []
  const heard = new Map<string, number>()

  async function take(incoming: Incoming): Promise<Reply | undefined> {
    const [taken] = await parlour.reception().accept([incoming])
    const reply = await taken?.reply
    if (failures.length > 0) throw new Error('An incoming message could not be handled.', { cause: failures })
    return reply
  }

  function send(person: string, channel: string | undefined, what: Happening): Promise<Reply | undefined> {
    const place = inParlour(channel ?? `dm:${person}`)
    const incoming = { key: `k${said.length}`, from: inParlour(person), place, private: channel === undefined, ...what }
    said.push(incoming)
    return take(incoming)
  }

  async function does(person: string, what: Happening, channel?: string): Promise<string> {
    news(person)
    await send(person, channel, what)
    return news(person)
  }

  function news(name: string): string {
    const place = name.startsWith('#') ? name : `dm:${name}`
    const fresh = parlour.posts.slice(heard.get(place) ?? 0).filter((post) => post.place === place)
    heard.set(place, parlour.posts.length)
    return fresh.map(({ text }) => text).join('\n\n')
  }

  async function request(code: string, label?: string): Promise<Request> {
    const book = await readBook(house.powers, 'DP', label)
    const found = book.requests.find(({ subject }) => book.measure(subject)?.code === code)
    if (!found) throw new Error(`${code} is not asked in this round.`)
    return found
  }

  const kept = stack.move()
  return {
    get house() {
      return house
    },
    store,
    posts: parlour.posts,
    messages: parlour.messages,
    async at(time) {
      await parlour.reception().trial?.moveTo(instantOf(time))
    },
    async sleepsUntil(time) {
      await house[Symbol.asyncDispose]()
      await store.note('clock', instantOf(time))
      house = await opened(false)
    },
    async next() {
      const next = await parlour.reception().trial?.next()
      return next && inCologne(next)
    },
    async later(hours) {
      await parlour.reception().trial?.moveTo(plusSeconds(house.powers.now(), hours * 3600))
    },
    isUnmet: (person) => void parlour.unmet.add(person),
    async meets(person) {
      parlour.unmet.delete(person)
      await parlour.reception().again(inParlour(person))
      await house.tick()
    },
    says: (person, text, channel) => does(person, { kind: 'said', text }, channel),
    does,
    async drops(person, name, bytes, text = '', channel) {
      const ref = `file${parlour.dropped.size}`
      parlour.dropped.set(ref, bytes)
      const file = { name, mediaType: 'application/octet-stream', ref, size: bytes.byteLength }
      news(person)
      await send(person, channel, { kind: 'said', text, files: [file] })
      return news(person)
    },
    calls: (person, word, args = {}) => send(person, undefined, { kind: 'invoked', call: { word, args } }),
    async account(person, turn) {
      await send(person, undefined, turn)
    },
    async happens(person, what, channel) {
      const reply = await send(person, channel, { trigger: { id: 't', takes: 'forms' }, ...what })
      // Nobody who holds a trigger waits for what is posted besides.
      await house.tick()
      return reply
    },
    async repeats(nth) {
      await take(said[nth]!)
    },
    news,
    async restarts(changed) {
      await house[Symbol.asyncDispose]()
      if (changed !== undefined) await writeFile(path, changed)
      house = await opened(false)
    },
    book: (label) => readBook(house.powers, 'DP', label),
    request,
    async answer(code, label) {
      const { answer } = await request(code, label)
      return answer === null ? undefined : (await store.answers.byIds([answer]))[0]
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** What each city's file says, by its text, read once in this process: that takes longer than most of what is said. */
const cities = new Map<string, Promise<City>>()

async function cityIn(path: string, words: Catalogue): Promise<City> {
  const text = await readFile(path, 'utf8')
  const known = cities.get(text) ?? readCity(path, words)
  cities.set(text, known)
  return known
}

function instantOf(time: string): Instant {
  const [day = '', hour = '12:00'] = time.split('T')
  return instantAt(day, hour, 'Europe/Berlin')
}

type AccountNews = { readonly kind: 'left' | 'returned' } | { readonly kind: 'zone'; readonly zone: string }

/** What comes in, without who and where; with a trigger for forms unless another is given. */
type Happening = DistributiveOmit<Incoming, 'key' | 'from' | 'place' | 'private'>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
