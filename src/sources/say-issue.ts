import type { z } from 'zod'
import { nearest } from '#domain/nearest.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { lightChoices } from '#sources/light-choices.ts'

type Words = Catalogue['imports']['problems']

export interface Sentence {
  readonly what: string
  readonly cure: string
}

/** Refusals of `checked-values.ts` whose sentence needs nothing but the text refused. */
const plain = [
  'noSuchDate',
  'noSuchDayOfYear',
  'noSuchDayRule',
  'noSuchTime',
  'noSuchMoment',
  'noSuchInstant',
  'badZone',
  'badNumber',
  'notPositive',
  'badPercent',
  'badPattern',
  'badNumberPattern',
  'badWebAddress',
  'badLink',
  'badEmail',
  'badMunicipalityKey',
  'unknownCondition',
  'notYesOrNo',
] as const

const shapes: Readonly<Record<string, 'map' | 'list'>> = { object: 'map', record: 'map', array: 'list' }

/** What a refused value is told, and where in what stands `at` a place; several unknown keys in one place are several sentences. */
export function sayIssue(
  issue: z.core.$ZodIssue,
  words: Words,
  at: Path,
): readonly { path: Path; sentence: Sentence }[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ')
    return issue.keys.map((key) => ({
      path: [...path, key],
      sentence: words.unknownKey(key, nearest(key, known)[0] ?? null, known),
    }))
  }
  return [{ path, sentence: sentenceOf(issue, String(path.at(-1) ?? at.at(-1) ?? ''), words) }]
}

export type Path = readonly (string | number)[]

function sentenceOf(issue: z.core.$ZodIssue, key: string, words: Words): Sentence {
  if (issue.input === undefined || issue.code === 'too_small') return words.missing(key)
  if (issue.code === 'invalid_type') return words.wrongShape(key, shapes[issue.expected] ?? 'text')
  const refused = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input)
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String)
    return words.unknownWord(refused, nearest(refused, choices)[0] ?? null, choices)
  }
  if (issue.message === 'unknownLight') {
    return words.unknownLight(refused, nearest(refused, lightChoices)[0] ?? null, lightChoices)
  }
  const named = plain.find((name) => name === issue.message)
  if (named === undefined) throw new Error(`no sentence for ${issue.code}: ${issue.message}`)
  return words[named](refused)
}
