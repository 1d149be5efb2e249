import type { PrintedTexts } from '#domain/co-signature.ts'
import { lights } from '#domain/light.ts'
import { measureOf } from '#domain/passage.ts'
import { changedSince } from '#domain/signature-standing.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { differenceBlock } from '#app/papers/difference-block.ts'
import { aspectTitle, passageTitle } from '#app/papers/passage-titles.ts'
import { proseDifference } from '#app/papers/prose-difference.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { printedDescription, printedLight, printedTitle } from '#app/signing/printed-texts.ts'

type Reader = Pick<Actor, 'words' | 'say'>

/** Word by word, what reads otherwise now than a party was shown. */
export const passageDifferences = (
  seen: PrintedTexts,
  now: PrintedTexts,
  draft: Pick<Draft, 'whole'>,
  by: Reader,
): readonly Block[] =>
  changedSince(seen, now).map((passage) => {
    const [before, after] = [seen[passage] ?? '', now[passage] ?? '']
    const code = measureOf(passage)?.code ?? ''
    const { aspects } = by.words.coSignature
    const titled = (aspect: string): string => aspectTitle(code, aspect, draft.whole, by)
    switch (passage) {
      case printedLight(code):
        return differenceBlock(titled(aspects.light), lightSaid(before, by), lightSaid(after, by), by)
      case printedTitle(code):
        return differenceBlock(titled(aspects.title), before, after, by)
      case printedDescription(code):
        return proseDifference(titled(aspects.description), before, after, by)
      default:
        return proseDifference(passageTitle(passage, draft, by), before, after, by)
    }
  })

function lightSaid(printed: string, { words, say }: Reader): string {
  if (printed === '') return words.papers.noAnswer
  const parts = printed.split(' ')
  const light = lights.find((each) => each === parts[0]) ?? null
  const percent = parts.find((part) => /^\d+$/.test(part))
  return [say.light(light), ...(percent === undefined ? [] : [say.percent(Number(percent))])].join(' ')
}
