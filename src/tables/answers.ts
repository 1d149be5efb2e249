import { fold } from '#domain/fold.ts'
import type { Light } from '#domain/light.ts'
import { nearest } from '#domain/nearest.ts'
import type { SeedAnswer, SeedRound } from '#app/contracts/seed.ts'
import { answerRecordIn } from '#sources/answer-record.ts'
import { lightChoices } from '#sources/light-choices.ts'
import { aboutIn, referSubject } from '#sources/refer-subject.ts'
import { lightNamed } from '#text/light-named.ts'
import type { TableFile } from '#tables/table-file.ts'
import type { Said } from '#tables/rule.ts'
import { type AnswerRow, ownQuestion, questions, vocabulary } from '#tables/vocabulary.ts'

/** Past answers, and the rounds the profile says they belong to. */
export function answersIn(file: TableFile): {
  readonly answers: readonly SeedAnswer[]
  readonly rounds: readonly SeedRound[]
} {
  const found = file.said.answer.flatMap((row) => {
    const said = file.check(vocabulary.answer, row.words, [row.line])
    return said ? [answerOf(file, row, said)] : []
  })
  return { answers: found.map(({ answer }) => answer), rounds: found.flatMap(({ round }) => round ?? []) }
}

function answerOf(file: TableFile, { line, words }: Said, said: AnswerRow) {
  const about = aboutIn(file.plan, said, [line], file)
  const { plan } = about
  const { measure, percent = null, author = null } = said
  const defined = roundIn(file, said.round)
  const round = defined?.label ?? said.round
  if (!defined) file.refer('round', `${plan}:${round}`, round, [line, 'round'])
  referSubject(about, measure, [line, 'measure'], file)
  if (author !== null) file.refer('person', author, author, [line, 'author'])
  file.define('answer', `${plan}:${round}:${measure}`, `${measure}, ${round}`, [line, 'measure'])
  const fields = textsIn(words)
  const light = lightOf(file, said.light, line)
  const record = answerRecordIn(said, { ...about, measure }, [line], file)
  const takenOver = record.record && record.record.unchangedRounds > 0
  const unchanged = said.unchanged ?? takenOver ?? saysUnchanged(file, fields['text'] ?? '')
  return { answer: { plan, round, measure, light, percent, fields, unchanged, author, ...record }, round: defined }
}

/** The texts of an answer by question. */
function textsIn(words: Said['words']): Readonly<Record<string, string>> {
  const ids = Object.keys(words).flatMap((word) => {
    if (word.startsWith(ownQuestion)) return [[word.slice(ownQuestion.length), words[word] ?? ''] as const]
    return questions.includes(word) ? [[word, words[word] ?? ''] as const] : []
  })
  return Object.fromEntries(ids)
}

function roundIn({ plan, profile }: TableFile, key: string): SeedRound | null {
  const known = profile?.rounds[key]
  if (!profile || !known) return null
  const { label, from, to, session = null, 'as-of': asOf = null } = known
  profile.reader.define('round', `${plan}:${label}`, label, ['rounds', key])
  return { plan, label, periodFrom: from, periodTo: to, session, asOf }
}

function saysUnchanged({ profile }: TableFile, text: string): boolean {
  return profile?.unchanged.some((beginning) => fold(text).startsWith(fold(beginning))) ?? false
}

function lightOf(file: TableFile, word: string | undefined, line: number): Light | null {
  if (word === undefined) return null
  const own = new Map(Object.entries(file.profile?.lights ?? {}).map(([key, light]) => [fold(key), light]))
  const light = own.get(fold(word)) ?? (own.has(fold(word)) ? null : lightNamed(word))
  if (light !== undefined) return light
  const choices = [...Object.keys(file.profile?.lights ?? {}), ...lightChoices]
  file.refuse([line, 'light'], file.words.unknownLight(word, nearest(word, choices)[0] ?? null, choices))
  return null
}
