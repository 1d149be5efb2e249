import { fold } from '#domain/fold.ts'
import { bullets } from './bullets.ts'
import type { OwnPowers } from './own-powers.ts'

const direct = ['dm', 'direkt', 'direct']

/** Lets the person speak in a channel, or alone with the bot again. Lists the channels when there is no such one. */
export async function enterPlace(name: string, { words, speaker, trial }: OwnPowers): Promise<string> {
  if (direct.includes(fold(name))) {
    await speaker.enter(null)
    return words.speakingAlone
  }
  const places = (await trial.places()).map(({ id }) => id)
  if (name === '') return bullets(words.choosePlace, places)
  const place = places.find((id) => bare(id) === bare(name))
  if (place === undefined) return bullets(words.unknownPlace(name), places)
  await speaker.enter(place)
  return words.speakingIn(place)
}

const bare = (id: string): string => fold(id).replace(/^#/, '')
