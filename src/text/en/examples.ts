import type { Examples } from '#text/examples.ts'

export const examples: Examples = {
  report: ['report M-03', 'report all'],
  same: ['same all'],
  status: ['status', 'status M-03', 'status 12 red', 'status field 2', 'status 2026-H1', 'status trend', 'status new'],
  remind: ['remind', 'remind preview'],
  absent: ['absent', 'absent until 2026-10-14', 'absent delete 2026-10-01'],
  later: ['later', 'later all'],
  extend: ['extend all 2026-11-03'],
  round: ['round plan 2026-12-07', 'round open', 'round move 2026-12-14', 'round extend 2026-11-03', 'round close'],
  'take-over': ['take over M-03 yes'],
  'my-data': ['my data erase'],
  announce: ['announce open: The deadline is on Friday.'],
  assign: ['assign M-03 deputy netzwerke', 'assign M-03 office 12'],
  measure: [
    'measure change M-03 title Digital building file',
    'measure split M-03 into M-03a, M-03b',
    'measure merge M-03, M-04 into M-08',
    'measure drop M-03 The council decided otherwise.',
    'measure finish M-03',
  ],
  field: ['field rename BP Participation'],
  'interim-report': [
    'interim-report',
    'interim-report draft',
    'interim-report preview',
    'interim-report sections',
    'interim-report versions',
    'interim-report difference 1 2',
    'interim-report release',
    'interim-report withdraw The figures of M-03 were wrong.',
  ],
}
