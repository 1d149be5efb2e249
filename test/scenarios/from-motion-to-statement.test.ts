import { expect, it } from 'vitest'
import { fromMotionToStatement, planOfMotion } from '#test/stories/from-motion-to-statement.ts'
import { onConsole } from '#test/stories/on-console.ts'
import { aTrial } from '#test/support/a-trial.ts'

it('from a motion’s registration to the answered point in a released statement', async () => {
  await using trial = await aTrial(planOfMotion())
  const stage = onConsole(trial)
  await fromMotionToStatement(stage)
  const statement = new TextDecoder()
    .decode(await stage.file('stellungnahme-AN-0200-2026.md'))
    .replaceAll('\u00A0', ' ')
  expect(statement).toContain(
    '\n## Zu 3.\n\n> Sie prüft die Vergabe.\n\nDie Prüfung der Vergabe hat am 1. September begonnen.\n',
  )
  expect(statement).toMatch(/30 – Amt für Recht, Vergabe und Versicherung \| mitgezeichnet \| 01\.10\.2026/)
})
