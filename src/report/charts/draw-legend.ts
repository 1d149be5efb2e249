import { letterWidth, symbolAt, width, words } from '#report/charts/drawing.ts'
import type { Swatch } from '#report/charts/swatch.ts'

interface Entry {
  readonly swatch: Swatch
  readonly label: string
}

/** Symbol and word of each series from `left` on, in as many lines as they need; what follows begins at `height`. */
export function drawLegend(series: readonly Entry[], left: number): { readonly svg: string; readonly height: number } {
  let x = left
  let y = 20
  const entries: string[] = []
  for (const { swatch, label } of series) {
    const needed = 22 + label.length * letterWidth + 22
    if (x > left && x + needed > width) {
      x = left
      y += 24
    }
    entries.push(symbolAt(swatch.symbol, x, y - 8) + words(x + 22, y + 5, label))
    x += needed
  }
  return { svg: entries.join(''), height: y + 28 }
}
