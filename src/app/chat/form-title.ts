import type { Catalogue } from '#text/catalogue.ts'
import type { CommandWord } from '#app/contracts/command.ts'

/** Longer titles no platform shows. */
const longest = 24

/** What a form is about: with its measure where that is known and there is room for both. */
export function formTitle({ forms, commands }: Catalogue, word: CommandWord, measure = ''): string {
  const titles: Partial<Record<CommandWord, string>> = forms.titles
  const ofMeasure: Partial<Record<CommandWord, (code: string) => string>> = forms.ofMeasure
  const title = titles[word] ?? commands[word].names[0] ?? ''
  const whole = measure === '' ? undefined : ofMeasure[word]?.(measure)
  return whole === undefined || [...whole].length > longest ? title : whole
}
