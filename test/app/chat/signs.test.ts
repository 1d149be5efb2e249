import { describe, expect, it } from 'vitest'
import type { Message } from '#app/contracts/message.ts'
import type { Button, Sign } from '#app/contracts/reply.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const signsOf = ({ content: { buttons = [] } }: Message) =>
  buttons.flatMap(({ sign, call }) => (sign === undefined ? [] : [[sign, call.word, call.args['measure']]]))

const promptsTo = (trial: ATrial, person: string): readonly Message[] =>
  trial.messages.filter(({ to, parts }) => 'person' in to && to.person === person && parts !== undefined)

describe('a sign under a prompt', () => {
  it('stands for as last time and for later, where the prompt is about a single measure', async () => {
    await using trial = await aTrial(undefined, undefined, undefined, undefined, true)
    await trial.at('2026-10-01T09:00')
    const [prompt] = promptsTo(trial, 'strategie')
    expect(signsOf(prompt!)).toEqual([
      ['keep', 'same', 'M-02'],
      ['later', 'later', 'M-02'],
    ])
    await trial.says('koordination', 'zuweisen M-06 strategie')
    await trial.at('2026-10-12T09:30')
    const reminder = promptsTo(trial, 'strategie').at(-1)
    expect(reminder?.about).toHaveLength(2)
    expect(signsOf(reminder!)).toEqual([])
  })

  it('under a prompt about several is told once for each what to write instead', async () => {
    await using trial = await aTrial(undefined, undefined, undefined, undefined, true)
    await trial.at('2026-10-01T09:00')
    await trial.says('koordination', 'zuweisen M-06 strategie')
    const receipt = postTo(trial, 'strategie')
    await trial.at('2026-10-12T09:30')
    const reminder = postTo(trial, 'strategie')
    const signs = async (answers: string, sign?: Sign, channel?: string) =>
      oneLine(await trial.does('strategie', { kind: 'signed', answers, ...(sign && { sign }) }, channel))
    expect([await signs(receipt), await signs('unknown'), await signs(reminder, 'keep', '#plan')]).toEqual(['', '', ''])
    expect(await signs(reminder, 'later')).toBe(
      'Hier geht es um mehrere Maßnahmen; eine Reaktion sagt nicht, welche. Bitte schreiben Sie zum Beispiel „später M-02“.',
    )
    expect([await signs(reminder, 'later'), await signs(reminder)]).toEqual(['', ''])
    await trial.at('2026-10-20T09:30')
    expect(await signs(postTo(trial, 'strategie'))).toContain('„unverändert M-02“')
    await trial.says('strategie', 'alle unverändert')
    await trial.at('2026-11-03T09:30')
    expect(await signs(reminder)).toBe('')
    expect(trial.news('#plan')).toBe('')
  })

  it('is no answer where nobody has answered before or the round is closed, and that is said', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T09:00')
    const [prompt] = promptsTo(trial, 'it-koordination')
    expect(signsOf(prompt!).map(([sign]) => sign)).toEqual(['later'])
    const answers = postTo(trial, 'it-koordination')
    const signs = async (sign?: Sign) =>
      oneLine(await trial.does('it-koordination', { kind: 'signed', answers, ...(sign && { sign }) }))
    expect(await signs('keep')).toContain('M-05')
    expect(await signs()).toBe('')
    await trial.at('2026-11-06T19:00')
    expect(await signs('keep')).toBe(
      'Die Runde 2026-H2 ist abgeschlossen; eine Reaktion zählt nicht mehr. Senden Sie Ihre Antwort noch mit „melden M-05 …“, entscheidet die Koordination, ob sie aufgenommen wird.',
    )
    expect(await signs()).toBe('')
  })

  it('answers, says when it comes too late, and does no harm under a prompt of an earlier round', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T09:00')
    const keep = buttonOf(promptsTo(trial, 'strategie')[0]!, 'keep')
    const later = buttonOf(promptsTo(trial, 'strategie')[0]!, 'later')
    const sign = (button: Button, ref: string) => trial.does('strategie', { kind: 'invoked', call: button.call, ref })
    expect(oneLine(await sign(later, '$1'))).toContain('Die nächste Erinnerung zu M-02 kommt frühestens')
    expect(oneLine(await sign(keep, '$2'))).toContain('Danke, gespeichert: M-02')
    expect((await trial.answer('M-02'))?.carriedFrom).not.toBeNull()
    expect(oneLine(await sign(later, '$3'))).toContain('steht keine Erinnerung')
    expect(oneLine(await trial.does('stadtwerke', { kind: 'invoked', call: keep.call, ref: '$4' }))).toContain(
      'Für M-02 sind Sie nicht eingetragen',
    )
    await trial.at('2027-04-20T09:00')
    const { id } = await trial.request('M-02')
    expect(keep.call.args['asked']).not.toBe(id)
    expect(oneLine(await sign(keep, '$5'))).toContain('gehört zu einer früheren Abfrage zu M-02')
    expect((await trial.request('M-02')).answer).toBeNull()
  })
})

const postTo = (trial: ATrial, person: string): string =>
  trial.posts.findLast(({ place }) => place === `dm:${person}`)?.id ?? ''

function buttonOf({ content }: Message, sign: 'keep' | 'later'): Button {
  const found = content.buttons?.find((button) => button.sign === sign)
  if (!found) throw new Error(`No button has the sign ${sign}.`)
  return found
}
