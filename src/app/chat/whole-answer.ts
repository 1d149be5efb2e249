import { fold } from '#domain/fold.ts'
import type { Light } from '#domain/light.ts'
import { catalogue } from '#text/catalogue.ts'
import { lightNamed } from '#text/light-named.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * “Grün 60 Es läuft wieder” is a whole answer whatever question was left open days ago: it is about the one measure that
 * a reminder has named since, else about that of the dialogue. The line to report, or undefined for all other texts.
 */
export async function wholeAnswer(
  { powers, plan, by }: Conversation,
  { call, asking, since }: Dialogue,
  text: string,
): Promise<string | undefined> {
  const reach = reachOf(text)
  if (reach === 'none' || call.word === 'record') return undefined
  const waiting = awaited(await readBook(powers, plan.code), by.person.id, plan.reminders)
  const { measure } = call.args
  const answers = call.word === 'report' || call.word === 'same'
  if (!answers) return reach === 'percent' && waiting.length > 0 ? text : undefined
  const reminded = waiting.filter(({ request: { remindedAt } }) => remindedAt !== null && remindedAt > since)
  const [only, ...others] = reminded
  if (only && others.length === 0 && only.measure.code !== measure) return `${only.measure.code} ${text}`
  return measure === undefined || asking === 'light' ? undefined : `${measure} ${text}`
}

const colours: ReadonlySet<Light | undefined> = new Set<Light>(['green', 'yellow', 'red'])

const verbs: ReadonlySet<string> = new Set(
  (['de', 'en'] as const).flatMap((language) => catalogue(language).lights.inSentences),
)

/** How a text goes on after its light: with a percentage, with words, or not at all, as in “rot ist nur die Vergabe”. */
function reachOf(text: string): 'percent' | 'text' | 'none' {
  const light = lightAt(text)
  if (light === undefined) return 'none'
  const after = text.slice(light.length)
  const rest = after.replace(/^[\s,;:.!–-]+/, '')
  if (/^\d{1,3}(?:\s?(?:%|prozent|percent))?(?=[\s.,;:]|$)/i.test(rest)) return 'percent'
  const [first = ''] = fold(rest).split(' ')
  // “Erledigt” and “ruht” begin many a sentence.
  return first !== '' && colours.has(lightNamed(light)) && !verbs.has(first) ? 'text' : 'none'
}
