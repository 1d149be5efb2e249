import { describe, expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const languages = ['de', 'en'] as const

/** In each language what is said, and the sentence that answers it. */
interface Slip {
  readonly what: string
  readonly who: string
  /** The day it is said on; the round runs from 1 to 29 October and is frozen on 6 November. */
  readonly on?: string
  readonly de: readonly [said: string, sentence: string]
  readonly en: readonly [said: string, sentence: string]
}

const tooLong = 'x'.repeat(4001)

/** A value that will not do is asked for again. */
const askedAgain: readonly Slip[] = [
  {
    what: 'an unknown measure',
    who: 'smart-city',
    de: [
      'melden M-99 grün 40 Läuft.',
      'Eine Maßnahme „M-99“ gibt es nicht. Bitte schreiben Sie das Kürzel noch einmal.',
    ],
    en: ['report M-99 green 40 It runs.', 'There is no measure “M-99”. Please write the code again.'],
  },
  {
    what: 'an unknown light',
    who: 'smart-city',
    de: [
      'melden M-06 rott 40 Läuft.',
      '„rott“ ist keine Ampel. Möglich sind: grün, gelb, rot, nicht begonnen, ruht, erledigt, entfallen.',
    ],
    en: [
      'report M-06 gren 40 It runs.',
      '“gren” is not a light. Possible are: green, yellow, red, not started, on hold, done, dropped.',
    ],
  },
  ...[
    ['140', '140'],
    ['-5', '-5'],
    ['101 %', '101 %'],
    ['60,5', '60.5'],
  ].map(([de, en]): Slip => ({
    what: `a percent of ${en}`,
    who: 'smart-city',
    de: [`melden M-06 grün ${de} Läuft.`, `„${de}“ geht nicht: Bitte eine ganze Zahl von 0 bis 100 angeben.`],
    en: [`report M-06 green ${en} It runs.`, `“${en}” will not do: please give a whole number from 0 to 100.`],
  })),
  {
    what: 'a text over the limit',
    who: 'smart-city',
    de: [
      `melden M-06 grün 40 ${tooLong}`,
      'Der Text ist mit 4.001 Zeichen zu lang, erlaubt sind 4.000. Bitte kürzen und noch einmal senden; alles andere ist gemerkt.',
    ],
    en: [
      `report M-06 green 40 ${tooLong}`,
      'The text has 4,001 characters, 4,000 are allowed. Please shorten it and send it again; all else is kept.',
    ],
  },
  {
    what: 'a date that does not exist',
    who: 'koordination',
    de: [
      'runde verlängern 31.11.2026',
      '„31.11.2026“ ist kein Datum im Kalender. Bitte so schreiben: 2026-11-06 oder 6.11.2026.',
    ],
    en: ['round extend 2026-11-31', '“2026-11-31” is not a date in the calendar. Please write it as 2026-11-06.'],
  },
  {
    what: 'something that is not among the choices',
    who: 'koordination',
    de: [
      'runde umwerfen',
      '„umwerfen“ passt hier nicht. Möglich sind: zeigen, planen, öffnen, verlängern, verlegen, schließen.',
    ],
    en: ['round shift', '“shift” does not fit here. Possible are: show, plan, open, extend, move, close.'],
  },
]

const missing: readonly Slip[] = [
  {
    what: 'an answer without a text',
    who: 'smart-city',
    de: ['melden M-06 grün 40', 'Wie ist der Sachstand?'],
    en: ['report M-06 green 40', 'How does the measure stand?'],
  },
  {
    what: 'yellow without cause',
    who: 'smart-city',
    de: ['melden M-06 gelb 40 Läuft.', 'Was ist die Ursache dafür, dass die Ampel nicht auf Grün steht?'],
    en: ['report M-06 yellow 40 It runs.', 'What is the cause for the light not being green?'],
  },
]

const notAllowed = {
  de: 'Dafür fehlt Ihnen die Berechtigung. Mit „hilfe alles“ sehen Sie, was Sie tun können; Rechte vergibt die Koordination.',
  en: 'You do not have the right to do that. “help all” shows what you can do; the coordination grants rights.',
}

const refused: readonly Slip[] = [
  {
    what: 'an answer for another’s measure',
    who: 'smart-city',
    de: [
      'melden M-01 grün 40 Läuft.',
      'Für M-01 sind Sie nicht eingetragen. Mit „aufgaben“ sehen Sie Ihre Maßnahmen; Zuständigkeiten ändert die Koordination.',
    ],
    en: [
      'report M-01 green 40 It runs.',
      'You are not entered for M-01. “tasks” shows your measures; the coordination changes responsibilities.',
    ],
  },
  {
    what: 'a partner who wants to see the plan',
    who: 'stadtwerke',
    de: ['stand', notAllowed.de],
    en: ['status', notAllowed.en],
  },
  {
    what: 'a contributor who wants to close the round',
    who: 'smart-city',
    de: ['runde schließen', notAllowed.de],
    en: ['round close', notAllowed.en],
  },
  {
    what: 'a contributor who wants to confirm',
    who: 'smart-city',
    de: ['bestätigen M-06 ja', notAllowed.de],
    en: ['confirm M-06 yes', notAllowed.en],
  },
  {
    what: 'a mistyped command',
    who: 'smart-city',
    de: [
      'aufgabne',
      '„aufgabne“ kenne ich nicht. Meinten Sie „aufgaben“? Zum Beispiel: „aufgaben“. Alle Befehle zeigt „hilfe alles“.',
    ],
    en: ['taks', 'I do not know “taks”. Did you mean “tasks”? For example: “tasks”. “help all” shows all commands.'],
  },
  {
    what: 'words that no command asks for',
    who: 'smart-city',
    de: ['aufgaben heute', 'Mit „heute“ kann ich hier nichts anfangen. Zum Beispiel: „aufgaben“.'],
    en: ['tasks today', 'I cannot use “today” here. For example: “tasks”.'],
  },
  {
    what: 'a filter that means nothing',
    who: 'smart-city',
    de: [
      'stand Hogwarts',
      'Zu „Hogwarts“ finde ich nichts. Möglich sind Maßnahme, Handlungsfeld, Stelle, Ampel und Runde, auch zusammen wie „stand 12 rot“, sowie „stand neu“ und „stand verlauf“.',
    ],
    en: [
      'status Hogwarts',
      'I find nothing for “Hogwarts”. Possible are a measure, a field, an office, a light and a round, also together as in “status 12 red”, and “status new” and “status trend”.',
    ],
  },
  {
    what: 'more time that is past already',
    who: 'koordination',
    on: '2026-11-02T10:00',
    de: ['verlängern M-04 30.10.2026', 'Der 30.10.2026 liegt schon zurück. Bitte ein späteres Datum nennen.'],
    en: ['extend M-04 2026-10-30', '30 October 2026 is past already. Please name a later date.'],
  },
  {
    what: 'a question about an answer that there is not',
    who: 'koordination',
    de: [
      'rückfrage M-06 Bis wann?',
      'Zu M-06 liegt in dieser Runde noch keine Rückmeldung vor. Mit „erinnern M-06“ fragen Sie danach.',
    ],
    en: ['query M-06 By when?', 'There is no answer on M-06 in this round yet. Ask for it with “remind M-06”.'],
  },
  {
    what: 'a decision on a late answer that there is not',
    who: 'koordination',
    on: '2026-11-09T10:00',
    de: [
      'zulassen M-06 ja',
      'Zu M-06 wartet keine Antwort auf eine Entscheidung. Mit „wieder öffnen M-06“ bitten Sie um einen Nachtrag.',
    ],
    en: ['admit M-06 yes', 'No answer on M-06 waits for a decision. Ask for a supplement with “reopen M-06”.'],
  },
  {
    what: 'a draft of the report before the round is closed',
    who: 'koordination',
    de: [
      'zwischenbericht entwurf',
      'Die Runde 2026-H2 läuft noch bis Fr., 06.11.2026, 18:00 Uhr. Danach kann der Bericht entworfen werden; früher geht es mit „runde schließen“.',
    ],
    en: [
      'interim-report draft',
      'Round 2026-H2 is open until Fri, 6 November 2026, 18:00. The report can be drafted after that, or earlier with “round close”.',
    ],
  },
]

describe.each(languages)('Bad input is answered in the reader’s language (%s)', (language) => {
  const said = ({ [language]: [text] }: Slip): string => text
  const sentence = ({ [language]: [, text] }: Slip): string => text

  it.each(askedAgain)('$what: one sentence, then the same question', async (slip) => {
    await using trial = await inOctober(language, slip.on)
    const answer = oneLine(await trial.says(slip.who, said(slip)))
    expect(answer.slice(0, sentence(slip).length)).toBe(sentence(slip))
    expect(answer.slice(sentence(slip).length)).toMatch(language === 'de' ? /Aufhören mit/ : /Stop with/)
  })

  it.each(missing)('$what: the question for it', async (slip) => {
    await using trial = await inOctober(language, slip.on)
    expect(oneLine(await trial.says(slip.who, said(slip)))).toContain(sentence(slip))
    expect(await trial.answer('M-06')).toBeUndefined()
    const nothing = oneLine(await trial.says(slip.who, language === 'de' ? 'weiter' : 'skip'))
    expect(nothing).toContain(
      language === 'de'
        ? 'Hier fehlt noch ein Text. Bitte schreiben Sie mindestens einen Satz.'
        : 'A text is missing here. Please write at least one sentence.',
    )
  })

  it.each(refused)('$what: one sentence and no more', async (slip) => {
    await using trial = await inOctober(language, slip.on)
    expect(oneLine(await trial.says(slip.who, said(slip)))).toBe(sentence(slip))
  })
})

describe('A stranger', () => {
  it('is told whom to ask, in the city’s language', async () => {
    await using trial = await inOctober('de')
    expect(oneLine(await trial.says('unbekannt', 'melden M-06 grün 40 Läuft.'))).toBe(
      'Ich kenne Ihr Konto noch nicht. Bitte wenden Sie sich an die Koordination des Programms, damit Sie eingetragen werden. ' +
        'Wenn Sie einen Code zum Verbinden haben, schreiben Sie ihn mir in einem direkten Gespräch, zum Beispiel „verbinden K7F3-9QXM“.',
    )
    expect(await trial.answer('M-06')).toBeUndefined()
  })
})

describe('What was entered before a slip is kept', () => {
  it.each([
    ['a wrong light', 'gelb 40 Läuft. Ursache: A. Optionen: B.', 'glb 40 Läuft. Ursache: A. Optionen: B.', 'gelb'],
    ['a wrong percent', 'gelb 40 Läuft. Ursache: A. Optionen: B.', 'gelb 400 Läuft. Ursache: A. Optionen: B.', '40'],
    [
      'too long a text',
      'gelb 40 Läuft. Ursache: A. Optionen: B.',
      `gelb 40 ${tooLong} Ursache: A. Optionen: B.`,
      'Läuft.',
    ],
    [
      'too long a cause',
      'gelb 40 Läuft. Ursache: A. Optionen: B.',
      `gelb 40 Läuft. Ursache: ${tooLong} Optionen: B.`,
      'A.',
    ],
  ])('%s', async (_, right, wrong, correction) => {
    await using trial = await inOctober('de')
    await trial.says('smart-city', `melden M-06 ${wrong}`)
    expect(await trial.answer('M-06')).toBeUndefined()
    await trial.says('smart-city', correction)
    const corrected = await trial.answer('M-06')
    await trial.says('smart-city', `melden M-06 ${right}`)
    const { light, percent, fields } = (await trial.answer('M-06'))!
    expect(corrected).toMatchObject({ light, percent, fields })
  })

  it('with an unknown measure, and does not go to another one', async () => {
    await using trial = await inOctober('de')
    await trial.says('smart-city', 'melden M-22 gelb 40 Läuft. Ursache: A. Optionen: B.')
    await trial.says('smart-city', 'M-02')
    expect(await trial.answer('M-02')).toMatchObject({ light: 'yellow', percent: 40, fields: { text: 'Läuft.' } })
    await trial.says('smart-city', 'melden M-06 grün Alles gut.')
    expect(await trial.answer('M-06')).toMatchObject({ percent: null, fields: { text: 'Alles gut.' } })
  })

  it('when the person stops, and goes on with the same measure', async () => {
    await using trial = await inOctober('de')
    await trial.says('smart-city', 'melden M-06 gelb 400 Läuft.')
    expect(oneLine(await trial.says('smart-city', 'abbrechen'))).toContain('Mit „melden M-06“ machen Sie weiter.')
    const resumed = oneLine(await trial.says('smart-city', 'melden M-06'))
    expect(resumed).toContain('Ihr Entwurf von vorhin ist wieder da')
    expect(resumed).toContain('Wie viel Prozent')
    for (const text of ['40', 'A.', 'B.', 'weiter', 'weiter', 'absenden']) await trial.says('smart-city', text)
    expect(await trial.answer('M-06')).toMatchObject({
      light: 'yellow',
      percent: 40,
      fields: { text: 'Läuft.', cause: 'A.', options: 'B.' },
    })
  })

  it('but is not mixed into a whole answer that is given instead', async () => {
    await using trial = await inOctober('de')
    await trial.says('smart-city', 'melden M-06 grün 40')
    await trial.says('smart-city', 'abbrechen')
    await trial.says('smart-city', 'melden M-06 rot Steht still. Ursache: A. Optionen: B.')
    expect(await trial.answer('M-06')).toMatchObject({ light: 'red', percent: null })
  })
})

describe('A word that stops nothing', () => {
  it('does not become an answer', async () => {
    await using trial = await inOctober('de')
    expect(oneLine(await trial.says('smart-city', 'abbrechen'))).not.toContain('Welche Ampel')
    await trial.says('smart-city', 'grün')
    expect(await trial.answer('M-06')).toBeUndefined()
  })
})

/** A trial in which everyone reads this language, on a day of the round. */
async function inOctober(language: 'de' | 'en', on = '2026-10-01T09:00'): Promise<ATrial> {
  const people = [
    'Sachgebietsleitung Smart City',
    'Koordination Digitalisierungsprogramm',
    'Stadtwerke Köln – Projektbüro',
  ]
  const readers = people.map((name) => [`    name: ${name}`, `    language: ${language}\n    name: ${name}`] as const)
  const trial = await aTrial(samplePlanWith(...readers))
  await trial.at(on)
  return trial
}
