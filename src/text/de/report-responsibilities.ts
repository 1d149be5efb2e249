import type { Day } from '#domain/instant.ts'
import { sayDay } from '#text/dates.ts'

/** The annex of the paper that says who is responsible for what. */
export const reportResponsibilities = {
  annex: 'Anlage: Zuständigkeiten',
  title: 'Zuständigkeiten',
  legend:
    'Die entscheidende Stelle steht für das Ergebnis ein; die federführende Stelle führt durch. Gehört wird vor der Entscheidung, informiert danach. Was für ein Handlungsfeld festgelegt ist, gilt auch für seine Maßnahmen, soweit dort nichts anderes steht.',
  measures: 'Handlungsfelder und Maßnahmen',
  subject: 'Maßnahme',
  whole: 'Handlungsfeld insgesamt',
  cdo: 'Aufgaben des Chief Digital Officer',
  cityWide: 'Stadtweite Zuständigkeiten',
  noTasks: 'Aufgaben sind noch nicht festgelegt.',
  nothing: 'Handlungsfelder und Maßnahmen sind noch nicht festgelegt.',
  task: 'Aufgabe',
  taskCaption: {
    cdo: 'Wer für die Aufgaben des Chief Digital Officer zuständig ist',
    cityWide: 'Wer stadtweit zuständig ist',
  },
  restsOn: (text: string) => `Grundlage: ${text}`,
  offices: 'Stellen',
  /** Of the annex on its own: what it is about, and as of when. */
  about: (city: string, plan: string, day: Day) => `${city} · ${plan} · Stand ${sayDay(day, 'de')}`,
  file: (plan: string) => `Zuständigkeiten – ${plan}`,
  /** In the names of files. */
  stem: 'zustaendigkeiten',
}
