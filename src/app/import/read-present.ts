import type { Store } from '#app/contracts/store/store.ts'
import type { SeedLink } from '#app/contracts/seed.ts'
import type { Present, PresentMotion } from '#app/import/present.ts'

export type ImportStore = Pick<
  Store,
  | 'measures'
  | 'planSteps'
  | 'directories'
  | 'rounds'
  | 'requests'
  | 'answers'
  | 'sessions'
  | 'references'
  | 'motions'
  | 'boards'
  | 'imports'
  | 'commit'
>

/** Reads what an import is compared with: `plans`, and those imported before. */
export async function readPresent(store: ImportStore, plans: readonly string[]): Promise<Present> {
  const imported = await store.imports.all()
  const known = imported.filter(({ kind, field }) => kind === 'plan' && field === 'name')
  const codes = [...new Set([...known.map(({ key }) => key), ...plans])]
  const motions = await ofEach(codes, (code) => motionsOf(store, code))
  const rounds = await ofEach([...codes, ...motions.map(({ motion }) => motion.number)], (of) => store.rounds.of(of))
  const calls = await ofEach(codes, (code) => store.boards.calls(code))
  const roundIds = rounds.map(({ id }) => id)
  return {
    plans: known.map(({ key, value }) => ({ code: key, name: value })),
    ...(await store.directories.read()),
    accounts: await store.directories.accounts(),
    awaited: await store.directories.awaited(),
    places: await store.directories.places(),
    fields: await ofEach(codes, (code) => store.measures.fieldsOf(code)),
    measures: await ofEach(codes, (code) => store.measures.of(code)),
    links: await ofEach(codes, async (code) => linksOf(store, code)),
    tasks: await ofEach(codes, (code) => store.measures.tasksOf(code)),
    successions: await store.directories.successions(),
    steps: await store.planSteps.all(),
    rounds,
    requests: await ofEach(roundIds, (id) => store.requests.of(id)),
    answers: await ofEach(roundIds, (id) => store.answers.presentOf(id)),
    references: await ofEach(codes, (code) => store.references.of(code)),
    sessions: await store.sessions.all(),
    motions,
    calls,
    statements: await store.boards.statements(calls.map(({ id }) => id)),
    imported,
  }
}

/** Of a plan's measures, by their codes, as files have them. */
async function linksOf({ measures }: ImportStore, plan: string): Promise<readonly SeedLink[]> {
  const codes = new Map((await measures.of(plan)).map(({ id, code }) => [id, code]))
  const links = await measures.linksOf(plan)
  return links.flatMap(({ from, to, kind, at }): readonly SeedLink[] => {
    const [into = '', ...code] = to.split(':')
    const [was, now] = [codes.get(from), codes.get(to)]
    if (was === undefined) return []
    return [{ plan, from: was, ...(now === undefined ? { into, to: code.join(':') } : { to: now }), kind, at }]
  })
}

async function motionsOf({ motions, measures }: ImportStore, plan: string): Promise<readonly PresentMotion[]> {
  const book = await motions.of(plan)
  return Promise.all(
    book.motions.map(async (motion) => ({
      motion,
      points: await measures.of(motion.number),
      book,
    })),
  )
}

async function ofEach<T>(keys: readonly string[], read: (key: string) => Promise<readonly T[]>): Promise<readonly T[]> {
  return (await Promise.all(keys.map(read))).flat()
}
