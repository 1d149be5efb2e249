import type { Taken } from '#test/bench/measure-one.ts'

const head = ['format', 'time', 'memory', 'size', 'ms', 'MB peak', 'kB']

/** What was measured, a format a line: first as ratios to Markdown, then as it was. */
export function tableOf(measured: ReadonlyMap<string, Taken>): string {
  const base = measured.get('md')
  const rows = [...measured].map(([name, taken]) => [
    name,
    ...(taken.failed === null ? numbers(taken, base) : [taken.failed]),
  ])
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.filter((row) => row.length > 2).map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    cells.length < head.length
      ? `${cells[0]?.padEnd(widths[0] ?? 0)}  ${cells[1]}`
      : cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return [head, ...rows].map(line).join('\n')
}

function numbers({ milliseconds, megabytes, bytes }: Taken, base: Taken | undefined): readonly string[] {
  const ratio = (value: number, to: number | undefined): string =>
    to === undefined ? '–' : `${(value / to).toFixed(2)} ×`
  return [
    ratio(milliseconds, base?.milliseconds),
    ratio(megabytes, base?.megabytes),
    ratio(bytes, base?.bytes),
    milliseconds.toFixed(0),
    megabytes.toFixed(0),
    (bytes / 1000).toFixed(1),
  ]
}
