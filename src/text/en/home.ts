import type { Catalogue } from '#text/catalogue.ts'

export const home: Catalogue['home'] = {
  own: 'Your measures',
  stand: 'Status',
  paper: 'Interim report',
  asOf: (at) => `This page as of ${at}.`,
  ways: {
    tasks: 'Tasks',
    status: 'Status',
    open: 'What is missing',
    gaps: 'Gaps',
    board: 'Advisory board',
    'interim-report': 'Interim report',
    help: 'Help',
  },
  drill: {
    counted: (what, count) => `${what} (${count})`,
    open: 'Open',
    missing: 'No answer',
    news: 'What is new?',
    trend: 'Trend',
    remind: (code) => `Remind ${code}`,
  },
}
