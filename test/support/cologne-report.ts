import type { BoardFacts } from '#domain/board-facts.ts'
import type { PrintedSignature } from '#domain/co-signature.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { knownQuestions } from '#domain/questionnaire.ts'
import { aMeasure, anAnswer, aPoint, aReport } from '#test/support/a-report.ts'
import { someResponsibilities } from '#test/support/responsibilities.ts'

const staff = 'Stabsstelle Digitalisierung'
const spring = '2026-05-04T07:15:00.000Z'
const steering = 'Steuerung und Organisation'
const plan = 'Masterplan und Beteiligung'

const norm = 'DIN SPEC 91387'
const university = 'Technische Hochschule Köln'

const asked = ['light', 'percent', 'text', 'cause', 'options', 'next', 'milestones']

/** What the advisory board says: as a whole, a group and members, one by name, to the report and to a measure with an answer and one without. */
const board: BoardFacts = {
  boards: [
    {
      name: 'Digitalrat',
      groups: [
        { name: 'Stadtgesellschaft', members: 1, seats: null, names: ['Sprecherin des Vereins'] },
        { name: 'Wirtschaft', members: 1, seats: 2, names: ['Vertretung der Kammer'] },
        { name: 'Wissenschaft', members: 2, seats: 2, names: ['Dr. Muster', 'Prof. Dr. Beispiel'] },
        { name: null, members: 1, seats: null, names: ['Ehrenmitglied'] },
      ],
    },
  ],
  statements: [
    {
      board: 'Digitalrat',
      voice: 'board',
      group: null,
      name: null,
      measure: null,
      question: 'Reicht das Tempo?',
      text: 'Der Digitalrat begrüßt den Bericht. Er vermisst:\n\n1. Aussagen zum **Personal**\n2. eine Übersicht der Mittel ab 2027',
    },
    {
      board: 'Digitalrat',
      voice: 'member',
      group: 'Wirtschaft',
      name: null,
      measure: null,
      question: 'Reicht das Tempo?',
      text: 'Das Tempo reicht nicht.',
    },
    {
      board: 'Digitalrat',
      voice: 'member',
      group: 'Wissenschaft',
      name: 'Prof. Dr. Beispiel',
      measure: 'M-02',
      question: null,
      text: 'Die Gliederung nach DIN SPEC 91387 trägt.',
    },
    {
      board: 'Digitalrat',
      voice: 'group',
      group: 'Stadtgesellschaft',
      name: null,
      measure: 'M-04',
      question: 'Wer fehlt unter den Netzwerkpartnern?',
      text: 'Es fehlen die Vereine.\n\n- Sport\n- Kultur',
    },
  ],
  omitted: 1,
}

/** Who signed in every way that is printed. */
const signatures: readonly PrintedSignature[] = [
  {
    party: '12 – Amt für Informationsverarbeitung',
    isPartner: false,
    result: 'signed',
    at: '2026-11-16T08:00:00.000Z',
  },
  {
    party: '30 – Amt für Recht, Vergabe und Versicherung',
    isPartner: false,
    result: 'remarked',
    at: '2026-11-17T14:20:00.000Z',
  },
  {
    party: '11 – Personal- und Verwaltungsmanagement',
    isPartner: false,
    result: 'refused',
    at: '2026-11-17T15:00:00.000Z',
  },
  { party: 'Dezernat IX', isPartner: false, result: 'silent', at: null },
  { party: university, isPartner: true, result: 'signed', at: '2026-11-17T23:30:00.000Z' },
  { party: 'Stadtwerke Köln GmbH', isPartner: true, result: null, at: null },
]

/**
 * An interim report with everything that a paper can have: six measures in all the states a profile can be in (better,
 * worse, unchanged, red, proposed, without an answer), a partner's contribution, references, fields after a norm, the
 * board's statements, signatures, the further reports, and the annex of responsibilities.
 */
export function cologneReport(): InterimReport {
  const report = aReport(
    [
      aMeasure('M-01', 'Konzept für Rolle und Aufgaben der/des Chief Digital Officer (CDO)', {
        field: steering,
        description:
          'Konzept mit stadtweit verbindlichen Zuständigkeiten, abgestimmt mit der Leitung des Dezernats IX.',
        lead: staff,
        participants: ['Dezernat IX', '11 – Personal- und Verwaltungsmanagement'],
        lightBefore: 'yellow',
        now: anAnswer(
          'Das Konzept liegt im Entwurf vor und ist mit dem Dezernat IX **abgestimmt**.\n15. Dezember 2026: Vorlage im Verwaltungsvorstand.\n\nZu klären sind noch:\n- Weisungsrechte gegenüber den Fachämtern\n- Budget ab 2027 (rund 1,2 Mio. €)',
          {
            percent: 70,
            fields: {
              next: 'Beschlussfassung im Verwaltungsvorstand',
              milestones:
                'Entwurf des Konzepts: geplant 30.6.2026, erreicht 15.7.2026\nVorlage im Verwaltungsvorstand: geplant 15.12.2026',
            },
          },
        ),
        last: {
          ...anAnswer('Der Entwurf verzögert sich.', {
            light: 'yellow',
            percent: 45,
            at: spring,
            fields: {
              milestones: 'Entwurf des Konzepts: geplant 30.6.2026\nVorlage im Verwaltungsvorstand: geplant 30.9.2026',
            },
          }),
          round: '2026-H1',
        },
      }),
      aMeasure('M-02', 'Integrierter Masterplan 2025', {
        field: plan,
        description: 'Vorlage des Masterplans beim zuständigen Ausschuss zur Beschlussfassung.',
        lead: staff,
        participants: ['01-3 – Europa und Internationales', '12 – Amt für Informationsverarbeitung'],
        partners: ['Eurocities', 'CDO-Netzwerk der Großstädte'],
        references: [
          { kind: 'norm', title: 'DIN SPEC 91387', url: 'https://www.din.de/de/wdc-beuth:din21:327515264' },
          { kind: 'project', title: 'GrowSmarter (Horizont 2020)', url: null },
          { kind: 'network', title: 'Eurocities, Knowledge Society Forum', url: 'https://eurocities.eu' },
        ],
        lightBefore: 'yellow',
        now: anAnswer(
          'Die Handlungsfelder sind nach DIN SPEC 91387 gegliedert, u. a. Mobilität. Die Kostenschätzung fehlt.',
          {
            light: 'red',
            percent: 35,
            fields: {
              cause:
                'Für die Kostenschätzung fehlen z. B. die Zuarbeiten von 9 Fachämtern. Die Frist war der 30. September.',
              options:
                '1. Frist bis zum 31. Januar 2027 verlängern\n2. Externe Unterstützung beauftragen (ca. 60.000 €)',
              next: 'Entscheidung der Leitung des Dezernats IX',
              milestones:
                'Gliederung: geplant 31.3.2026, erreicht 27.3.2026\nKostenschätzung: geplant 30.9.2026\nBeschluss des Masterplans: geplant 30.6.2027 (Rat)',
            },
          },
        ),
        last: { ...anAnswer('Die Gliederung steht.', { light: 'yellow', percent: 30, at: spring }), round: '2026-H1' },
      }),
      aMeasure('M-03', 'Halbjährliche Zwischenberichte zum Digitalisierungsprogramm', {
        field: steering,
        lead: staff,
        lightBefore: 'green',
        now: anAnswer('Die Zwischenberichte erscheinen halbjährlich, zuletzt zur Sitzung im Juni.', {
          percent: 50,
          unchangedRounds: 2,
          fields: { milestones: 'Vierter Zwischenbericht: geplant 7.12.2026' },
        }),
        last: {
          ...anAnswer('Die Zwischenberichte erscheinen halbjährlich.', { percent: 50, at: spring }),
          round: '2026-H1',
        },
      }),
      aMeasure('M-04', 'Erarbeitung des Masterplans mit den Netzwerkpartnern', {
        field: plan,
        lead: 'Stadtwerke Köln GmbH',
        partners: [university, 'Universität zu Köln'],
        lightBefore: 'green',
        last: {
          ...anAnswer('Zwei Werkstätten haben stattgefunden.\nDie dritte ist für den 15. September geplant.', {
            percent: 40,
            at: spring,
          }),
          round: '2026-H1',
        },
      }),
      aMeasure('M-05', 'Operative Umsetzung durch die Organisationseinheit unter der/dem CDO', {
        field: steering,
        participants: ['30 – Amt für Recht, Vergabe und Versicherung'],
        lightBefore: 'not-started',
        now: anAnswer('Kein neuer Sachstand.', { light: 'yellow', incomplete: ['cause', 'options'] }),
      }),
      aMeasure('M-06', 'Prüfung eines Beirats oder Digitalrats', {
        field: plan,
        lead: staff,
        partners: [university],
        lightBefore: 'green',
        now: anAnswer('Die Prüfung ist abgeschlossen; der Beirat wird eingerichtet.', {
          light: 'done',
          percent: 100,
          proposed: true,
          partner: university,
          fields: { next: 'Berufung der Mitglieder', milestones: 'Berufung des Beirats: geplant 31.3.2027' },
        }),
        last: { ...anAnswer('Die Prüfung läuft.', { percent: 80, at: spring }), round: '2026-H1' },
      }),
    ],
    {
      city: { name: 'Stadt Köln', zone: 'Europe/Berlin', language: 'de' },
      number: '1344/2026',
      questions: knownQuestions.filter(({ id }) => asked.includes(id)),
    },
  )
  const { label, figures } = { ...report, ...report.round }
  return {
    ...report,
    plan: {
      ...report.plan,
      paper: {
        ...report.plan.paper,
        proposal:
          'Der Hauptausschuss nimmt den Zwischenbericht zur Kenntnis und beauftragt die Verwaltung, halbjährlich weiter zu berichten.',
        numbers: ['{no}/{year}'],
        consultations: [
          { committee: 'Digitalisierungsausschuss', role: 'preparation', part: null, sessions: [] },
          { committee: 'Hauptausschuss', role: 'decision', part: 'public', sessions: ['2026-12-14'] },
        ],
      },
    },
    fields: report.fields.map((field) => ({ ...field, source: norm })),
    board,
    signatures,
    cycle: {
      cadence: 'half-yearly',
      until: {
        plan: 'Masterplan',
        stage: 'approved',
        cadence: 'yearly',
        at: { stage: 'draft', on: '2026-09-01', number: '0815/2026' },
      },
      isLast: false,
    },
    responsibilities: someResponsibilities(),
    trend: [
      aPoint('2025-H1', 'not-started', 'not-started', 'green', null, null),
      aPoint('2025-H2', 'yellow', 'not-started', 'green', 'green', null),
      aPoint('2026-H1', 'yellow', 'yellow', 'green', 'green', 'not-started', 'green'),
      { label, figures },
    ],
  }
}
