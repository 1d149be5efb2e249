import type { Boarding } from '#app/boards/boarding.ts'
import { boardRound } from '#app/boards/board-round.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import { mainPlan } from '#app/main-plan.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Reads what a command about the advisory board of the plan that is meant is judged by. */
export async function readBoarding(
  powers: Boarding['powers'],
  args: Boarding['args'],
  by: Boarding['by'],
): Promise<Boarding> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const [round, boards] = await Promise.all([boardRound(powers, book), readBoards(powers, plan.code, book)])
  return { powers, plan, book, round, by, args, ...boards }
}
