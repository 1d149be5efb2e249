import { moveClock } from './move-clock.ts'
import { enterPlace } from './enter-place.ts'
import type { OwnCommand } from './own-command.ts'
import type { OwnPowers } from './own-powers.ts'
import { sayHelp } from './say-help.ts'
import { speakAs } from './speak-as.ts'

/** What is sent is heard by the bot, everything else by the console. */
export type Obeyed = OwnCommand & { readonly word: Exclude<OwnCommand['word'], 'file'> }

/** Does what is wanted of the console itself and says so. Without a trial only the overview is given. */
export async function obey(
  { word, rest }: Obeyed,
  moves: string | undefined,
  powers: Omit<OwnPowers, 'trial'> & { readonly trial: OwnPowers['trial'] | undefined },
): Promise<string> {
  const { words, trial } = powers
  if (word === 'help') return sayHelp(words)
  if (trial === undefined) return words.onlyInTrial(`/${word}`)
  switch (word) {
    case 'as':
      return speakAs(rest, { ...powers, trial })
    case 'in':
      return enterPlace(rest, { ...powers, trial })
    case 'at':
      return moveClock(rest, moves, { ...powers, trial })
  }
}
