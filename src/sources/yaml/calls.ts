import { z } from 'zod'
import type { SeedCall, SeedStatement } from '#app/contracts/seed-board.ts'
import { callIn, callShape, statementIn, statementShape } from '#sources/board-record.ts'
import { entries } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const shape = entries({ ...planShape, ...callShape, statements: z.array(entries(statementShape)).default([]) })

/** Calls of the board for statements, and what was said to them. */
export function callsIn(file: CityFile): {
  readonly calls: readonly SeedCall[]
  readonly statements: readonly SeedStatement[]
} {
  const found = itemsOf(file, file.value['calls'], ['calls'], shape).map((item) => {
    const { plan: _, statements, ...said } = item.value
    const call = callIn(ofItsPlan(file, item).plan, said, item.path, file)
    return {
      call,
      statements: statements.map((one, at) => statementIn(call, one, [...item.path, 'statements', at], file)),
    }
  })
  return { calls: found.map(({ call }) => call), statements: found.flatMap(({ statements }) => statements) }
}
