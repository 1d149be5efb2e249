import console from '#adapters/console/index.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Adapter, Line, PostFile } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { instantAt } from '#domain/instant.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { compose, type House } from '#house/compose.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { seedTrial } from '#house/seed-trial.ts'
import { openStore } from '#store/open-store.ts'
import { catalogue } from '#text/catalogue.ts'
import { samplePlan } from '#house/open-trial.ts'

/** Something the bot posted: to a person (`dm:…`) or a channel, in words, with its files. */
export interface Posted {
  readonly place: string
  readonly text: string
  readonly files: readonly PostFile[]
}

/** A whole house on the sample plan, in memory, spoken to in words. */
export interface ATrial extends AsyncDisposable {
  readonly house: House
  readonly store: Store
  /** Moves the clock, in the city's zone, doing what falls due on the way. */
  at(time: string): Promise<void>
  /** What the bot posts to the speaker's place because of these words. */
  says(person: string, text: string, place?: string): Promise<string>
  /** Presses a button or submits a form. */
  calls(person: string, word: string, args?: Record<string, string>): Promise<Reply | undefined>
  /** What was posted to a person or channel since this was last asked. */
  news(place: string): string
  /** All posts so far, in order. */
  readonly posts: readonly Posted[]
}

/** Opens one; `plan` is the text of another city's file. */
export async function aTrial({ plan = samplePlan }: { readonly plan?: string } = {}): Promise<ATrial> {
  const store = await openStore(':memory:')
  const words = catalogue('de')
  const city = await readCity(plan, words)
  const clock = await seedTrial(store, city, plan, words)
  const log = { info() {}, warn() {}, error: (fields: object, message: string) => failures.push([message, fields]) }
  const failures: unknown[] = []
  const house = compose({ city, store, formats: await loadFormats(), log, clock })
  const parlour = aParlour()
  await house.connect('console', parlour.adapter, undefined)
  await house.run()
  let heard = new Map<string, number>()
  let keys = 0
  const news = (place: string): string => {
    const fresh = parlour.posts.slice(heard.get(place) ?? 0).filter((post) => post.place === place)
    heard = heard.set(place, parlour.posts.length)
    return fresh.map(({ text }) => text).join('\n\n')
  }
  const send = async (person: string, rest: object, place: string, isPrivate: boolean) => {
    keys += 1
    const from = address(person)
    const [taken] = await parlour
      .reception()
      .accept([{ key: `k${keys}`, from, place: address(place), private: isPrivate, ...rest } as never])
    const reply = await taken?.reply
    if (failures.length > 0) throw new Error('an incoming message could not be handled', { cause: failures })
    return reply
  }
  return {
    house,
    store,
    posts: parlour.posts,
    news,
    async at(time) {
      const [day = '', hour = '12:00'] = time.split('T')
      await parlour.reception().trial?.moveTo(instantAt(day, hour, city.zone))
    },
    async says(person, text, place = `dm:${person}`) {
      news(place)
      await send(person, { kind: 'said', text }, place, place.startsWith('dm:'))
      return news(place)
    },
    calls: (person, word, args = {}) => send(person, { kind: 'invoked', call: { word, args } }, `dm:${person}`, true),
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]()
      await store[Symbol.asyncDispose]()
    },
  }
}

const address = (id: string): Address => ({ platform: 'console', realm: 'trial', id })

/** A chat platform that keeps everything in memory and shows posts as the console words them. */
function aParlour() {
  const posts: Posted[] = []
  let reception: Reception | undefined
  const line: Line = {
    platform: 'console',
    open: async (to) => ({ ...to, id: `dm:${to.id}` }),
    async post(post, at, key, files) {
      posts.push({ place: at.id, text: console.wordsOf(post), files })
      return { id: key }
    },
    find: async () => 'absent',
    listen: async () => undefined,
    async [Symbol.asyncDispose]() {},
  }
  const adapter: Adapter<undefined> = {
    settings: undefined as never,
    inbound: console.inbound,
    posts: console.posts,
    wordsOf: console.wordsOf,
    async connect(_, given) {
      reception = given
      return line
    },
  }
  return {
    adapter,
    posts,
    reception(): Reception {
      if (!reception) throw new Error('nobody has connected yet')
      return reception
    },
  }
}
