import { expect, it } from 'vitest'
import { modalView } from '#adapters/slack/forms/modal-view.ts'
import { submitted } from '#adapters/slack/forms/submitted.ts'
import { asSlackSendsIt } from '#test/adapters/slack/forms/as-slack.ts'
import { catalogue } from '#text/catalogue.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { sign } from '#app/commands/sign.ts'
import type { Command } from '#app/contracts/command.ts'
import { actingNow } from '#app/people/identify.ts'
import type { Powers } from '#app/powers.ts'
import { callsShown } from '#app/signing/calls-shown.ts'
import { signPrompts } from '#app/signing/sign-prompts.ts'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { limitFaults } from '#test/support/slack/block-limits.ts'
import { planToSign } from '#test/support/plans-to-sign.ts'

it('without “co-signature” in the city’s file papers go as before, and nobody has anything to sign', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  const says = saying(trial)
  expect(await says('koordination', 'zwischenbericht entwurf')).not.toContain('mitzeichnung')
  expect(await says('koordination', 'zwischenbericht mitzeichnung')).toContain('keine Mitzeichnung vorgesehen')
  expect(await says('recht', 'mitzeichnen mitgezeichnet')).toContain('liegt gerade nichts zur Mitzeichnung')
})

it('each sees what it signs and nothing beyond; partners see no draft, and nobody signs for others', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  // The office: the draft around its passages, but none of the tools of those who write it.
  expect(await says('recht', 'mitzeichnen Entwurf')).toMatch(/der ganze Entwurf, Fassung 1, öffentlicher Teil/)
  expect(await says('recht', 'zwischenbericht abschnitte')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('recht', 'zwischenbericht mitzeichnungsstand')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('recht', 'zwischenbericht vorschau')).not.toContain('Fassung 1')
  expect(await says('recht', 'mitzeichnen zeigen')).not.toMatch(/vertraulich|Netze/)
  // The partner: its passages, and nothing else.
  expect(await says('stadtwerke', 'mitzeichnen zeigen')).toContain('Die Netze werden gemeinsam geplant.')
  expect(await says('stadtwerke', 'mitzeichnen Entwurf')).toContain(
    'Den ganzen Entwurf sehen die Stellen der Verwaltung',
  )
  expect(await says('stadtwerke', 'zwischenbericht vorschau')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('stadtwerke', 'mitzeichnen für 30 mitgezeichnet')).not.toContain('Eingetragen')
  // Others: nothing.
  for (const person of ['smart-city', 'gremien'])
    expect(await says(person, 'mitzeichnen mitgezeichnet')).toContain('liegt gerade nichts zur Mitzeichnung')
  expect(await says('umsetzung', 'mitzeichnen dazu 12 M-03')).toContain('fehlt Ihnen die Berechtigung')
  const { signatures } = await trial.store.coSignatures.of(await paperId(trial))
  expect(signatures).toEqual([])
})

it('nothing goes out for signature with internal words in it: neither at first nor after an edit', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  const partner = (): string => oneLine(trial.news('stadtwerke'))
  await trial.at('2026-10-01T09:00')
  await says('stadtwerke', 'melden M-04 grün 30 Die Netze werden gemeinsam geplant.')
  await says('koordination', 'anmerkung M-04 Wer bezahlt die Leerrohre im Veedel?')
  await says(
    'stadtwerke',
    'melden M-04 grün 30 Die Netze werden gemeinsam geplant. Intern: Klarwerk will 480.000 Euro.',
  )
  await trial.at('2026-11-09T09:00')
  await says('koordination', 'zwischenbericht entwurf')
  partner()
  await says('koordination', 'zwischenbericht ändern M-04 Die Netze kosten 480.000 Euro.')
  const refused = await says('koordination', 'zwischenbericht mitzeichnung')
  expect(refused).toMatch(
    /So geht der Entwurf nicht zur Mitzeichnung\. In den Dateien .* stehen Wörter aus .*„480\.000“ \(steht in: M-04 Sachstand\)/,
  )
  expect(refused).not.toContain('trotzdem')
  expect(partner()).toBe('')
  // What was said in review may have been meant for the text: that passes for a reason, which the CDO learns.
  await says('koordination', 'zwischenbericht ändern M-04 Die Leerrohre im Veedel werden gemeinsam geplant.')
  expect(await says('koordination', 'zwischenbericht mitzeichnung')).toMatch(
    /„die Leerrohre im Veedel“.*zwischenbericht mitzeichnung trotzdem/,
  )
  expect(partner()).toBe('')
  trial.news('cdo')
  await says('koordination', 'zwischenbericht mitzeichnung trotzdem Das haben die Stadtwerke selbst vorgeschlagen.')
  expect(partner()).toContain('Die Leerrohre im Veedel werden gemeinsam geplant.')
  expect(oneLine(trial.news('cdo'))).toContain('Begründung „Das haben die Stadtwerke selbst vorgeschlagen.“')
  await says('stadtwerke', 'mitzeichnen so freigegeben')
  expect(await says('koordination', 'zwischenbericht ändern M-04 Die Netze kosten nun 480.000 Euro.')).toContain(
    'So geht der Entwurf nicht zur Mitzeichnung.',
  )
  expect(partner()).toBe('')
  expect(await says('recht', 'mitzeichnen Entwurf')).toContain('sieht die Koordination gerade noch einmal durch')
  // Nor does whoever looks for themselves see it, be it words that could pass for a reason.
  await says('koordination', 'anmerkung M-04 Insolvenzgefahr bei Klarwerk')
  await says('koordination', 'zwischenbericht ändern M-04 Wegen Insolvenzgefahr bei Klarwerk ruht alles.')
  const looked = await says('stadtwerke', 'mitzeichnen zeigen')
  expect(looked).toContain('Die Leerrohre im Veedel werden gemeinsam geplant.')
  expect(looked).not.toContain('Insolvenz')
  expect(await says('stadtwerke', 'mitzeichnen so freigegeben')).toContain('gerade noch einmal durch')
  await trial.at('2026-11-20T09:00')
  for (const person of ['stadtwerke', 'stadtwerke-leitung', 'recht', 'recht-leitung'])
    expect(trial.news(person)).not.toContain('Insolvenz')
})

it('is asked question by question, in a form or by a button; whoever saw an older text is shown the difference first', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  // The text comes first, and nobody signs by a digit.
  expect(await says('recht', 'mitzeichnung')).toMatch(/gedruckt werden: .* → mitzeichnen mitgezeichnet/)
  expect(await says('recht', '1')).not.toContain('hat mitgezeichnet')
  expect(await says('recht', 'mitzeichnen abgelehnt')).toContain('Was ist der Grund, und was sollte geändert werden?')
  expect(await says('recht', 'Die Rechtsgrundlage fehlt.')).toContain('hat die Mitzeichnung abgelehnt')
  const { calls } = await trial.store.coSignatures.of(await paperId(trial))
  const call = calls.find(({ party }) => party === '12')?.id ?? ''
  const form = await trial.happens('it-koordination', {
    kind: 'invoked',
    call: { word: 'sign', args: { call, answer: 'remarked' } },
  })
  expect(form?.form).toMatchObject({ title: 'Mitzeichnen', questions: [{ id: 'text', kind: 'text', required: true }] })
  expect(JSON.stringify(form?.form?.above)).toContain('Zwölf Dienste laufen.')
  const view = modalView(form!.form!)
  expect(limitFaults(view)).toEqual([])
  expect(submitted(asSlackSendsIt(view, { text: 'Bitte kürzen.' }))?.call).toMatchObject({
    word: 'sign',
    args: { call, answer: 'remarked', text: 'Bitte kürzen.' },
  })
  await says('koordination', 'zwischenbericht ändern M-05 Elf Dienste laufen.')
  trial.news('it-koordination')
  await trial.calls('it-koordination', 'sign', { call, answer: 'signed' })
  const shown = oneLine(trial.news('it-koordination'))
  expect(shown).toContain('[gestrichen: Zwölf] [neu: Elf] Dienste laufen.')
  expect(shown).toContain('noch ist nichts vermerkt')
  expect(await says('it-koordination', 'mitzeichnen ja')).toContain('hat mitgezeichnet.')
})

it('whatever a refusal or a remark begins with is its text, in either language; a bare “no” is no reason', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  const menu = (['de', 'en'] as const).flatMap((language) =>
    Object.values(catalogue(language).coSignature.answers).flatMap((names) => Object.values(names).flat()),
  )
  const { powers } = trial.house
  const book = await trial.book('2026-H2')
  /** Reads lines of one person, before whom the same lies all the while. */
  const reading = async (id: string) => {
    const by = await actingNow(
      powers,
      book.directory.people.find((person) => person.id === id)!,
    )
    const calls = await callsShown(powers, by)
    const command: Command<Powers> = { ...sign, questions: async (_, args) => signPrompts(calls, book, args, by) }
    const conversation = { powers, plan: powers.city.plans[0]!, by, place: '', direct: true, form: false }
    return (line: string) => readCommand({ ...conversation, commands: new Map([['sign', command]]) }, 'sign', line)
  }
  const [law, partner] = [await reading('recht'), await reading('stadtwerke')]
  for (const word of new Set(menu)) {
    const text = `${word} ist für Amt 12 nicht richtig.`
    const whole = (answer: string): unknown => ({ args: { answer, text }, problem: null, rest: '' })
    expect(await law(`abgelehnt ${text}`)).toEqual(whole('refused'))
    expect(await law(`with a remark ${text}`)).toEqual(whole('remarked'))
    expect(await partner(`bitte ändern ${text}`)).toEqual(whole('refused'))
  }
  for (const nothing of ['Nein', 'nein danke', 'No reason'])
    expect(await says('recht', `mitzeichnen abgelehnt ${nothing}`)).toMatch(/reicht als .* nicht.*Was ist der Grund/)
  expect((await trial.store.coSignatures.of(await paperId(trial))).signatures).toEqual([])
  expect(await says('recht', 'mitzeichnen abgelehnt Entwurf und Zahlen passen nicht.')).toContain(
    'hat die Mitzeichnung',
  )
})

it('is understood without the command: an answer in plain words, and a sentence about which it is asked what it is', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  const given = async () => (await trial.store.coSignatures.of(await paperId(trial))).signatures
  expect(await says('recht', 'abgelehnt')).not.toContain('Grund')
  await sent(trial)
  // Neither “ja” nor “ok” signs, and whoever has nothing to sign is told as ever.
  for (const bare of ['ja', 'ok', 'Ok, danke', 'nein', 'yes']) await says('recht', bare)
  expect(await says('smart-city', 'mitgezeichnet')).not.toContain('hat mitgezeichnet')
  expect(await given()).toEqual([])
  // A refusal takes a reason, asked for or said at once, in either language.
  expect(await says('recht', 'abgelehnt')).toContain('Was ist der Grund, und was sollte geändert werden?')
  expect(await says('recht', 'Die Rechtsgrundlage fehlt.')).toContain('hat die Mitzeichnung abgelehnt')
  await says('recht', 'Refused: the legal basis is missing.')
  await says('recht', 'with a remark please shorten this')
  await says('recht', 'Nicht mitgezeichnet. Der Datenschutz fehlt.')
  expect(await says('recht', 'Mitgezeichnet, danke!')).toContain('hat mitgezeichnet')
  expect((await given()).map(({ result, text }) => [result, text])).toEqual([
    ['refused', 'Die Rechtsgrundlage fehlt.'],
    ['refused', 'the legal basis is missing.'],
    ['remarked', 'please shorten this'],
    ['refused', 'Der Datenschutz fehlt.'],
    ['signed', null],
  ])
  // What goes on after “mitgezeichnet” may be no agreement; a sentence is kept until it is said what it is.
  const asked = await says('it-koordination', 'Der Text nennt den Datenschutz nicht.')
  expect(asked).toContain('Ist das eine Anmerkung oder eine Ablehnung?')
  for (const bare of ['ja', 'nein']) await says('it-koordination', bare)
  expect(await given()).toHaveLength(5)
  expect(await says('it-koordination', 'eine Ablehnung')).toContain('hat die Mitzeichnung abgelehnt')
  expect((await given()).at(-1)).toMatchObject({ party: '12', text: 'Der Text nennt den Datenschutz nicht.' })
  expect(await says('it-koordination', 'Mitgezeichnet haben wir das noch nicht.')).toContain('Ist das eine Anmerkung')
  await says('it-koordination', 'abbrechen')
  // A partner wishes for a change or approves; the text that changed meanwhile is shown first.
  expect(await says('stadtwerke', 'Wir planen die Netze nicht allein.')).toContain(
    'Ist das ein Änderungswunsch oder eine Freigabe?',
  )
  expect(await says('stadtwerke', 'ja')).toContain('„ja“ passt hier nicht')
  expect(await says('stadtwerke', 'Änderungswunsch')).toContain('Der Änderungswunsch von Stadtwerke Köln ist vermerkt')
  await says('koordination', 'zwischenbericht ändern M-04 Die Netze werden gemeinsam gebaut.')
  await says('stadtwerke', 'sprache englisch')
  expect(await says('stadtwerke', 'Signed, but the year is wrong.')).toContain(
    'Is that a wish for a change or an approval?',
  )
  await says('stadtwerke', 'cancel')
  expect(await says('stadtwerke', 'signed')).toContain('approved')
  expect((await given()).at(-1)).toMatchObject({ party: 'stadtwerke', result: 'signed' })
})

it('nobody speaks for others against their word, nor about what they wrote themselves; whoever could speak is told', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  const records = (words: string) => says('koordination', `mitzeichnen für ${words} Telefon Sie sind heute nicht da.`)
  const count = async (): Promise<number> =>
    (await trial.store.coSignatures.of(await paperId(trial))).signatures.filter(({ source }) => source === 'phone')
      .length
  // Not over what they said themselves to the same text.
  await says('stadtwerke', 'mitzeichnen bitte ändern So haben wir das nicht gesagt.')
  await says('it-koordination', 'mitzeichnen mit Anmerkung Bitte kürzen.')
  const refused = await records('Stadtwerke Köln so freigegeben')
  expect(refused).toMatch(/Stadtwerke Köln hat zu diesem Text selbst geantwortet.*„zwischenbericht übergehen“/)
  expect(await records('12 mitgezeichnet')).toContain('selbst geantwortet')
  // Not for whom silence never counts, once they have refused: not even after the text was changed by somebody else.
  await says('recht', 'mitzeichnen abgelehnt Die Rechtsgrundlage fehlt.')
  expect(await records('30 mitgezeichnet')).toContain('selbst geantwortet')
  await says('koordination', 'zwischenbericht ändern M-05 Elf Dienste laufen.')
  expect(await records('30 mitgezeichnet')).toContain('30 – Amt für Recht, Vergabe und Versicherung hat abgelehnt')
  // Not by whoever wrote the passage.
  expect(await records('12 mitgezeichnet')).toMatch(/Vier-Augen-Prinzip\): .*M-05/)
  expect(await count()).toBe(0)
  // What is entered can be taken back by those in whose name it was.
  trial.news('dezernatsbuero')
  expect(await records('IX mitgezeichnet')).toMatch(
    /Eingetragen: IX .* eingetragen durch die Koordination, telefonisch/,
  )
  expect(oneLine(trial.news('dezernatsbuero'))).toMatch(
    /ist eine Antwort eingetragen worden: .* telefonisch \(„Sie sind heute nicht da\.“\)/,
  )
  expect(await count()).toBe(1)
  expect(await says('dezernatsbuero', 'mitzeichnen abgelehnt Das haben wir nicht gesagt.')).toContain('abgelehnt')
  expect(await records('IX mitgezeichnet')).toContain('selbst geantwortet')
})

it('is handed on to a colleague, not to another office; the partner’s to its own people', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  expect(await says('recht', 'mitzeichnen abgeben an stadtwerke')).toContain('gehört nicht zu 30')
  expect(await says('stadtwerke', 'mitzeichnen abgeben an strategie')).toContain('gehört nicht zu Stadtwerke Köln')
  expect(await says('recht', 'mitzeichnen abgeben an europa')).toContain('gehört nicht zu 30')
  trial.news('recht-leitung')
  expect(await says('recht', 'mitzeichnen abgeben an recht-leitung')).toContain('ist benachrichtigt')
  expect(oneLine(trial.news('recht-leitung'))).toMatch(/bittet Sie, für 30 .* mitzuzeichnen/)
  expect(await says('recht-leitung', 'mitzeichnen abgeben an recht')).toContain('ist benachrichtigt')
  expect(await says('recht', 'mitzeichnen abgeben an recht-leitung')).toContain('ist benachrichtigt')
  expect(await says('recht-leitung', 'mitzeichnen mitgezeichnet')).toContain('30 – Amt für Recht')
  // The office above it speaks for the Stabsstelle, too; whoever wrote the text does not for the office above.
  expect(await says('geschaeftsstelle', 'mitzeichnen abgeben an dezernatsbuero')).toContain('ist benachrichtigt')
  expect(await says('dezernatsbuero', 'mitzeichnen für IX abgeben an umsetzung')).toContain('Vier-Augen-Prinzip')
})

it('a refusal after others were passed over takes a new decision; an edit ends it, and it can be taken back', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  const news = (person: string): string => oneLine(trial.news(person))
  await sent(trial)
  expect(await says('cdo', 'zwischenbericht übergehen Der Ausschuss tagt schon morgen.')).toContain(
    'ohne die Mitzeichnung',
  )
  for (const person of ['koordination', 'cdo', 'dezernat']) trial.news(person)
  // One of several signs all the same: the others are still missing, and nobody hears otherwise.
  await says('it-koordination', 'mitzeichnen mitgezeichnet')
  expect(news('koordination')).not.toContain('vollständig')
  await says('recht', 'mitzeichnen abgelehnt Die Darstellung zu M-05 ist rechtswidrig.')
  for (const person of ['koordination', 'cdo', 'dezernat'])
    expect(news(person)).toMatch(/abgelehnt am .*rechtswidrig\.“ Das frühere Übergehen gilt für diese Ablehnung nicht/)
  expect(await says('dezernat', 'zwischenbericht freigeben')).toContain(
    'fehlt noch die Mitzeichnung von 30 (abgelehnt)',
  )
  expect(await says('dezernat', 'zwischenbericht')).toMatch(
    /von 30 \(abgelehnt\)\. Mit der Begründung .* übergangen worden/,
  )

  // Decided anew, whoever releases reads of everyone who has not signed.
  await says('cdo', 'zwischenbericht übergehen Amt 30 irrt, M-05 ist geprüft.')
  await trial.later(1)
  expect(news('dezernat')).toMatch(/liegt zur Freigabe vor/)
  const named = /Nicht mitgezeichnet haben: .*• 30 – [^•]*: abgelehnt am [^•]*rechtswidrig\.“ – übergangen/
  expect(await says('dezernat', 'zwischenbericht')).toMatch(named)
  expect(await says('dezernat', 'zwischenbericht freigeben')).toMatch(named)
  await says('dezernat', 'nein')

  // Taken back, the decision before it holds again, which knew of no refusal.
  trial.news('recht')
  expect(await says('cdo', 'rückgängig')).toContain('Zurückgenommen: Übergehen von Mitzeichnungen')
  expect(news('recht')).toContain('Übergehen von Mitzeichnungen')
  expect(await says('dezernat', 'zwischenbericht freigeben')).toContain(
    'fehlt noch die Mitzeichnung von 30 (abgelehnt)',
  )

  trial.news('cdo')
  expect(await says('koordination', 'zwischenbericht ändern M-03 Der Bericht kommt im Dezember.')).toMatch(
    /Dass Mitzeichnungen übergangen werden, galt nur für Fassung 1/,
  )
  expect(news('cdo')).toContain('galt nur für Fassung 1')
})

it('of a statement: each office its point, the next command with the motion’s number, released once it is signed', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  const news = (person: string): string => oneLine(trial.news(person))
  const motion = 'AN/0200/2026'
  for (const text of [
    ['antrag neu', motion, 'Digitale Teilhabe', 'SPD-Fraktion', '14.9.2026', 'weiter', '=', '6.1'],
    ['1. Die Verwaltung berät bis 31.12.2026.\n2. Sie prüft die Vergabe.'],
    ['keine', '12', 'keine', '30', '5.10.2026', 'ja'],
  ].flat())
    await trial.says('koordination', text)
  await says('it-koordination', `melden ${motion}-1 Wir beraten.`)
  await says('recht', `melden ${motion}-2 Die Prüfung der Vergabe hat begonnen.`)
  await trial.at('2026-10-14T09:00')
  expect(await says('koordination', 'stellungnahme entwurf')).toContain(`→ stellungnahme ${motion} mitzeichnung`)
  trial.news('recht')
  await says('koordination', `stellungnahme ${motion} mitzeichnung`)
  const law = news('recht')
  expect(law).toMatch(/^Stellungnahme zum Antrag AN\/0200\/2026: Der Entwurf liegt 30 /)
  expect(law).toMatch(
    /gedruckt werden: Zu 2 (?:> )?Sie prüft die Vergabe\. Stellungnahme Die Prüfung der Vergabe hat begonnen\./,
  )
  expect(law).not.toMatch(/Ampel|beraten|Zwischenbericht/)
  expect(await says('recht', 'aufgaben')).toMatch(
    /Stellungnahme zum Antrag AN\/0200\/2026: Die Mitzeichnung von 30 .* ist bei Ihnen offen; .*→ mitzeichnen zeigen/,
  )
  await says('recht', 'mitzeichnen abgelehnt Der Absatz ist zu kurz.')
  expect(await says('recht', 'aufgaben')).not.toContain('Mitzeichnung')
  expect(await says('dezernat', 'stellungnahme freigeben')).toBe(
    `Vor der Freigabe fehlt noch die Mitzeichnung von 12 (noch offen); 30 (abgelehnt). Nur die oder der CDO kann mit „stellungnahme ${motion} übergehen“ und einer Begründung darauf verzichten.`,
  )
  trial.news('recht')
  await says('koordination', 'stellungnahme ändern Zu 2: Die Prüfung der Vergabe ist fertig.')
  expect(news('recht')).toContain('Zu 2: Stellungnahme: Die Prüfung der Vergabe [gestrichen: hat begonnen.]')
  await says('recht', 'mitzeichnen ja')
  expect(news('dezernat')).toBe('')
  await says('it-koordination', 'mitzeichnen mit Anmerkung Bitte das Datum nennen.')
  expect(news('dezernat')).toMatch(
    /^Die Stellungnahme zu AN\/0200\/2026 .* 2 von 2 mitgezeichnet, davon 1 mit Anmerkung/,
  )
  await says('dezernat', `stellungnahme ${motion} freigeben`)
  expect(await says('dezernat', 'ja')).toContain('Die Stellungnahme zu AN/0200/2026 ist freigegeben')
  expect(await says('it-koordination', 'aufgaben')).not.toContain('Mitzeichnung')
})

it('remarks stand beside the text in the files of the draft that the coordination sees, and in nothing else', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  await says('recht', 'mitzeichnen abgelehnt In M-05 fehlt das Datum.')
  expect(await says('koordination', 'zwischenbericht vorschau')).toMatch(
    /Anmerkungen \(in den Dateien neben dem Text; gedruckt werden sie nicht\): • Anmerkung zu M-05 \(Mitzeichnung 30\)/,
  )
  const draft = await lastFile(trial, 'koordination')
  expect(draft).toMatch(/Zwölf Dienste laufen\.\s+> Anmerkung zu M-05 \(Mitzeichnung 30\): „In M-05 fehlt das Datum\.“/)
  await says('it-koordination', 'mitzeichnen Entwurf')
  expect(await lastFile(trial, 'it-koordination')).not.toContain('fehlt das Datum')
  expect(await says('koordination', 'zwischenbericht vorschau')).not.toContain('nichtöffentlichen oder internen')
})

it('somebody else is asked where whoever was cannot answer any more; whoever answered is asked again', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  expect(await says('recht', 'mitzeichnen abgeben an recht')).toContain('ist schon gefragt')
  await says('recht', 'mitzeichnen abgeben an recht-leitung')
  // A reaction under what was sent for signature says nothing about it, nor does a bare yes.
  const post = trial.posts.findLast(({ place }) => place === 'dm:recht-leitung')?.id ?? ''
  expect(await trial.does('recht-leitung', { kind: 'signed', answers: post, sign: 'keep' })).toBe('')
  await says('recht-leitung', 'ja')
  expect((await trial.store.coSignatures.of(await paperId(trial))).signatures).toEqual([])
  expect(await says('recht', 'aufgaben')).toContain(
    'haben Sie an Leitung Amt für Recht, Vergabe und Versicherung abgegeben',
  )
  expect(await says('recht-leitung', 'aufgaben')).toMatch(
    /abgegeben von Sachgebietsleitung IT-Recht.*→ mitzeichnen zeigen/,
  )
  trial.news('recht')
  trial.news('it-leitung')
  await says('koordination', 'ausgeschieden recht-leitung')
  await trial.later(1)
  expect(oneLine(trial.news('recht'))).toContain('Der Entwurf liegt 30')
  await says('recht', 'mitzeichnen ja')
  expect(await says('recht', 'mitzeichnen abgeben an strategie')).toContain('hat schon geantwortet')
  await says('koordination', 'zwischenbericht ändern M-03 Der Bericht kommt im Dezember.')
  expect(oneLine(trial.news('recht'))).toContain('[neu: Dezember.]')
})

it('of two offices that become one, what both said stays; all who speak for the new one are asked, and its silence is no consent', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  await sent(trial)
  await says('recht', 'mitzeichnen abgelehnt Die Rechtsgrundlage fehlt.')
  await says('it-koordination', 'mitzeichnen mit Anmerkung Bitte kürzen.')
  for (const person of ['recht', 'it-koordination']) trial.news(person)
  await says('koordination', 'stelle zusammenlegen 12, 30 zu 13 Digitalrechtsamt ab 9.11.2026')
  for (const person of ['recht', 'it-koordination'])
    expect(oneLine(trial.news(person))).toMatch(
      /Die Mitzeichnung ist auf 13 – Digitalrechtsamt übergegangen.* Bisher gesagt: .*30 abgelehnt .*„Die Rechtsgrundlage fehlt\.“/,
    )
  const said = /13 – Digitalrechtsamt: .*Schweigen zählt hier nicht, zuvor .*12 .*„Bitte kürzen\.“, zuvor 30 abgelehnt/
  expect(await says('koordination', 'mitzeichnung')).toMatch(said)
  await trial.at('2026-11-13T09:00')
  expect(await says('koordination', 'mitzeichnung')).toMatch(
    /13 – Digitalrechtsamt: keine Äußerung, Schweigen zählt hier/,
  )
  expect(await says('dezernat', 'zwischenbericht freigeben')).toMatch(
    /fehlt noch die Mitzeichnung von .*13 \(abgelehnt\)/,
  )
  expect(await says('recht', 'mitzeichnen mitgezeichnet')).toContain('13 – Digitalrechtsamt hat mitgezeichnet')
  expect(await says('koordination', 'mitzeichnung')).toMatch(
    /13 – Digitalrechtsamt: mitgezeichnet am 13\.11\.2026(?! mit| ,)/,
  )
})

it('who signs is entered in chat, for measures, a field or the whole plan, and taken back', async () => {
  await using trial = await aTrial(planToSign())
  const says = saying(trial)
  expect(await says('koordination', 'mitzeichnen wer')).toContain('30 – Amt für Recht, Vergabe und Versicherung: M-03')
  expect(await says('koordination', 'mitzeichnen dazu 12 M-01, M-06')).toContain(
    'zeichnet ab heute mit: M-01 und M-06.',
  )
  expect(await says('koordination', 'mitzeichnen dazu 12 M-01')).toContain('12 zeichnet dafür schon mit')
  expect(await says('koordination', 'mitzeichnen dazu 30 BP')).toContain('Handlungsfeld Beteiligung und Partner')
  expect(await says('koordination', 'mitzeichnen dazu 01-3')).toContain('ganzer Plan')
  expect(await says('koordination', 'mitzeichnen ohne 12 M-01')).toContain('zeichnet ab heute nicht mehr mit: M-01.')
  expect(await says('koordination', 'mitzeichnen ohne 12 M-01')).toContain('nicht zur Mitzeichnung eingetragen')
  const who = await says('koordination', 'mitzeichnen wer')
  expect(who).toContain('01-3 – Europa und Internationales: ganzer Plan')
  expect(who).toContain('12 – Amt für Informationsverarbeitung: M-06')
})

const saying =
  (trial: ATrial) =>
  async (person: string, text: string): Promise<string> =>
    oneLine(await trial.says(person, text))

/** A draft about three answers, laid before everyone who signs it. */
async function sent(trial: ATrial): Promise<void> {
  await trial.at('2026-10-01T09:00')
  await trial.says('koordination', 'melden M-03 grün 40 Der Bericht kommt im Herbst. Intern: Bitte vertraulich.')
  await trial.says('umsetzung', 'melden M-05 grün 60 Zwölf Dienste laufen.')
  await trial.says('stadtwerke', 'melden M-04 grün 30 Die Netze werden gemeinsam geplant.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('koordination', 'zwischenbericht mitzeichnung')
}

/** The text of the latest Markdown file that a person was sent. */
async function lastFile(trial: ATrial, person: string): Promise<string> {
  const files = trial.messages.flatMap(({ to, content }) =>
    ('person' in to && to.person !== person) || !('files' in content) ? [] : (content.files ?? []),
  )
  const file = files.findLast(({ name }) => name.endsWith('.md'))
  return new TextDecoder().decode(await trial.store.papers.bytes(file?.sha512 ?? ''))
}

async function paperId(trial: ATrial): Promise<string> {
  const known = await trial.store.papers.ofRound((await trial.book('2026-H2')).round?.id ?? '')
  return known?.paper.id ?? ''
}
