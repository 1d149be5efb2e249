import type { Comment } from '#domain/comment.ts'
import type { Directory } from '#domain/directory.ts'
import { dayOf, type Day } from '#domain/instant.ts'
import type { Field } from '#domain/field.ts'
import type { Measure } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import type { Request } from '#domain/request.ts'
import { type Chain, chainsOn } from '#domain/responsibility.ts'
import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'

/** What most use cases need to know of a plan at one moment, read once. */
export interface RoundBook {
  readonly today: Day
  readonly measures: readonly Measure[]
  readonly fields: readonly Field[]
  /** What became of measures that were split or merged. */
  readonly links: readonly MeasureLink[]
  readonly directory: Directory
  /** Oldest period first. */
  readonly rounds: readonly Round[]
  /** The open round; else the last closed one; else null. */
  readonly round: Round | null
  /** The round asked before `round`. */
  readonly before: Round | null
  /** The planned round that opens next. */
  readonly next: Round | null
  readonly requests: readonly Request[]
  chain(measure: Measure): Chain
  measure(id: string): Measure | undefined
  requestOf(measure: Measure): Request | undefined
  /** The open question back on a request. */
  queryOf(request: Request): Comment | undefined
}

/** Reads the book of a plan, at its present round or at the one with `label`. The cost does not grow with the number of past rounds' answers. */
export async function readBook(
  { store, city, now }: Pick<Powers, 'store' | 'city' | 'now'>,
  plan: string,
  label?: string,
): Promise<RoundBook> {
  const [measures, fields, links, directory, rounds] = await Promise.all([
    store.measures.of(plan),
    store.measures.fieldsOf(plan),
    store.measures.linksOf(plan),
    store.directories.read(),
    store.rounds.of(plan),
  ])
  const asked = rounds.filter(({ state }) => state !== 'planned')
  const round = (label === undefined ? presentRound(asked) : asked.find((each) => each.label === label)) ?? null
  const requests = round ? await store.requests.of(round.id) : []
  const queries = await openQueries(store, requests)
  const today = dayOf(now(), city.zone)
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const bySubject = new Map(requests.map((request) => [request.subject, request]))
  const chain = chainsOn(directory, today)
  return {
    today,
    measures,
    fields,
    links,
    directory,
    rounds,
    round,
    before: round ? (asked[asked.indexOf(round) - 1] ?? null) : null,
    next: rounds.find(({ state }) => state === 'planned') ?? null,
    requests,
    chain,
    measure: (id) => byId.get(id),
    requestOf: ({ id }) => bySubject.get(id),
    queryOf: ({ id }) => queries.get(id),
  }
}

async function openQueries(
  { comments }: Pick<Powers['store'], 'comments'>,
  requests: readonly Request[],
): Promise<ReadonlyMap<string, Comment>> {
  const open = await comments.byIds(requests.flatMap(({ query }) => query ?? []))
  return new Map(open.map((comment) => [comment.request, comment]))
}

const presentRound = (asked: readonly Round[]): Round | undefined =>
  asked.find(({ state }) => state === 'open') ?? asked.at(-1)
