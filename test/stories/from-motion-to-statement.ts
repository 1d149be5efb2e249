import { expect } from 'vitest'
import { planToSign } from '#test/support/plans-to-sign.ts'
import { room, type Stage } from './stage.ts'

/** The sample plan, whose drafts are signed by the offices that lead, 12 and 30 among them. */
export const planOfMotion = (): string => planToSign().replace('offices: involved', 'offices: lead')

/** Who has something to say in it. */
export const peopleOfMotion = [
  'koordination',
  'cdo',
  'stabsstelle',
  'geschaeftsstelle',
  'it-koordination',
  'it-leitung',
  'recht',
  'europa',
  'strategie',
  'dezernat',
  'gremien',
]

const number = 'AN/0200/2026'
const points = '1. Die Verwaltung legt ein Konzept vor.\n2. Sie berät bis 31.12.2026.\n3. Sie prüft die Vergabe.'

/**
 * A motion is registered in a dialogue, its points' lead offices are asked at once and answer each in its way, the draft is
 * signed, changed and signed again, released by a second person, and lies in the committee's room.
 */
export async function fromMotionToStatement(stage: Stage): Promise<void> {
  const { says, reads } = stage
  const is = async (person: string, text: string, answer: RegExp): Promise<string> => {
    await says(person, text)
    return reads(person, answer)
  }
  await is('recht', 'antrag neu', /fehlt Ihnen die Berechtigung/)
  await isRegistered(is)

  await reads('stabsstelle', /AN\/0200\/2026 .*„Digitale Teilhabe“ .*Zuletzt \(2026-H1 zu M-01/)
  await reads('it-koordination', /AN\/0200\/2026-2 Sie berät bis 31\.12\.2026\./)
  await reads('recht', /AN\/0200\/2026-3 Sie prüft die Vergabe\./)
  // One word takes over what the measure's last report said; whoever is asked one thing may just write.
  await is('stabsstelle', 'unverändert', /AN\/0200\/2026-1 .*Der Entwurf des Konzepts beschreibt Rolle/)
  await is(
    'recht',
    'Die Prüfung der Vergabe hat begonnen.',
    /AN\/0200\/2026-3 .*Die Prüfung der Vergabe hat begonnen\./,
  )
  await is('europa', `melden ${number}-2 Das machen wir.`, /nicht eingetragen/)
  await is('koordination', 'stand', /Ein Antrag wird gerade abgefragt, ein Punkt ist offen/)

  await stage.at('2026-09-28T12:00')
  await reads('it-leitung', /AN\/0200\/2026-2/)
  await is('cdo', 'antrag 0200/2026', /Zu 2 .*Gefragt ist Digitalkoordination .*fehlt noch: Text zu Punkt 2/)
  await is('koordination', 'lücken', /AN\/0200\/2026: Text zu Punkt 2/)
  await is(
    'it-koordination',
    `melden ${number}-2 Die Beratung läuft bis Jahresende.`,
    /AN\/0200\/2026-2 .*bis Jahresende/,
  )

  await stage.at('2026-10-01T08:00')
  await reads('koordination', /AN\/0200\/2026 .*3 von 3/)
  await is('koordination', `stellungnahme ${number} entwurf`, /Fassung 1.*3 Antragspunkte/)
  await isSigned(stage, is)

  await is('koordination', `stellungnahme ${number} nummer 4169/2026`, /4169\/2026/)
  await is('koordination', `stellungnahme ${number} freigeben`, /fehlt Ihnen die Berechtigung/)
  await is('dezernat', `stellungnahme ${number} freigeben`, /weicht vom Original ab.*So freigeben\?/)
  await is('dezernat', 'ja', /ist freigegeben/)
  await reads(room, /Stellungnahme zu AN\/0200\/2026 „Digitale Teilhabe“.*öffentlicher Teil/)
  await stage.calls('gremien', 'stellungnahme bestätigen', /ist bestätigt/)
  expect((await stage.store.motions.byNumber(number))?.state).toBe('answered')

  // The half-year's round begins beside it, and plain answers are about that.
  await stage.at('2026-10-01T09:00')
  await is('strategie', 'gelb 50 Es geht weiter. Ursache: A fehlt. Optionen: B.', /M-02 .*50 %/)
}

type Is = (person: string, text: string, answer: RegExp) => Promise<string>

async function isRegistered(is: Is): Promise<void> {
  const steps: readonly (readonly [string, RegExp])[] = [
    ['antrag neu', /Nummer/],
    ['irgendwas', /„irgendwas“ .*Nummer/],
    ['an/0200/2026', /Titel/],
    ['Digitale Teilhabe', /Fraktionen/],
    ['SPD-Fraktion, FDP-Fraktion', /Datum/],
    ['14.9.2026', /Gremium/],
    ['=', /Sitzung/],
    ['=', /Tagesordnungspunkt/],
    ['6.1', /Punkte/],
    [points, /Maßnahmen beantworten Punkt 1/],
    ['M-01', /Punkt 1 federführend/],
    ['=', /Maßnahmen beantworten Punkt 2/],
    ['keine', /Punkt 2 federführend/],
    ['12', /Maßnahmen beantworten Punkt 3/],
    ['keine', /Punkt 3 federführend/],
    ['30', /Bis wann/],
    ['22.9.2026', /„Digitale Teilhabe“.*Zu 2 .*Gefragt wird: Digitalkoordination .*22\.09\.2026.*jetzt fragen\?/],
    ['ändern Titel', /Digitale Teilhabe/],
    ['Digitale Teilhabe', /jetzt fragen\?/],
    ['ja', /AN\/0200\/2026 mit 3 Punkten.*22\.09\.2026/],
  ]
  for (const [text, answer] of steps) await is('koordination', text, answer)
}

/** 12 and 30 sign, an edit of what 30 has read asks 30 again and nobody else. */
async function isSigned({ reads }: Stage, is: Is): Promise<void> {
  await is('koordination', `stellungnahme ${number} mitzeichnung`, /3 Stellen/)
  await reads('it-koordination', /Mitzeichnung.*Die Beratung läuft bis Jahresende\./)
  await reads('recht', /Mitzeichnung.*Die Prüfung der Vergabe hat begonnen\./)
  await reads('geschaeftsstelle', /Mitzeichnung.*Rolle, Aufgaben und Berichtswege\./)
  await is('it-koordination', 'mitzeichnen mitgezeichnet', /12 .*hat mitgezeichnet/)
  await is('geschaeftsstelle', 'mitzeichnen mitgezeichnet', /hat mitgezeichnet/)
  await is('recht', 'mitzeichnen mit Anmerkung Bitte das Datum nennen.', /30 .*mit Anmerkung/)
  await reads('koordination', /30 .*„Bitte das Datum nennen\.“/)
  const edit = `stellungnahme ${number} ändern Zu 3: Die Prüfung der Vergabe hat am 1. September begonnen.`
  await is('koordination', edit, /Fassung 2.*Noch einmal gefragt: 30\./)
  await reads('recht', /\[neu: am 1\. September\]/)
  await is('dezernat', `stellungnahme ${number} freigeben`, /fehlt noch die Mitzeichnung von 30/)
  await is('recht', 'mitzeichnen mitgezeichnet', /30 .*hat mitgezeichnet/)
}
