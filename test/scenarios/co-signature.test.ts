import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { planToSign } from '#test/support/plans-to-sign.ts'

it('a draft goes through the offices and partners: signed, remarked on, refused, asked again, overruled, released', async () => {
  await using trial = await aTrial(planToSign())
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  await trial.at('2026-10-01T09:00')
  await says('koordination', 'melden M-03 grün 40 Der Bericht wird im Herbst vorgelegt. Intern: Bitte vertraulich.')
  await says('umsetzung', 'melden M-05 grün 60 Zwölf Dienste laufen.')
  await says('stadtwerke', 'melden M-04 grün 30 Die Netze werden gemeinsam geplant.')
  await trial.at('2026-11-09T09:00')
  console.log(await says('koordination', 'zwischenbericht entwurf'))
  for (const person of ['recht', 'it-koordination', 'stadtwerke', 'geschaeftsstelle', 'dezernatsbuero'])
    trial.news(person)
  console.log(await trial.says('koordination', 'zwischenbericht mitzeichnung'))
  for (const person of ['recht', 'it-koordination', 'stadtwerke', 'geschaeftsstelle', 'dezernatsbuero'])
    console.log('>>', person, trial.news(person))
  console.log(await says('it-koordination', 'mitzeichnen mitgezeichnet'))
  console.log(await says('geschaeftsstelle', 'mitzeichnen mit Anmerkung M-03 bitte kürzer fassen.'))
  console.log(await says('recht', 'mitzeichnen abgelehnt Die Zahl der Dienste stimmt nicht.'))
  console.log(await says('stadtwerke', 'mitzeichnen so freigegeben'))
  console.log('>> koordination', trial.news('koordination'))
  console.log(await says('koordination', 'zwischenbericht ändern M-05 Elf Dienste laufen.'))
  for (const person of ['recht', 'it-koordination', 'stadtwerke', 'geschaeftsstelle', 'dezernatsbuero'])
    console.log('>>', person, trial.news(person))
  console.log(await says('recht', 'mitzeichnen ja'))
  console.log(await says('koordination', 'mitzeichnen für 01-3 mitgezeichnet'))
  console.log(await says('dezernat', 'zwischenbericht freigeben ja'))
  await trial.at('2026-11-13T09:00')
  for (const person of ['recht', 'recht-leitung', 'it-koordination', 'it-leitung', 'dezernatsbuero', 'dezernat'])
    console.log('>>', person, trial.news(person))
  console.log('>> koordination', trial.news('koordination'))
  console.log(await trial.says('koordination', 'zwischenbericht mitzeichnungsstand'))
  console.log(await says('koordination', 'zwischenbericht ändern M-03 Der Bericht wird im Dezember vorgelegt.'))
  console.log(
    await says('koordination', 'zwischenbericht übergehen Die Sitzung ist am Montag und duldet keinen Aufschub.'),
  )
  console.log(await says('cdo', 'zwischenbericht übergehen Die Sitzung ist am Montag und duldet keinen Aufschub.'))
  console.log(await says('dezernat', 'zwischenbericht freigeben ja'))
  const [liaison] = trial.messages.filter(({ kind }) => kind === 'paper')
  expect(liaison).toBeDefined()
})
