import { mergeMeasures } from '#domain/merge-measures.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { isPlainWord } from '#app/chat/code-list.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { cityReader } from '#app/people/identify.ts'
import type { ChangePlan } from '#app/measures/changing.ts'
import { succeed } from '#app/measures/succeed.ts'

/** Lets one measure, old or new, carry on others. */
export const merge: ChangePlan = async (changing) => {
  const { powers, book, by, args } = changing
  const { measures = '', to: named = '', title } = args
  const from = measures.split(', ').flatMap((code) => book.measures.find((each) => each.code === code) ?? [])
  const [first] = from
  if (!first) return refused({ kind: 'unknown-measure', code: measures, nearest: [] })
  const codes = book.measures.map(({ code }) => code)
  const to = codeNamed(named, codes, first.plan)
  if (to === undefined && isPlainWord(named, codes)) return refused({ kind: 'bad-code', text: named })
  const target = book.measures.find(({ code }) => code === to)
  const outcome = mergeMeasures({
    from,
    to: target ?? { code: named, title: title ?? first.title },
    links: book.links,
    at: powers.now(),
  })
  if (!outcome.ok) return outcome
  const merged = outcome.value.superseded.map(({ code }) => code)
  const into = target?.code ?? named
  const city = cityReader(powers.city)
  return accepted(
    await succeed(changing, outcome.value, target ?? null, {
      act: 'merged',
      about: into,
      reason: city.words.plan.measure.reasonMerged(into),
      receipt: by.words.plan.measure.merged(by.say.list(merged), into, merged.length),
      told: ({ words, say }) => words.plan.measure.toldMerged(say.list(merged), into, merged.length),
    }),
  )
}
