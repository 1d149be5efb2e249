import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { planToSign } from '#test/support/plans-to-sign.ts'

it('a draft goes through offices and partners: signed, remarked on, refused, asked again, silent, overruled, released', async () => {
  await using trial = await aTrial(planToSign())
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  const reads = (person: string): string => oneLine(trial.news(person))
  const all = [
    'dezernat',
    'recht',
    'it-koordination',
    'stadtwerke',
    'geschaeftsstelle',
    'dezernatsbuero',
    'koordination',
  ]
  await trial.at('2026-10-01T09:00')
  await says('koordination', 'melden M-03 grün 40 Der Bericht kommt im Herbst. Intern: Bitte vertraulich.')
  await says('umsetzung', 'melden M-05 grün 60 Zwölf Dienste laufen.')
  await says('stadtwerke', 'melden M-04 grün 30 Die Netze werden gemeinsam geplant.')
  await trial.at('2026-11-09T09:00')
  expect(await says('koordination', 'zwischenbericht entwurf')).toMatch(
    /Zuerst zeichnen die Stellen mit; danach werden .* um die Freigabe gebeten\. .*→ zwischenbericht mitzeichnung/,
  )
  expect(reads('dezernat')).not.toContain('Freigabe vor')
  for (const person of all) trial.news(person)

  // All at once, each its own passages as they will be printed.
  const sent = await says('koordination', 'zwischenbericht mitzeichnung')
  expect(sent).toContain('an 7 Stellen zugleich zur Mitzeichnung gegangen, bis Do., 12.11.2026, 18:00 Uhr.')
  expect(sent).toMatch(/Nicht erreicht: .*eurocities|Nicht erreicht: .*Eurocities/)
  const law = reads('recht')
  expect(law).toContain('Ihre Abschnitte, so wie sie gedruckt werden: M-03 Halbjährliche Zwischenberichte')
  expect(law).toContain('Der Bericht kommt im Herbst. M-05')
  expect(law).toContain('→ mitzeichnen mitgezeichnet')
  expect(law).not.toMatch(/vertraulich|Die Netze/)
  const partner = reads('stadtwerke')
  expect(partner).toContain('Bitte geben Sie die Abschnitte von Stadtwerke Köln frei')
  expect(partner).toContain('Die Netze werden gemeinsam geplant.')
  expect(partner).not.toMatch(/Zwölf Dienste|M-03|Entwurf als Datei/)

  expect(await says('it-koordination', 'mitzeichnen mitgezeichnet')).toContain('hat mitgezeichnet.')
  await says('geschaeftsstelle', 'mitzeichnen mit Anmerkung M-03 bitte kürzer fassen.')
  await says('recht', 'mitzeichnen abgelehnt Die Zahl der Dienste in M-05 stimmt nicht.')
  expect(await says('stadtwerke', 'mitzeichnen so freigegeben')).toContain('sind so freigegeben.')
  const told = reads('koordination')
  expect(told).toContain('mitgezeichnet mit Anmerkung am 09.11.2026: „M-03 bitte kürzer fassen.“')
  expect(told).toContain('abgelehnt am 09.11.2026: „Die Zahl der Dienste in M-05 stimmt nicht.“')
  expect(await says('koordination', 'zwischenbericht anmerkungen')).toContain(
    'Anmerkung zu M-05 (Mitzeichnung 30): „Die Zahl der Dienste in M-05 stimmt nicht.“',
  )
  expect(await says('koordination', 'zwischenbericht abschnitte M-03')).toContain('„M-03 bitte kürzer fassen.“')
  const standing = await says('koordination', 'zwischenbericht')
  expect(standing).toMatch(/Zur Freigabe fehlt noch die Mitzeichnung von 01-3, .* \(noch offen\); 30 \(abgelehnt\)/)
  expect(standing).toMatch(/→ zwischenbericht mitzeichnungsstand/)
  expect(standing).not.toMatch(/→ zwischenbericht (?:freigeben|vorlegen)/)
  expect(await says('koordination', 'zwischenbericht vorlegen')).toContain('Sobald sie vollständig ist, werden')
  expect(await says('cdo', 'stand')).toMatch(/Der Entwurf vom 09\.11\.2026 wartet auf die Mitzeichnung von \d Stellen/)
  expect(reads('dezernat')).toBe('')
  const refusal = await says('dezernat', 'zwischenbericht freigeben')
  expect(refusal).toMatch(
    /fehlt noch die Mitzeichnung von 01-3, IX \(noch offen\); .*; Eurocities \(nicht erreicht\)\./,
  )

  // Whose passages change is asked again, with the difference; nobody else is.
  trial.news('dezernatsbuero')
  expect(await says('koordination', 'zwischenbericht ändern M-05 Elf Dienste laufen.')).toContain(
    'Noch einmal gefragt: 12, 30 und Stabsstelle Digitalisierung.',
  )
  expect(reads('recht')).toContain('Geändert ist: M-05 Sachstand: [gestrichen: Zwölf] [neu: Elf] Dienste laufen.')
  expect([reads('stadtwerke'), reads('dezernatsbuero')]).toEqual(['', ''])
  expect(await says('recht', 'mitzeichnen ja')).toContain('hat mitgezeichnet.')
  expect(reads('koordination')).toMatch(/30 – [^:]*– mitgezeichnet am 09\.11\.2026/)
  // Nobody signs for others but in so many words.
  expect(await says('koordination', 'mitzeichnung')).toMatch(
    /Es fehlen noch \d Stellen\. .*• Eurocities: nicht erreicht/,
  )
  expect(await says('koordination', '1')).not.toMatch(/Was sagt|Eingetragen/)
  expect(await says('koordination', 'mitzeichnen mitgezeichnet')).toContain('Bitte dazusagen, für welche Stelle')
  expect(await says('koordination', 'mitzeichnen 01-3 mitgezeichnet')).not.toContain('Eingetragen')
  expect(await says('koordination', 'mitzeichnen für 01-3')).toContain('Was sagt 01-3')
  expect(await says('koordination', 'abbrechen')).toContain('Abgebrochen')
  expect(await says('koordination', 'mitzeichnen für 01-3 mitgezeichnet')).toContain('Wie kam die Antwort?')
  expect(await says('koordination', 'Telefon')).toContain(
    'ist im Chat erreichbar. Warum wird die Antwort trotzdem hier eingetragen?',
  )
  expect(await says('koordination', 'Eilt.')).toContain('reicht als Begründung nicht')
  expect(await says('koordination', 'Die Leitung ist auf Dienstreise.')).toContain(
    'eingetragen durch die Koordination, telefonisch („Die Leitung ist auf Dienstreise.“)',
  )
  expect(reads('europa')).toMatch(/ist eine Antwort eingetragen worden: .*telefonisch.*→ mitzeichnen/)

  // Whoever is silent is reminded once, then their head is told; silence is no signature.
  trial.news('it-koordination')
  await trial.at('2026-11-13T09:00')
  expect(reads('it-koordination').match(/steht noch aus/g)).toHaveLength(1)
  expect(reads('it-leitung')).toContain('Sie erhalten dies als Leitung.')
  expect(reads('recht')).toBe('')
  expect(reads('koordination')).toMatch(
    /Die Frist zur Mitzeichnung ist um\. Keine Äußerung: 12 – .*Nicht erreicht: Eurocities\. Schweigen zählt dort nicht/,
  )
  // Nobody is silent who was never reached: what they say elsewhere is entered.
  expect(await says('koordination', 'zwischenbericht mitzeichnungsstand')).toMatch(
    /Es fehlt noch eine Stelle\. .*• Eurocities: nicht erreicht(?: •|$|\s)/,
  )
  expect(await says('koordination', 'mitzeichnen für Eurocities so freigegeben per E-Mail')).toContain('Eingetragen')
  const screen = await says('koordination', 'zwischenbericht mitzeichnungsstand')
  expect(screen).toContain('Die Mitzeichnung ist vollständig.')
  expect(screen).toContain('• 12 – Amt für Informationsverarbeitung: keine Äußerung')
  expect(screen).toContain('• Stadtwerke Köln: so freigegeben am 09.11.2026')
  const request = reads('dezernat')
  expect(request.match(/liegt zur Freigabe vor/g)).toHaveLength(1)
  expect(request).toMatch(
    /Mitzeichnung: \d+ von \d+ mitgezeichnet, \d ohne Äußerung\. .*von der Koordination eingetragen: .*Eurocities \(per E-Mail\)/,
  )

  // A late change asks again; the silence of 30 would never count, so only the CDO can go on.
  await says('koordination', 'zwischenbericht ändern M-03 Der Bericht kommt im Dezember.')
  await trial.at('2026-11-19T09:00')
  expect(await says('dezernat', 'zwischenbericht freigeben ja')).toContain(
    'fehlt noch die Mitzeichnung von 30 (keine Äußerung).',
  )
  expect(await says('koordination', 'zwischenbericht übergehen Die Sitzung duldet keinen Aufschub.')).toContain(
    'fehlt Ihnen die Berechtigung',
  )
  expect(await says('cdo', 'zwischenbericht übergehen Eilt.')).toContain('in ein paar Worten mehr')
  expect(await says('cdo', 'zwischenbericht übergehen Die Sitzung duldet keinen Aufschub.')).toContain(
    'kann ohne die Mitzeichnung von 30 freigegeben werden',
  )
  expect(reads('dezernat')).toMatch(
    /liegt zur Freigabe vor.* Mit der Begründung „Die Sitzung duldet keinen Aufschub\.“ ist eine Mitzeichnung übergangen worden \(CDO, 19\.11\.2026\): 30 \(keine Äußerung\)\./,
  )
  expect(await says('cdo', 'zwischenbericht freigeben')).toContain('gibt nicht selbst frei')
  await says('dezernat', 'zwischenbericht freigeben')
  expect(await says('dezernat', 'ja')).toContain('ist freigegeben')
  const paper = await printed(trial)
  expect(paper).toMatch(
    /Mitzeichnung[\s\S]*01-3 – Europa und Internationales[\s\S]*mitgezeichnet \(mitgeteilt per Telefon\)[\s\S]*09\.11\.2026/,
  )
  expect(paper).toMatch(/12 – Amt für Informationsverarbeitung\s*\|\s*keine Äußerung/)
  expect(paper).toMatch(/Stadtwerke Köln\s*\|\s*freigegeben\s*\|\s*09\.11\.2026/)
  expect(paper).not.toMatch(/Aufschub|kürzer fassen|stimmt nicht/)
})

async function printed(trial: Awaited<ReturnType<typeof aTrial>>): Promise<string> {
  const known = await trial.store.papers.ofRound((await trial.book()).round?.id ?? '')
  const file = known?.files.find(({ format }) => format === 'md')
  const bytes = await trial.store.papers.bytes(file?.sha512 ?? '')
  return new TextDecoder().decode(bytes)
}
