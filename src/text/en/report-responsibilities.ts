import { sayDay } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'

export const reportResponsibilities: Catalogue['reports']['responsibilities'] = {
  annex: 'Annex: Responsibilities',
  title: 'Responsibilities',
  legend:
    'The office that decides answers for the outcome; the lead office carries it out. Offices are heard before a decision and told after it. What is laid down for a field holds for its measures, too, unless it says otherwise there.',
  measures: 'Fields and measures',
  subject: 'Measure',
  whole: 'Field as a whole',
  cdo: 'Tasks of the Chief Digital Officer',
  cityWide: 'City-wide responsibilities',
  noTasks: 'No tasks are laid down yet.',
  nothing: 'No fields and measures are laid down yet.',
  task: 'Task',
  taskCaption: {
    cdo: 'Who is responsible for the tasks of the Chief Digital Officer',
    cityWide: 'Who is responsible city-wide',
  },
  restsOn: (text) => `based on: ${text}`,
  offices: 'Offices',
  about: (city, plan, day) => `${city} · ${plan} · as of ${sayDay(day, 'en')}`,
  file: (plan) => `Responsibilities – ${plan}`,
  stem: 'responsibilities',
}
