import { expect, it } from 'vitest'
import { shownActs } from '#app/log/shown-acts.ts'
import { handlers } from '#store/changes/table.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const withAdmin = samplePlanWith(['    roles: [coordinator]\n', '    roles: [coordinator, admin]\n'])

it('“protokoll” tells administrators what was done about a measure: acts and capacities, no names, no answers', async () => {
  await using trial = await aTrial(withAdmin)
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Die Vergabe stockt. Ursache: Ein Gutachten fehlt. Optionen: B.')
  const log = oneLine(await trial.says('koordination', 'protokoll M-06'))
  expect(log).toMatch(/^Protokoll M-06 Prüfung eines Beirats/)
  expect(log).toMatch(/• Do., 01.10.2026, 09:00, Runde 2026-H2: Antwort gegeben \(Gelb\) – zuständige Person • /)
  expect(log).toMatch(/2026-H2: Abgefragt – automatisch/)
  expect(log).toMatch(/Zuständigkeit eingetragen \(verantwortlich: Stabsstelle Digitalisierung\) – automatisch/)
  expect(log).toMatch(/Zuständigkeit eingetragen \(federführend: Stabsstelle Digitalisierung\) – automatisch/)
  expect(log).not.toMatch(/Gutachten|Vergabe|smart-city|Smart City|Stunden|Minuten|nach \d+ Tagen/)
})

it('shows twenty acts a page, newest first, and the way to the older ones', async () => {
  await using trial = await aTrial(withAdmin)
  await trial.at('2026-10-01T09:00')
  for (let percent = 0; percent <= 25; percent += 1)
    await trial.says('smart-city', `melden M-06 grün ${percent} Läuft.`)
  const first = await trial.says('koordination', 'protokoll M-06')
  expect(first.match(/^•/gm)).toHaveLength(20)
  expect(oneLine(first)).toContain('protokoll M-06 2')
  expect(oneLine(await trial.says('koordination', 'protokoll M-06 2'))).toMatch(/– Seite 2 • /)
  expect(oneLine(await trial.says('koordination', 'protokoll M-06 99'))).toContain(
    'Weiter zurück ist nichts verzeichnet.',
  )
})

it('nobody but administrators reads it, and an unknown code is asked again', async () => {
  await using trial = await aTrial(withAdmin)
  expect(await trial.says('cdo', 'protokoll M-06')).toContain('fehlt Ihnen die Berechtigung')
  expect(await trial.says('koordination', 'protokoll M-99')).toContain('Eine Maßnahme „M-99“ gibt es nicht')
  expect(await trial.says('koordination', 'protokoll')).toContain('Um welche Maßnahme geht es?')
})

/** What is done about people, rounds, papers and the store itself, or about nobody's measure. */
const elsewhere = [
  'plan-known',
  'field-set',
  'session-set',
  'session-removed',
  'party-set',
  'party-until',
  'party-under',
  'party-removed',
  'person-moved',
  'task-set',
  'task-added',
  'task-removed',
  'succession-set',
  'succession-done',
  'succession-removed',
  'person-set',
  'language-chosen',
  'person-erased',
  'seen',
  'account-set',
  'account-awaited',
  'account-found',
  'account-closed',
  'account-reopened',
  'account-dropped',
  'account-zone',
  'account-linked',
  'link-code-made',
  'code-guessed',
  'stranger-told',
  'place-set',
  'role-set',
  'role-dropped',
  'absence-dropped',
  'absence-set',
  'measure-removed',
  'motion-registered',
  'motion-changed',
  'motion-linked',
  'motion-unlinked',
  'field-added',
  'field-renamed',
  'field-sourced',
  'field-removed',
  'imported',
  'round-planned',
  'round-changed',
  'round-state',
  'round-withdrawn',
  'plan-stepped',
  'plan-step-undone',
  'dialogue-at',
  'dialogue-ended',
  'said-noted',
  'said-became',
  'act-noted',
  'act-undone',
  'paper-drafted',
  'paper-released',
  'paper-handed-over',
  'paper-edited',
  'paper-remarked',
  'paper-withdrawn',
  'paper-received',
  'paper-numbered',
  'paper-file-made',
  'paper-flaws-told',
  'signature-asked',
  'signature-given',
  'signatures-overruled',
  'message-withdrawn',
  'message-relied-on',
  'file-kept',
  // what the advisory board is asked and says
  'board-called',
  'board-call-state',
  'board-stated',
  'board-restated',
  'board-left-out',
  'board-call-due',
  'board-taken-back',
]

it('has a sentence for every act that can concern a measure', () => {
  const unnamed = Object.keys(handlers).filter((kind) => !(kind in shownActs) && !elsewhere.includes(kind))
  expect(unnamed, 'name it in src/app/log/shown-acts.ts').toEqual([])
})
