import type { FormatFailure } from '#domain/format-failure.ts'

const commands = { report: 'interim-report', statement: 'statement' } as const

/** Why a file is missing from a paper, and what helps; the other files are there all the same. */
export function formatFailed(
  format: string,
  why: FormatFailure,
  detail: string,
  paper: keyof typeof commands = 'report',
): string {
  const which = detail === '' ? '' : ` (${detail})`
  const said: Readonly<Record<FormatFailure, string>> = {
    'no-program': `the typesetting program is missing on this machine${which}. Please ask the administrator to set up Masterplan anew with “npm ci” on Linux x64`,
    typeface: `a typeface is missing${which}. Please ask the administrator to set up Masterplan anew with “npm ci”`,
    template: `the template has an error${which}. Please ask the administrator to mend it or to set up Masterplan anew`,
    memory: `there is not enough memory${which}. Please ask the administrator to set MASTERPLAN_RENDER_MEMORY higher`,
    time: `making it takes too long${which}. Please try again later`,
    died: `making it broke off${which}. Please try again`,
    text: `a text cannot be set${which}. Please write that passage differently with “${commands[paper]} edit”`,
    setting: `the city’s file lacks a setting for it${which}. Please ask the administrator to add it`,
    'not-public': `it is for the public part only${which}. Please choose the public part for it`,
    accident: `the program has a fault${which}. Please ask the administrator to look into the log`,
  }
  return `The ${format} file is missing: ${said[why]}. The other files are complete.`
}
