import { accepted, refused } from '#domain/outcome.ts'
import { splitMeasure } from '#domain/split-measure.ts'
import { cityReader } from '#app/people/identify.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { succeed } from '#app/measures/succeed.ts'

/** Splits a measure into new ones. */
export const split: ChangePlan = async (changing) => {
  const { powers, book, by, args } = changing
  const { measure: code = '', into = '' } = args
  const measure = book.measures.find((each) => each.code === code)
  if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
  const parts = into.split(', ').map((each) => ({ code: each, title: args[`title ${each}`] ?? measure.title }))
  const outcome = splitMeasure({ measure, parts, measures: book.measures, at: powers.now() })
  if (!outcome.ok) return outcome
  const codes = parts.map((part) => part.code)
  const city = cityReader(powers.city)
  return accepted(
    await succeed(changing, outcome.value, null, {
      act: 'split',
      about: code,
      reason: city.words.plan.measure.reasonSplit(city.say.list(codes)),
      receipt: by.words.plan.measure.split(code, by.say.list(codes)),
      told: ({ words, say }) => words.plan.measure.toldSplit(code, measure.title, say.list(codes)),
    }),
  )
}
