import { nearest } from '#domain/nearest.ts'
import { knownQuestions, type Question } from '#domain/questionnaire.ts'
import { fieldNamed } from '#text/field-named.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Mention, Seed } from '#app/contracts/seed.ts'
import { dutyKey, termKey } from '#app/import/duty-holders.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import { answerKey } from '#app/import/comparables.ts'
import type { Present } from '#app/import/present.ts'
import { type Known, knownIn } from '#app/import/known.ts'

type Words = Catalogue['imports']['problems']
type Sentence = Pick<ImportProblem, 'what' | 'cure'>

/** What contradicts itself within the files, or against what the store knows; each with its place. */
export function checkSeed(seed: Seed, present: Present, words: Words): readonly ImportProblem[] {
  const defined = Map.groupBy(
    seed.mentions.filter(({ defines }) => defines),
    ({ kind, id }) => `${kind} ${id}`,
  )
  const known = knownIn(seed.mentions, present)
  return [
    ...[...defined.values()].flatMap((same) => twice(same, words)),
    ...seed.mentions.flatMap((mention) => unknown(mention, known, words)),
    ...seed.mentions.flatMap((mention) => numberTaken(mention, seed, present, words)),
    ...ownParents(seed, present, words),
    ...badFields(seed, words),
    ...heldTwice(seed, words),
  ]
}

function at({ file, line, sheet, column }: Mention, sentence: Sentence): ImportProblem {
  return {
    file,
    line,
    ...(sheet === undefined ? {} : { sheet }),
    ...(column === undefined ? {} : { column }),
    ...sentence,
  }
}

/** A definition in a profile counts once, however many files use it. */
function twice(same: readonly Mention[], words: Words): readonly ImportProblem[] {
  const [first, ...others] = same
  if (!first) return []
  return others
    .filter(({ file, line, sheet }) => file !== first.file || line !== first.line || sheet !== first.sheet)
    .map((mention) => at(mention, words.twice(mention.kind, mention.name, words.place(first))))
}

function unknown(mention: Mention, known: Known, words: Words): readonly ImportProblem[] {
  const { kind, id, name, defines } = mention
  if (defines || known.has(kind, id)) return []
  return [at(mention, words.unknown(kind, name, nearest(name, known.names(kind))[0] ?? null))]
}

function numberTaken(mention: Mention, seed: Seed, present: Present, words: Words): readonly ImportProblem[] {
  if (mention.kind !== 'number') return []
  // An office that ends gives its number back.
  const ours = seed.parties.find(({ number, validTo }) => number === mention.id && validTo === null)
  const theirs = present.parties.find(({ number, validTo }) => number === mention.id && validTo === null)
  const renumbered = seed.parties.some(({ id, number }) => id === theirs?.id && number !== mention.id)
  if (!ours || !theirs || ours.id === theirs.id || renumbered) return []
  return [at(mention, words.numberTaken(mention.id, theirs.id))]
}

function ownParents(seed: Seed, present: Present, words: Words): readonly ImportProblem[] {
  const parents = new Map([...present.parties, ...seed.parties].map(({ id, parent }) => [id, parent]))
  return seed.parties
    .filter(({ id }) => isAbove(id, id, parents))
    .flatMap(({ id }) => seed.mentions.filter((one) => one.kind === 'party' && one.defines && one.id === id))
    .map((mention) => at(mention, words.ownParent(mention.name)))
}

function isAbove(above: string, party: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let parent = parents.get(party); parent && !seen.has(parent); parent = parents.get(parent)) {
    if (parent === above) return true
    seen.add(parent)
  }
  return false
}

function badFields(seed: Seed, words: Words): readonly ImportProblem[] {
  const questionOf = (of: string, question: string): Question | undefined =>
    (seed.city?.plans.find(({ code }) => code === of)?.questionnaire ?? knownQuestions).find(
      ({ id }) => id === question,
    )
  const places = new Map(seed.mentions.filter(({ kind }) => kind === 'answer').map((mention) => [mention.id, mention]))
  // What was answered once was short enough for the questions of its time.
  return seed.answers
    .filter(({ record }) => record === undefined)
    .flatMap((answer) =>
      Object.entries(answer.fields).flatMap(([id, text]) => {
        const [question, place] = [questionOf(answer.plan, id), places.get(answerKey(answer))]
        const sentence = question && badField(question, text, words)
        return sentence && place ? [at(place, sentence)] : []
      }),
    )
}

function badField({ id, kind, limit }: Question, text: string, words: Words): Sentence | undefined {
  const length = [...text].length
  if (length > limit) return words.tooLong(id, length, limit)
  if (kind !== 'milestones' && kind !== 'cost' && kind !== 'links') return undefined
  return fieldNamed({ id, kind, limit }, text).ok ? undefined : words.badField[kind](id, excerpt(text, 60))
}

/** Who has a duty is said either beside the measure or office, or with days: together they would contradict each other. */
function heldTwice(seed: Seed, words: Words): readonly ImportProblem[] {
  const held = new Set(seed.duties.filter(({ holders }) => holders.length > 0).map(dutyKey))
  const places = new Map(seed.mentions.filter(({ kind }) => kind === 'term').map((mention) => [mention.id, mention]))
  return seed.terms
    .filter((term) => held.has(dutyKey(term)))
    .flatMap((term) => places.get(termKey(term)) ?? [])
    .map((mention) => at(mention, words.heldTwice(mention.name)))
}
