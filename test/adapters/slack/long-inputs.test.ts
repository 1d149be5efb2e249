import { expect, it } from 'vitest'
import type { Form, Reply } from '#app/contracts/reply.ts'
import { homeView } from '#adapters/slack/blocks/home-view.ts'
import { shownReply } from '#adapters/slack/blocks/shown-reply.ts'
import { modalView } from '#adapters/slack/forms/modal-view.ts'
import { posts } from '#adapters/slack/posts.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { planWithMeasures } from '#test/support/plans.ts'
import { limitFaults } from '#test/support/slack/block-limits.ts'

const long = (words: string): string => words.repeat(10).slice(0, 150).trim()
const title = long('Barrierefreie und mehrsprachige Angebote ')
const wording = long('Die Verwaltung prüft und berichtet dem Ausschuss. ')
const points = Array.from({ length: 30 }, (_, at) => `${at + 1}. ${wording}`).join('\n')
const plan = planWithMeasures(120).replaceAll('Radverkehrsinfrastruktur Nordstadt, Teilabschnitt', title)

/** What Slack would not take of a reply, whether it is a form or words. */
const faultsOf = (reply: Reply): readonly string[] => {
  const shown = reply.form ? [modalView(reply.form)] : [...shownReply(reply, 'de'), homeView(reply, 'de')]
  return [...shown.flatMap(limitFaults), ...(!reply.form && shown.length > 6 ? ['too many messages'] : [])]
}

const types = async (trial: ATrial, text: string): Promise<Reply> => {
  const reply = await trial.happens('koordination', {
    kind: 'said',
    text: `/masterplan ${text}`,
    trigger: { id: 't', takes: 'everything' },
  })
  if (!reply) throw new Error(`Nothing came of ${text}.`)
  return reply
}

/** Sends a form with what is said there, and whatever stood in its other fields. */
function sends(trial: ATrial, form: Form | undefined, said: Readonly<Record<string, string>>) {
  if (!form) throw new Error('There is no form.')
  const { call, questions, values } = form
  const fields = Object.fromEntries(questions.map(({ id }) => [id, said[id] ?? values[id] ?? '']))
  return trial.happens('koordination', { kind: 'invoked', call: { ...call, args: { ...call.args, ...fields } } })
}

const presses = (trial: ATrial, reply: Reply | undefined) =>
  trial.happens('koordination', { kind: 'invoked', call: reply?.buttons?.[0]?.call ?? { word: 'help', args: {} } })

const lookedUp = [
  'antrag',
  'antrag AN/0300/2026',
  'antrag AN/0300/2026 punkt 3',
  'stellungnahme',
  'lücken',
  'plan schritt',
  'stelle teilen',
  'sitzung verlegt',
  'bezug',
  'zuständig digitalisierung',
  'zuständig M-001',
]

it('a motion of thirty points is registered in one form that grows, and Slack takes all that is said of it', async () => {
  await using trial = await aTrial(plan)
  const opened = await types(trial, 'antrag neu')
  const grown = await sends(trial, opened.form, { no: 'an/0300/2026', title, groups: 'SPD-Fraktion', points })
  const ids = grown?.form?.questions.map(({ id }) => id) ?? []
  // What was said before the form was opened is no field of what it grows into.
  expect(ids.filter((id) => !/^(measures|lead) \d+$/.test(id))).toEqual(opened.form?.questions.map(({ id }) => id))
  expect(ids).toHaveLength(9 + 2 * 30)
  const answers = ids.map((id) => [id, id.startsWith('measures') ? 'M-001, M-120' : id.startsWith('lead') ? '12' : ''])
  const entered = Object.fromEntries(answers.filter(([, value]) => value !== ''))
  const lookedOver = await sends(trial, grown?.form, entered)
  expect(lookedOver?.buttons?.map(({ says }) => says)).toEqual(['ja'])
  const registered = await presses(trial, lookedOver)
  expect(JSON.stringify(registered?.body)).toContain('AN/0300/2026 mit 30 Punkten')
  expect(await trial.store.measures.of('AN/0300/2026')).toHaveLength(30)

  // Where the status tells of it, a button leads there.
  const status = await types(trial, 'stand')
  expect(status.buttons?.map(({ call }) => call.word)).toContain('motion')
  const shown = await Promise.all(lookedUp.map((text) => types(trial, text)))
  expect(
    [opened, grown, lookedOver, registered, status, ...shown].flatMap((reply) =>
      reply ? faultsOf(reply) : ['nothing came of it'],
    ),
  ).toEqual([])
  expect(trial.messages.flatMap(posts).flatMap(({ content }) => limitFaults(content))).toEqual([])
})
