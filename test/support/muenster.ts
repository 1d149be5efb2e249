import { readFileSync } from 'node:fs'
import type { City } from '#domain/city.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { mainPlan } from '#app/main-plan.ts'
import { paperFacts } from '#app/papers/paper-facts.ts'
import { readBook } from '#app/rounds/round-book.ts'
import yaml from '#sources/yaml/index.ts'
import { file, imported } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'
import { catalogue } from '#text/catalogue.ts'

/** A real city's plan: 54 measures, answered in three rounds, imported from its tables as they are. */
export interface Muenster extends AsyncDisposable {
  readonly store: Store
  readonly cityFile: SourceFile
  readonly tables: readonly SourceFile[]
  readonly profile: SourceFile
  /** The facts of a round's report. */
  reportOn(label: string): Promise<InterimReport>
}

const fixture = (name: string): SourceFile =>
  file(name, readFileSync(new URL(`../fixtures/muenster/${name}`, import.meta.url)))

/** Imports it into a store in memory. */
export async function muenster(): Promise<Muenster> {
  const cityFile = fixture('city.yaml')
  const tables = [fixture('muenster_sachstand.csv'), fixture('muenster_zustaendigkeit.csv')]
  const profile = fixture('profile.yaml')
  const city = await cityIn(cityFile)
  const store = await anEmptyStore()
  await imported(store, [cityFile, ...tables], { profile })
  return {
    store,
    cityFile,
    tables,
    profile,
    async reportOn(label) {
      const plan = mainPlan(city)
      const powers = { store, city, now: () => '2019-03-01T09:00:00.000Z' }
      const book = await readBook(powers, plan.code, label)
      if (!book.round) throw new Error(`no round ${label}`)
      return (await paperFacts(powers, plan, book, book.round, book.round.closes)).facts
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}

async function cityIn(cityFile: SourceFile): Promise<City> {
  const { seed } = await yaml.read(cityFile, { profile: null, plan: null, words: catalogue('de').imports })
  if (!seed?.city) throw new Error('no city')
  return seed.city
}
