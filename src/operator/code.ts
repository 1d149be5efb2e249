import { cityReader } from '#app/people/identify.ts'
import { linkCodeLives } from '#app/people/link-code-lives.ts'
import { newLinkCode } from '#app/people/new-link-code.ts'
import { personNamed } from '#app/people/person-named.ts'
import { wallClock } from '#house/clocks.ts'
import { cryptography } from '#house/cryptography.ts'
import { notedCity } from '#house/noted-city.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { Refusal } from '#house/refusal.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { problemSentence } from '#text/problem.ts'

/**
 * Makes a code that links a person's account, for those for whom nobody in chat can make one yet: whoever coordinates
 * first. It is said once; the audit trail keeps that it was made by nobody in chat.
 */
export const codeCommand: OperatorCommand = {
  options: { data: 'value' },
  files: true,
  usage: ({ operator }) => operator.usage.code,
  async run(settings) {
    const { named, words } = settings
    if (named.length === 0) throw new Refusal(words.operator.nobodyNamed)
    await using store = await openKnownStore(settings)
    const { say } = cityReader(await notedCity(store, words))
    const { people } = await store.directories.read()
    const called = people.map(({ id, name }) => ({ value: id, label: name, also: [] }))
    const found = personNamed(named.join(' '), called)
    if (!found.ok) throw new Refusal(problemSentence(found.problem, words, say))
    const person = found.value
    const at = (await store.about('clock')) ?? wallClock()
    const life = { at, seconds: linkCodeLives.handedOver }
    const { shown, expires, change } = newLinkCode(cryptography, { person, madeBy: person }, life)
    await store.commit({ at, actor: null, changes: [change], messages: [] })
    const name = people.find(({ id }) => id === person)?.name ?? person
    process.stdout.write(`${words.operator.linkCode(name, shown, say.instant(expires))}\n`)
  },
}
