import type { Catalogue } from '#text/catalogue.ts'

export const commands: Catalogue['commands'] = {
  help: { names: ['help'], summary: 'shows what you can write', example: 'help' },
  tasks: { names: ['tasks'], summary: 'shows your open requests with the last answer', example: 'tasks' },
  report: {
    names: ['report'],
    summary: 'reports on a measure, in one line or question by question',
    example: 'report M-03 green 60 The tender is running',
  },
  same: { names: ['same', 'unchanged'], summary: 'takes over the last answer unchanged', example: 'same M-03' },
  history: { names: ['history'], summary: 'shows the answers on a measure over the rounds', example: 'history M-03' },
  status: {
    names: ['status'],
    summary: 'shows how the round stands, or a measure, a field, an office or a light',
    example: 'status red',
  },
  open: { names: ['open'], summary: 'shows which answers are still missing', example: 'open' },
  remind: { names: ['remind'], summary: 'reminds now of all open requests, or of one', example: 'remind M-03' },
  round: {
    names: ['round'],
    summary: 'shows the dates of the round; the coordination plans, opens, extends and closes it',
    example: 'round',
  },
  'interim-report': {
    names: ['interim-report'],
    summary: 'drafts the interim report, previews or releases it',
    example: 'interim-report preview',
  },
  confirm: {
    names: ['confirm'],
    summary: 'confirms that a measure is done, on hold or dropped',
    example: 'confirm M-03 yes',
  },
  heading: 'What you can write',
  prefixed: (slash, bang) =>
    `In channels put ${slash} in front (${bang} on Matrix); in a direct conversation the word alone will do.`,
  plain: 'You can also answer a request in one plain sentence. Only what is missing will be asked.',
  example: (text) => `Example: ${text}`,
}
