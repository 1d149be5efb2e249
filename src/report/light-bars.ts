import type { Table } from '#report/block.ts'
import { t } from '#report/build.ts'
import type { Mark } from '#report/charts/paint.ts'
import type { Inline } from '#report/inline.ts'
import { languageOfLights, type LightRow, lightRows } from '#report/light-rows.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** Most squares in a bar: they fit on one line of a phone. */
const longest = 12

const squares: Readonly<Record<Mark, string>> = {
  green: '🟩',
  yellow: '🟨',
  red: '🟥',
  'not-started': '◾',
  'on-hold': '🟪',
  done: '🟦',
  dropped: '🟫',
  'no-light': '🔲',
  'no-answer': '⬜',
}

/** What is counted beside the lights. */
const other = '⬛'

interface Squared {
  readonly square: string
  readonly count: number
}

type Cell = readonly Inline[]

/** A bar as it is said: what it is about, coloured squares, and the words and figures that say the same without colour. */
interface Drawn {
  readonly title: Cell
  readonly squares: string
  /** Each with a square of its own where one stands for it. */
  readonly said: readonly Cell[]
}

/** A table that counts lights, for chats: all rows together and then each as a bar; what is zero is left out. */
export const lightBars = (table: Table): readonly Drawn[] =>
  lightRows(table).map((row) => drawn(row, languageOfLights(table)))

function drawn({ title, counts, answered, more }: LightRow, { lightBars: words }: Catalogue): Drawn {
  // Of what nobody has answered, the title says so.
  const shown = answered?.[0] === 0 ? [] : counts
  const all = shown
    .filter(({ count }) => count > 0)
    .map(({ mark, name, count }) => ({ square: mark ? squares[mark] : other, name, count }))
  return {
    title: [{ type: 'strong', children: title }, ...(answered ? [t(`: ${words.answeredOf(...answered)}`)] : [])],
    squares: squaresOf(all),
    said: [...all.map(({ square, name, count }) => [t(`${square}\u00a0${name}\u00a0${count}`)]), ...more],
  }
}

/** One square each while there is room, else in proportion; what occurs is never without a square. */
function squaresOf(counts: readonly Squared[]): string {
  const sum = counts.reduce((all, { count }) => all + count, 0)
  const scale = sum > longest ? longest / sum : 1
  return counts.map(({ square, count }) => square.repeat(Math.max(1, Math.round(count * scale)))).join('')
}
