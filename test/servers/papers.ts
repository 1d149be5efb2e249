import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { RenderedFile } from '#app/contracts/format.ts'
import type { Log } from '#app/contracts/log.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { aReport } from '#test/support/a-report.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'
import { muenster } from '#test/support/muenster.ts'

/**
 * Papers of the sizes that occur: the sample's, a real city's, and the largest that anybody wants in one file; and a
 * statement on motions.
 */
export const facts = {
  6: async () => cologneReport(),
  statement: async () => cologneStatement(),
  54: () => fromMuenster(),
  500: async () => enlarged(await fromMuenster(), 500),
} as const satisfies Readonly<Record<number | 'statement', () => Promise<InterimReport>>>

type Size = keyof typeof facts
const noisy: Log = {
  info() {},
  warn() {},
  error(fields, message) {
    throw new Error(message, { cause: fields })
  },
}

type State = 'draft' | 'released'

/** One file of a paper, made by the house as it does for the city; `change` alters its facts before. */
export async function paperFile(
  format: string,
  size: Size,
  state: State,
  change: (report: InterimReport) => InterimReport = (report) => report,
): Promise<RenderedFile> {
  const formats = (await loadFormats(noisy)).filter(({ name }) => name === format)
  const releasedAt = state === 'draft' ? null : '2026-11-20T09:00:00.000Z'
  const { files, failed } = await renderPaper({ formats }, change(await facts[size]()), {
    paper: 'paper-1',
    no: 2,
    releasedAt,
  })
  const [file] = files
  if (file === undefined) throw new Error(`There is no ${format}: ${JSON.stringify(failed)}`)
  return file
}

async function fromMuenster(): Promise<InterimReport> {
  await using city = await muenster()
  return await city.reportOn('2017/18')
}

/** The same measures again and again, under numbers of their own. */
function enlarged(report: InterimReport, count: number): InterimReport {
  const profiles = Array.from({ length: count }, (_, at): MeasureFacts => {
    const profile = report.profiles[at % report.profiles.length]
    if (profile === undefined) throw new Error('no measure to repeat')
    const turn = Math.floor(at / report.profiles.length)
    return turn === 0 ? profile : { ...profile, code: `${profile.code}-${turn}` }
  })
  const { city, plan, round, before, questions, level } = report
  return aReport(profiles, { city, plan, round, before, questions, level })
}
