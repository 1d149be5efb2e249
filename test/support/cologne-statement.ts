import type { Light } from '#domain/light.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { knownQuestions } from '#domain/questionnaire.ts'
import { statementReport } from '#domain/statement-report.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'

const staff = 'Stabsstelle Digitalisierung'
const motion = 'AN/1311/2021'

interface Point {
  readonly text: string
  /** Undefined where nothing was said. */
  readonly said?: string
  readonly lead?: string
  readonly measure?: readonly [code: string, title: string, light: Light | null]
}

const points: readonly Point[] = [
  {
    text: 'Die Verwaltung wird beauftragt, ein Konzept für Rolle und Aufgaben der/des Chief Digital Officer (CDO) mit stadtweit verbindlichen Zuständigkeiten vorzulegen.',
    said: 'Die Stabsstelle Digitalisierung erarbeitet derzeit ein Konzept, das Rolle und Aufgaben der/des CDO beschreibt und die Zuständigkeiten **stadtweit verbindlich** regelt. Das Konzept wird mit der neuen Leitung des Dezernats IX abgestimmt.',
    measure: ['M-01', 'Konzept für Rolle und Aufgaben des Chief Digital Officer', 'yellow'],
  },
  {
    text: 'Dem Ausschuss ist ein integrierter Masterplan zur Digitalisierung zur Beschlussfassung vorzulegen.',
    said: 'Die Verwaltung erarbeitet einen „Integrierten Masterplan 2025“ und legt ihn dem zuständigen Ausschuss zur Genehmigung vor. Sie stützt sich dabei auf:\n\n- den Austausch bei Eurocities und in der Arbeitsgruppe Open Data des Knowledge Society Forum,\n- die Ergebnisse des Projekts GrowSmarter (gemeinsam mit 01-3 – Europa und Internationales),\n- die DIN SPEC 91387 und die DIN SPEC 91357.',
    measure: ['M-02', 'Integrierter Masterplan 2025', 'yellow'],
  },
  {
    text: 'Über den Fortschritt ist halbjährlich zu berichten.',
    said: 'Bis ein Masterplan vorliegt, unterrichtet die Verwaltung den Digitalisierungsausschuss halbjährlich mit einem Zwischenbericht über den Stand des Digitalisierungsprogramms.',
    measure: ['M-03', 'Halbjährliche Zwischenberichte zum Digitalisierungsprogramm', 'green'],
  },
  {
    text: 'Die städtischen Gesellschaften sind einzubeziehen.',
    said: 'Der Masterplan entsteht gemeinsam mit den Netzwerkpartnern der Stadt. Dazu gehört der Stadtwerke-Konzern, dessen Vorhaben in den Bereichen Energie, Mobilität und Telekommunikation einfließen.',
    lead: 'Stadtwerke Köln',
    measure: ['M-04', 'Erarbeitung des Masterplans mit den Netzwerkpartnern', null],
  },
  { text: 'Die operative Umsetzung ist der Organisationseinheit zu übertragen, die der/dem CDO untersteht.' },
  {
    text: 'Die Einrichtung eines Beirats oder Digitalrats ist zu prüfen.',
    said: 'Die Verwaltung prüft, inwieweit ein Beirat oder Digitalrat den Sachverstand von Wirtschaft, Wissenschaft und Stadtgesellschaft einbringen kann. Die Prüfung ist mit dem Smart-City-Projekt des Bundes und der Stadtstrategie 2030+ verknüpft.',
    measure: ['M-06', 'Prüfung eines Beirats oder Digitalrats', 'not-started'],
  },
]

/** A statement of the form of the administration's of 22 November 2021: two motions, six points, one answered by a partner, one without an answer. */
export function cologneStatement(): InterimReport {
  const profiles = points.map(({ text, said, lead = staff }, at) =>
    aMeasure(`${motion}-${at + 1}`, text, {
      description: text,
      lead,
      ...(said !== undefined && { now: anAnswer(said, { light: null, ...(lead !== staff && { partner: lead }) }) }),
    }),
  )
  const report = aReport(profiles, {
    city: { name: 'Stadt Köln', zone: 'Europe/Berlin', language: 'de' },
    number: '4169/2021',
    questions: knownQuestions.filter(({ id }) => id === 'text'),
  })
  const where = { committee: 'Digitalisierungsausschuss', session: '2021-11-22', item: 'TOP 6.1' }
  return statementReport(
    {
      ...report,
      round: {
        label: motion,
        periodFrom: '2021-10-01',
        periodTo: '2021-11-22',
        session: '2021-11-22',
        asOf: '2021-11-12T11:00:00.000Z',
      },
    },
    {
      motions: [
        {
          ...where,
          number: motion,
          title: 'Masterplan zur Digitalisierung der Stadt Köln',
          groups: ['SPD-Fraktion'],
          day: '2021-06-10',
          replaces: [],
          extends: [],
        },
        {
          ...where,
          number: 'AN/2108/2021',
          title: 'Zusatzantrag zum Masterplan zur Digitalisierung',
          groups: ['FDP-Fraktion'],
          day: null,
          replaces: [],
          extends: [motion],
        },
      ],
      points: points.map(({ text, measure }, at) => ({
        code: `${motion}-${at + 1}`,
        motion,
        no: at + 1,
        text,
        measures: measure ? [{ code: measure[0], title: measure[1], light: measure[2] }] : [],
      })),
    },
  )
}
