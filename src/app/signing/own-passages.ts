import { lights } from '#domain/light.ts'
import type { PrintedTexts } from '#domain/co-signature.ts'
import { generalPassages, measureOf, measurePassage } from '#domain/passage.ts'
import { isField } from '#domain/questionnaire.ts'
import type { Block } from '#report/block.ts'
import { paragraph, strong, t } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { fieldBlocks } from '#report/field-blocks.ts'
import type { Inline } from '#report/inline.ts'
import { prose } from '#report/prose.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { passageAspect, passageTitle, wholeTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { printedDescription, printedLight, printedTitle } from '#app/signing/printed-texts.ts'

// What a phone shows in a few strokes of the thumb; whoever signs more reads on in the files.
const mostShown = 12

/** The passages of a party as the paper prints them, measure by measure; `codes` are its own. */
export function ownPassages(
  texts: PrintedTexts,
  codes: readonly string[],
  draft: Pick<Draft, 'whole'>,
  by: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  const told = new Set(Object.keys(texts).map((passage) => measureOf(passage)?.code))
  const own = codes.filter((code) => told.has(code))
  const shown = own.slice(0, mostShown)
  const left = own.length - shown.length
  return [
    ...shown.flatMap((code) => measureBlocks(code, texts, draft, by)),
    ...(left > 0 ? [paragraph(by.words.coSignature.moreMeasures(left))] : []),
    ...generalPassages.flatMap((passage) => {
      const text = texts[passage] ?? ''
      return text === '' ? [] : [paragraph(strong(passageTitle(passage, draft, by))), ...prose(text)]
    }),
  ]
}

function measureBlocks(
  code: string,
  texts: PrintedTexts,
  { whole }: Pick<Draft, 'whole'>,
  by: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  const description = texts[printedDescription(code)] ?? ''
  return [
    ...headOf(code, texts, whole, by),
    ...(whole.statement && description !== ''
      ? [{ type: 'quote', children: prose(description) } as const]
      : prose(description)),
    ...whole.questions.filter(isField).flatMap((question) => {
      const passage = measurePassage(code, question.id)
      const blocks = fieldBlocks(question, texts[passage] ?? '', by.words)
      return blocks.length === 0 ? [] : [paragraph(strong(passageAspect(passage, { whole }, by))), ...blocks]
    }),
  ]
}

/** A point's wording follows as its description, and has a light only where one is printed. */
function headOf(
  code: string,
  texts: PrintedTexts,
  whole: Draft['whole'],
  by: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  const light = texts[printedLight(code)] ?? ''
  if (whole.statement === undefined)
    return [paragraph(strong(`${code} ${cleanLine(texts[printedTitle(code)] ?? '')}`), ...lightOf(light, by))]
  const isAnswered = whole.questions.some(({ id }) => measurePassage(code, id) in texts)
  return [paragraph(strong(wholeTitle(code, whole, by)), ...(light === '' && isAnswered ? [] : lightOf(light, by)))]
}

function lightOf(printed: string, { words, say }: Pick<Actor, 'words' | 'say'>): readonly Inline[] {
  if (printed === '') return [t(` – ${words.papers.noAnswer}`)]
  const light = lights.find((each) => each === printed.split(' ')[0]) ?? null
  const percent = printed.split(' ').find((part) => /^\d+$/.test(part))
  return [
    t(' – '),
    { type: 'light', light, label: say.light(light) },
    ...(percent === undefined ? [] : [t(` · ${say.percent(Number(percent))}`)]),
  ]
}
