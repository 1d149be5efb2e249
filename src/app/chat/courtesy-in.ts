import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'

export type Courtesy = 'greeting' | 'thanks' | 'assent'

const courtesies = ['greeting', 'thanks', 'assent'] as const

const phrases: readonly (readonly [phrase: string, courtesy: Courtesy])[] = (['de', 'en'] as const)
  .flatMap((language) => {
    const said = catalogue(language).answers.courtesy.says
    return courtesies.flatMap((courtesy) => said[courtesy].map((phrase) => [fold(phrase), courtesy] as const))
  })
  .toSorted(([a], [b]) => b.length - a.length)

const besides: readonly string[] = (['de', 'en'] as const).flatMap((language) =>
  catalogue(language).answers.courtesy.says.besides.map(fold),
)

/** A greeting, thanks or “ok” and nothing else: such a text is no answer. The first of them counts. */
export function courtesyIn(text: string): Courtesy | undefined {
  let rest = fold(text)
    .replaceAll(/[.,;:!?…)(]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  let first: Courtesy | undefined
  while (rest !== '') {
    const found = phrases.find(([phrase]) => rest === phrase || rest.startsWith(`${phrase} `))
    const beside = found ? undefined : besides.find((word) => rest === word || rest.startsWith(`${word} `))
    const taken = found?.[0] ?? beside
    if (taken === undefined) return undefined
    first ??= found?.[1]
    rest = rest.slice(taken.length).trim()
  }
  return first
}
