import { expect } from 'vitest'
import { twoPlans } from '#test/support/two-plans.ts'
import { room, type Stage } from './stage.ts'

/** The sample city with the programme and the masterplan, and people who coordinate both. */
export const cityOfPlans = (): string =>
  twoPlans(
    ['    roles: [coordinator]\n', '    roles: [coordinator, { role: coordinator, plan: MP }]\n'],
    ['    roles: [cdo, releaser]\n', '    roles: [cdo, releaser, { role: cdo, plan: MP }]\n'],
  )

/** How the programme's last report says how it goes on. */
export const howItGoesOn = /halbjährlich[^#]*Masterplan[^#]*beschlossen[^#]*jährlich/

/** Who has something to say in it. */
export const peopleOfPlans = ['koordination', 'cdo', 'stadtwerke', 'strategie', 'dezernat', 'gremien']

/**
 * The masterplan goes from a concept to its approval, each step on its day; the programme reports every half-year until
 * then and ends with its last report; the masterplan's own yearly round opens on its day.
 */
export async function fromConceptToMasterplan(stage: Stage): Promise<void> {
  const { says, reads, store } = stage
  const is = async (person: string, text: string, answer: RegExp): Promise<string> => {
    await says(person, text)
    return reads(person, answer)
  }
  const roundsOf = async (plan: string): Promise<readonly string[]> =>
    (await store.rounds.of(plan)).map(({ label, state }) => `${label} ${state}`)

  await is('koordination', 'plan', /DP .*halbjährlich.*MP Masterplan: Konzept seit 01\.02\.2026/)
  await is('gremien', 'plan MP schritt entwurf', /fehlt Ihnen die Berechtigung/)
  await is('koordination', 'plan MP schritt beschlossen am 15.9.', /„Konzept“ .*„Entwurf“/)
  await is('koordination', 'plan MP schritt entwurf am 15.9.', /15\.09\.2026 .*„Entwurf“.*2026-H2/)

  // The programme's last report.
  await stage.at('2026-10-01T10:00')
  await reads('stadtwerke', /2026-H2.*M-04/)
  await is('stadtwerke', 'unverändert', /M-04 .*40 %/)
  await is('strategie', 'gelb 70 Der Entwurf liegt vor. Ursache: Personal. Optionen: Nachbesetzung.', /M-02 .*70 %/)
  await stage.at('2026-11-09T09:00')
  await is('koordination', 'zwischenbericht entwurf', /Fassung 1.*2 von 6/)
  await is('dezernat', 'zwischenbericht freigeben', /2026-H2 ist freigegeben/)
  await reads(room, /Zwischenbericht „Digitalisierungsprogramm“, Runde 2026-H2/)
  await stage.calls('gremien', 'zwischenbericht bestätigen', /ist bestätigt/)

  await stage.at('2027-02-15T10:00')
  await is(
    'koordination',
    'plan MP schritt abgestimmt am 18.1. mit Dezernat IX',
    /18\.01\.2027 .*„abgestimmt“ \(mit der Leitung von IX/,
  )
  await is(
    'cdo',
    'plan MP schritt vorgelegt vorlage 0815/2027 dem Digitalisierungsausschuss am 19.1.',
    /19\.01\.2027 .*„vorgelegt“/,
  )
  expect(await roundsOf('DP')).toEqual(['2026-H1 closed', '2026-H2 closed', '2027-H1 planned'])
  await is(
    'koordination',
    'plan MP schritt beschlossen am 15.2. durch den Rat vorlage 0901/2027',
    /2027-H1 entfällt.*6 laufende Maßnahmen von DP gehen nicht von selbst mit/,
  )
  expect(await roundsOf('DP')).toEqual(['2026-H1 closed', '2026-H2 closed', '2027-H1 planned'])
  await is(
    'koordination',
    'ja',
    /2027-H1 .*Digitalisierungsprogramm .*15\.02\.2027 .*Masterplan .*jährlich.*2027: öffnet Mi\., 29\.09\.2027, 09:00 Uhr/,
  )
  await stage.at('2027-02-15T11:00')
  await reads('cdo', /15\.02\.2027 .*„beschlossen“.*2027/)
  expect(await roundsOf('DP')).toEqual(['2026-H1 closed', '2026-H2 closed'])
  await is('koordination', 'plan DP fortschreiben MP', /„in Fortschreibung“.*M-01.*M-06/)

  // Nothing is asked in spring; the year's round opens to the minute.
  await stage.at('2027-09-29T08:59')
  expect([await roundsOf('DP'), await roundsOf('MP')]).toEqual([['2026-H1 closed', '2026-H2 closed'], ['2027 planned']])
  await stage.at('2027-09-29T09:00')
  expect(await roundsOf('MP')).toEqual(['2027 open'])
  await reads('strategie', /„Masterplan“ \(Runde 2027\).*jährlichen Bericht.*M-02/)
  await is('strategie', 'gelb 80 Der Masterplan wird umgesetzt. Ursache: Personal. Optionen: Keine.', /M-02 .*80 %/)
  await is(
    'cdo',
    'plan MP',
    /18\.01\.2027: abgestimmt.*0815\/2027.*15\.02\.2027: beschlossen – Gremium: Rat – Vorlage 0901\/2027/,
  )
}
